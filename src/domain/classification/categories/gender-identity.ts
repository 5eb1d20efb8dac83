import type { Category } from '../category.ts';

export const genderIdentity: Category = {
  id: 'gender_identity',
  label: 'Gender identity',
  definition: 'transgender or non-binary status',
  sensitivity: 3,
  names: [
    'gender_identity',
    'transgender*',
    'trans_status',
    'pronoun*',
    'nonbinary',
    'non_binary',
    'geschlechtsidentitat',
    'identite_de_genre',
  ],
  except: [],
  values: [
    'transgender',
    'trans',
    'non-binary',
    'nonbinary',
    'genderqueer',
    'genderfluid',
    'agender',
    'cisgender',
    'they/them',
    'divers',
  ],
};
