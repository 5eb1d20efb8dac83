import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const criminal: Category = {
  id: 'criminal',
  label: 'Criminal records',
  definition: 'offences, convictions, allegations',
  sensitivity: 3,
  names: words(`
    en: criminal* crime_* crimes convict* felon* arrest* offen[cs]e* offender* misdemeanor* prison*
      incarcerat* inmate* parole* probation_officer* sanction* sanctions_hit watchlist*
      background_check* dbs_check* police_record* court_case* charged_with* dui* sex_offender*
      fraud_convict* wanted_list* jail* rap_sheet*
    de: vorstrafe* vorbestraft* straftat* *straftat* fuhrungszeugnis* kriminal* haftstrafe*
      strafregister* verurteil*
    fr: casier_jud* condamnation* infraction_penale* delit* detention* criminel* antecedents_jud*
    es: antecedentes_penal* delito* condena* criminal* prision* carcel* antecedentes_polic*
    pt: antecedentes_crim* ficha_criminal* condenac* crime* prisao* delito*
    it: precedenti_penal* casellario* reato* reati condann* fedina_penal* carichi_pend*
    nl: strafblad* strafrecht* veroordel* vog vog_* delict* justitiele*
    pl: karalnos* karany* niekaralnos* wyrok* przestepst* rejestr_karny*
    nordic: strafferegist* straffeattest* straffedomt* domfel* kriminel* belastningsregist* vandel*
      vandelsattest* rikosrekist* rikos* tuomio*
    more: trestni_rejstr* rejstrik_trestu* buntetlen* cazier_jud* sabika*
  `),
  except: words(`
    arrestor* sanction_list_version parole_* crime_fiction* crime_novel* crime_genre*
    probation_period_end prison_break* offense_rating conviction_rate_sales cpu_offense
    background_checkbox*
  `),
  values: values(`
    felony; misdemeanor; convicted; arrested; on parole; on probation; fraud; theft; assault; burglary;
    vorbestraft; dui; acquitted
  `),
};
