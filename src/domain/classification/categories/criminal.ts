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
    en: crimin* convict* felony* offender* offence* offense* misdem* crime crimes arrest* warrant*
      custody_pol* in_custody jail* prison* probation probation_* parole* on_parole sentence*
      sentencing* charges_pend* pending_charges dui* dwi* background_che* bg_check* dbs dbs_* crb
      crb_* police_* clearance_pol* vetting* sanctions* sanction_* pep_sanction* watch_list* wanted*
      ofac* aml_hit* aml_flag* fraud_record* fraudster* theft_hist* restraining_order* ex_offender*
      rearrest* recidiv* court_* litigat* lawsuit* rap_* juvenile_rec* penal_* felon*
      registered_offender* shoplift*
    de: vorstraf* straf* fuhrungsz* fuehrungsz* haft haft_* polizei* bewahrung* kriminal*
      ermittlungsv* gerichtsv*
    fr: casier* condamn* infraction* delit* peine* incarc* garde_vue judiciaire* antecedents_jud*
      honorabilite* bulletin_3
    es: antecedentes_p* penales* delito* condena* detenid* carcel* preso* judicial* historial_del*
      certificado_pen*
    pt: antecedentes_c* criminal* crime* condenad* preso* detent* judicial* processo_crim*
      registo_crim*
    it: penal* casell* reat* condann* carcer* detenut* arrest* giudiziar* precedenti*
    nl: strafbl* straf* veroord* vog* delict* misdrijf* gevangenis* politie* verdacht* justit*
    pl: karal* karn* skazan* przestep* wiezien* wyrok* niekar* areszt* krk
    nordic: straff* straffe* domfel* domt* kriminal* forbryt* lovbrudd* politiatt* politiattest*
      vandel* fengsel* fangelse* brott* brotts* belastn* rikos* rikosr* tuomi* vankil* borneattest*
      misdaad*
    cs: trest* trestni* odsouz* vezeni*
    hu: bunte* eritelt* erkolcsi_biz* elitelt*
    ro: cazier* condamn* infract* penal*
    el: poinik* katadik*
    tr: adli_s* sabika* sucu* mahkum*
    hr: kazn* osud* kaznen*
    en: parole_* prl_* custody_level* custody_status* custody_class* custody_date* offndr* ofndr* offender_* booking_profile sentence_date* release_date_prison detention* detain* probat* bail bail_* bond_amount* felonies* charges_filed gang gang_* docket* verdict* plea* violat* victim_of_crime fbi_n* mugshot* prior_offen* prior_arrest* priors_count juv_fel* juv_misd* c_charge* r_charge* is_recid two_year_recid decile_score compas*
    more: charge_degree* charge_desc*
  `),
  stems: words(`
     kriminal convicted conviction offender misdemean felony vorstraf straftat strafregist
    strafferegist straffeatt strafblad fuhrungszeug fuehrungszeug casierjud antecedentespen
    condamnat condanna incarcer prison recidivis rikosrekist trestni
  `),
  except: words(`
    arrestor* sanction_list_version crime_fiction* crime_novel* crime_genre*
    probation_period_end prison_break* offense_rating conviction_rate_sales cpu_offense
    background_checkbox*
    conviction_rate* sentence_length* sentence_id* sentence_count* sentence_text* sentences*
    court_type* court_name_tennis tennis_court* court_booking* court_surface* court_id court_number
    court_no courtesy* food_court* warranty* police_stop* prison_architect* straf_punt* strafe_zahl*
    haftpflicht* haftung* penalty_* penal_int* karnet* karnev* domt* politie_keurm* wanted_item*
    wanted_price* haftnotiz* penalizac* penaliz* trestn* kaznjenje_prom
    vetting_status_app warrant_stock* reatt* judicial_dist* police_no_policy* police_number_assur*
    policy* police_prem* police_numero* court_date_tennis police_as* strafzins* strafporto*
    strafgeb* straffri_* straffrente* straffegebyr* sentence_transl* vogue* infraction_route*
    precedenti_acq* precedenti_ord* brottsjo* restraining_* probation_period* probation_end*
    probation_start* probationary*
    parole_chiave*
    sanctioned_amount* sanctioned_loan*
  `),
  values: values(`
    felony; misdemeanor; convicted; arrested; on parole; on probation; fraud; theft; assault; burglary;
    vorbestraft; dui; acquitted;
    convicted felon; no criminal record; criminal record; keine vorstrafen; sin antecedentes; con
    antecedentes; drug possession; drunk driving; robbery; murder; manslaughter; fraud conviction;
    sex offence; acquittal; pending charges
  `),
};
