import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const genetic: Category = {
  id: 'genetic',
  label: 'Genetic data',
  definition: 'DNA and inherited traits',
  sensitivity: 3,
  names: words(`
    en: dna* genom* gene_variant* gene_panel* snp snp_* rs_number* brca* carrier_status* ancestry_test*
      ancestry_dna* dna_kit* exome* chromosom* karyotyp* apoe* family_history_cancer* gene genes gene_*
      genet* rna* mthfr* snv* variant_call* vcf* polygenic* prs_score* paternity* zygosity* allel* hla
      hla_* ancestry_comp* ancestry_pct* neanderthal* haplo* y_dna mt_dna mtdna cftr* fmr1 trisom*
      down_syndrome* carrier_screen* pharmacogen*
    de: erbgut* erbkrank* gentest* dns_prob* gen_test* gendat* erbanlag* vaterschaftst* genanalys*
    fr: adn_* test_genet* test_adn* patrimoine_genet* heredit*
    es: prueba_genet* genot* adn* herencia_gen*
    pt: teste_genet*
    nl: erfelijk* dna_*
    pl: badanie_genet* dziedzicz* kod_genet*
    nordic: arvelig* geneettin* arft* perim* perinn* geenit*
    cs: dedic*
    hu: orokl*
    ro: eredit*
    tr: kalitim*
    hr: nasljed* dnk*
    more: =dns dns_test* mutation_gen* gene_mutation* mutation_status* mutations_brca* inherited_cond*
      inherited_dis* inherited_trait* familial_hyperch* familial_mutation
  `),
  stems: words(`
    genetic genetisk genetisch genetyc genome genotyp haplogroup chromosom erbkrank dnatest
  `),
  except: words(`
    genetic_algorithm* dna_lounge* mutation_rate_config mutation_id mutation_observer* brand_dna*
    generated* sequence_n* sequence_i* sequence* next_sequence* dns_server* dns_name* dns_* gene_ration*
    generic* adnet* adn_ad* rna_* mutation_ob* mutations mutation mutation_type* mutation_count*
    genetic_algo*
  `),
  values: values(`
    brca1; brca2; heterozygous; homozygous; wild type; mthfr; carrier; apoe4
  `),
};
