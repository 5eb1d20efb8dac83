import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const genetic: Category = {
  id: 'genetic',
  label: 'Genetic data',
  definition: 'DNA and inherited traits',
  sensitivity: 3,
  names: words(`
    en: dna* genetic* genom* gene_variant* gene_panel* genotyp* haplogroup* snp snp_* rs_number* allele*
      brca* hereditary* carrier_status* ancestry_test* ancestry_dna* dna_kit* exome*
      chromosom* karyotyp* apoe* family_history_cancer*
    de: erbgut* erbkrank* gentest* genetisch* dns_prob*
    fr: genetique* adn adn_* test_genet*
    es: genetic* adn adn_* prueba_genet*
    pt: genetic* adn teste_genet*
    it: genetic* dna test_genet*
    nl: genetisch* erfelijk* dna_*
    pl: genetyczn* badanie_genet*
    nordic: genetisk* arvelig* gentest* arftlig* geneettin* perinnollin*
    en: gene genes gene_* genet* genom* dna* rna* mthfr* snv* variant_call* vcf* polygenic*
      prs_score* paternity* zygosity* allel* genotyp* hla hla_*
      hereditar* ancestry_comp* ancestry_pct* neanderthal* haplo* y_dna mt_dna mtdna cftr* fmr1
      trisom* down_syndrome* carrier_screen* pharmacogen*
    de: gen_test* gendat* erbanlag* vaterschaftst* genanalys*
    fr: genet* genotyp* test_adn* patrimoine_genet* heredit*
    es: genet* genot* adn* herencia_gen* hereditar*
    pt: genet* genot* adn* heredit*
    it: genet* genot* dna* ereditar*
    nl: genet* erfelijk* dna*
    pl: genet* dna* dziedzicz* kod_genet*
    nordic: genet* gendata* arvelig* arft* dna* perim* perinn* geenit*
    cs: genet* dedic* dna*
    hu: genet* orokl*
    ro: genet* eredit* adn*
    el: genetik* dna*
    tr: genet* kalitim* dna*
    hr: genet* nasljed* dnk*
    more: =dns dns_prob* dns_test* mutation_gen* gene_mutation* mutation_status* mutations_brca* inherited_cond* inherited_dis* inherited_trait*
    more: familial_hyperch* familial_mutation
  `),
  stems: words(`
    genetic genetisk genetisch genetyc genome genotyp haplogroup chromosom erbkrank dnatest
  `),
  except: words(`
    genetic_algorithm* dna_lounge* mutation_rate_config mutation_id mutation_observer* brand_dna*
    generated* sequence_n* sequence_i*  sequence* next_sequence* dns_server* dns_name*
    dns_*  gene_ration* generic* adnet* adn_ad* rna_* mutation_ob* mutations mutation
    mutation_type* mutation_count* genetic_algo*
  `),
  values: values(`
    brca1; brca2; heterozygous; homozygous; wild type; mthfr; carrier; apoe4
  `),
};
