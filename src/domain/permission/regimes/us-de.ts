/** Delaware: the federal rules, and its own for gender identity. Source: state privacy act. */
import type { Regime } from '../policy.ts';
import { US } from './us.ts';

export const US_DE: Regime = {
  ...US,
  id: 'us-de',
  name: 'Delaware',
  strictness: 38,
  countries: ['US-DE'],
  gpc: true,
  provisions: {
    ...US.provisions,
    gpc: '6 Del. C. 12D-106',
    notice: '6 Del. C. 12D-106',
    purpose: '6 Del. C. 12D-106',
    minimisation: '6 Del. C. 12D-106',
  },
  categories: {
    ...US.categories,
    gender_identity: [{ treatment: 'opt_in', provision: 'Del. Code 6-12D-102' }],
  },
};
