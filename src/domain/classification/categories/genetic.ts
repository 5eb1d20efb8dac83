import type { Category } from '../category.ts';

export const genetic: Category = {
  id: 'genetic',
  label: 'Genetic data',
  definition: 'DNA and inherited traits',
  sensitivity: 3,
  names: [
    'dna',
    'dna_*',
    'genetic*',
    'genom*',
    'genotype*',
    'ancestry_test*',
    'haplogroup*',
    'brca*',
    'gentest*',
  ],
  except: [],
  values: ['brca1', 'brca2', 'carrier', 'apoe4'],
};
