import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

holdCheckOfUses({
  check: 'incident',
  attribute: 'hobby',
  notes: { exposed: { at: '2026-11-20T09:00:00.000Z', by: 'ada', reason: 'Laptop stolen' } },
  severity: 'block',
});
