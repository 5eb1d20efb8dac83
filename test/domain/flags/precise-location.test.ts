import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

holdCheckOfUses({
  check: 'precise_location',
  attribute: 'whereabouts',
  notes: { confirmed_category: 'precise_location', notice: 'v1' },
  severity: 'review',
});
