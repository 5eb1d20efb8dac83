import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const genetic: Category = {
  id: 'genetic',
  label: 'Genetic data',
  definition: 'DNA and inherited traits',
  sensitivity: 3,
  names: words(`
    en: dna* genetic* genom* gene_variant* gene_panel* genotyp* haplogroup* snp snp_* rs_number* allele*
      brca* mutation* hereditary* carrier_status* ancestry_test* ancestry_dna* dna_kit* exome*
      chromosom* karyotyp* apoe* family_history_cancer*
    de: erbgut* erbkrank* gentest* genetisch* dns_prob*
    fr: genetique* adn adn_* test_genet*
    es: genetic* adn adn_* prueba_genet*
    pt: genetic* adn teste_genet*
    it: genetic* dna test_genet*
    nl: genetisch* erfelijk* dna_*
    pl: genetyczn* badanie_genet*
    nordic: genetisk* arvelig* gentest* arftlig* geneettin* perinnollin*
  `),
  except: words(`
    genetic_algorithm* dna_lounge* mutation_rate_config mutation_id mutation_observer* brand_dna*
  `),
  values: values(`
    brca1; brca2; heterozygous; homozygous; wild type; mthfr; carrier; apoe4
  `),
};
