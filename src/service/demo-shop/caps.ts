/** The frequency caps and quiet hours of the demonstration shop. */
import type { CapSettings } from '../../domain/caps/cap.ts';

export const SHOP_CAPS: Omit<CapSettings, 'version'> = {
  caps: [
    {
      id: 'all-marketing',
      name: 'All marketing',
      scope: {},
      limit: 3,
      window: { kind: 'rolling', hours: 168 },
      counts: 'sent',
      exempt_purposes: ['service'],
    },
    {
      id: 'email-daily',
      name: 'Email, daily',
      scope: { channels: ['email'] },
      limit: 1,
      window: { kind: 'calendar', unit: 'day', time_zone: 'customer' },
      counts: 'sent',
      exempt_purposes: ['service'],
    },
    {
      id: 'push-daily',
      name: 'Push, daily',
      scope: { channels: ['push'] },
      limit: 2,
      window: { kind: 'calendar', unit: 'day', time_zone: 'customer' },
      counts: 'sent',
      exempt_purposes: ['service'],
    },
    {
      id: 'health-topics',
      name: 'Health topics',
      scope: { purposes: ['health_offers'] },
      limit: 1,
      window: { kind: 'rolling', hours: 168 },
      counts: 'sent',
      exempt_purposes: ['service'],
    },
    {
      id: 'text-messages',
      name: 'Text messages',
      scope: { channels: ['sms'] },
      limit: 2,
      window: { kind: 'calendar', unit: 'month', time_zone: 'workspace' },
      counts: 'sent',
      exempt_purposes: ['service'],
    },
  ],
  quiet_hours: [
    { channels: ['sms', 'push'], start: '20:00', end: '08:00', time_zone: 'customer', action: 'defer' },
    { channels: ['email'], start: '22:00', end: '07:00', time_zone: 'customer', action: 'defer' },
  ],
};
