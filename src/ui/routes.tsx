import {
  IconChartGridDots,
  IconClipboardCheck,
  IconDatabase,
  IconGauge,
  IconHistory,
  IconLayoutDashboard,
  IconRoute,
  IconScale,
  IconSettings,
  IconShieldCheck,
  type TablerIcon,
  IconUpload,
  IconUserX,
  IconUsersGroup,
} from '@tabler/icons-react';
import { type ComponentType, lazy } from 'react';

export interface PageRow {
  readonly path: string;
  readonly title: string;
  readonly page: ComponentType;
  /** Where it stands in the sidebar; left out: nowhere. */
  readonly menu?: 'main' | 'data';
  readonly icon?: TablerIcon;
  /** The page in the menu that it belongs to. */
  readonly under?: string;
  /** The key after `G`. */
  readonly key?: string;
}

/** Every page: its path, title, code, and place in the menu. */
export const PAGES: readonly PageRow[] = [
  {
    path: '/overview',
    title: 'Overview',
    page: lazy(() => import('./pages/overview/overview.tsx')),
    menu: 'main',
    icon: IconLayoutDashboard,
    key: 'o',
  },
  {
    path: '/rules',
    title: 'Rules',
    page: lazy(() => import('./pages/rules/rules.tsx')),
    menu: 'main',
    icon: IconRoute,
    key: 'r',
  },
  {
    path: '/overlap',
    title: 'Overlap of rules',
    page: lazy(() => import('./pages/overlap/overlap.tsx')),
    under: '/rules',
    icon: IconChartGridDots,
  },
  { path: '/rules/:id/:tab?/:item?', title: 'Rule', page: lazy(() => import('./pages/rule/rule.tsx')) },
  {
    path: '/segments',
    title: 'Segments',
    page: lazy(() => import('./pages/segments/segments.tsx')),
    menu: 'main',
    icon: IconUsersGroup,
    key: 's',
  },
  {
    path: '/flags',
    title: 'Flags',
    page: lazy(() => import('./pages/flags/flags.tsx')),
    under: '/rules',
    key: 'f',
  },
  { path: '/segments/:id', title: 'Segment', page: lazy(() => import('./pages/segment/segment.tsx')) },
  {
    path: '/caps',
    title: 'Frequency caps',
    page: lazy(() => import('./pages/caps/caps.tsx')),
    menu: 'main',
    icon: IconGauge,
    key: 'c',
  },
  {
    path: '/review/:id?',
    title: 'Review queue',
    page: lazy(() => import('./pages/review/review.tsx')),
    menu: 'main',
    icon: IconClipboardCheck,
    key: 'q',
  },
  {
    path: '/review/waivers',
    title: 'Waivers',
    page: lazy(() => import('./pages/waivers/waivers.tsx')),
  },
  {
    path: '/review/rechecks',
    title: 'Re-checks',
    page: lazy(() => import('./pages/rechecks/rechecks.tsx')),
  },
  {
    path: '/notifications',
    title: 'Notifications',
    page: lazy(() => import('./pages/notifications/notifications.tsx')),
  },
  {
    path: '/catalog/:id?',
    title: 'Catalog',
    page: lazy(() => import('./pages/catalog/catalog.tsx')),
    menu: 'data',
    icon: IconDatabase,
    key: 'd',
  },
  {
    path: '/import',
    title: 'Import',
    page: lazy(() => import('./pages/import/import.tsx')),
    menu: 'data',
    icon: IconUpload,
  },
  {
    path: '/consent',
    title: 'Consent',
    page: lazy(() => import('./pages/consent/consent.tsx')),
    menu: 'data',
    icon: IconShieldCheck,
  },
  {
    path: '/erase',
    title: 'Erase a customer',
    page: lazy(() => import('./pages/erase/erase.tsx')),
    under: '/consent',
    icon: IconUserX,
  },
  {
    path: '/policies',
    title: 'Policies',
    page: lazy(() => import('./pages/policies/policies.tsx')),
    menu: 'data',
    icon: IconScale,
  },
  {
    path: '/audit',
    title: 'Audit log',
    page: lazy(() => import('./pages/audit/audit.tsx')),
    menu: 'data',
    icon: IconHistory,
  },
  {
    path: '/settings',
    title: 'Settings',
    page: lazy(() => import('./pages/settings/settings.tsx')),
    icon: IconSettings,
  },
  { path: '/welcome', title: 'Welcome', page: lazy(() => import('./pages/welcome/welcome.tsx')) },
];
