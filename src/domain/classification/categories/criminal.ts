import type { Category } from '../category.ts';

export const criminal: Category = {
  id: 'criminal',
  label: 'Criminal records',
  definition: 'offences, convictions, allegations',
  sensitivity: 3,
  names: [
    'criminal*',
    'convict*',
    'arrest*',
    'offence*',
    'offense*',
    'offender*',
    'felony*',
    'felon',
    'misdemeanor*',
    'vorstrafe*',
    'straftat*',
    'casier_judiciaire',
    'antecedentes_penales',
    'parole',
    'probation_officer',
  ],
  except: [],
  values: ['felony', 'misdemeanor', 'convicted', 'acquitted', 'arrested', 'on parole'],
};
