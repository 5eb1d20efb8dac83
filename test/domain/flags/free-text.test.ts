import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

holdCheckOfUses({
  check: 'free_text',
  attribute: 'delivery_notes',
  type: 'text',
  notes: { notice: 'v1' },
  severity: 'review',
  inherited: false,
});
