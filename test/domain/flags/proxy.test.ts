import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

holdCheckOfUses({
  check: 'proxy',
  attribute: 'zip_code',
  notes: { notice: 'v1' },
  severity: 'advice',
});
