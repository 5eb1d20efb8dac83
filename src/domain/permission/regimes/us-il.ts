/** Illinois: the federal rules, and its own for biometric data. Source: BIPA. */
import type { Regime } from '../policy.ts';
import { US } from './us.ts';

export const US_IL: Regime = {
  ...US,
  id: 'us-il',
  name: 'Illinois (BIPA)',
  strictness: 30,
  countries: ['US-IL'],
  categories: {
    ...US.categories,
    biometric: [{ treatment: 'opt_in', provision: 'BIPA 740 ILCS 14/15' }],
  },
};
