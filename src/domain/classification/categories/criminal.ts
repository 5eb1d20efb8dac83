import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const criminal: Category = {
  id: 'criminal',
  label: 'Criminal records',
  definition: 'offences, convictions, allegations',
  sensitivity: 3,
  names: words(`
    en: crime_* convict* felon* arrest* offen[cs]e* offender* prison* inmate* parole* probation_officer*
      sanction* sanctions_hit watchlist* background_check* dbs_check* police_record* court_case*
      charged_with* dui* sex_offender* fraud_convict* wanted_list* jail* rap_sheet* crimin* offence*
      offense* misdem* warrant* custody_pol* in_custody probation_* on_parole sentence* sentencing*
      charges_pend* pending_charges dwi* background_che* bg_check* dbs dbs_* crb crb_* police_*
      clearance_pol* vetting* sanction_* pep_sanction* watch_list* wanted* ofac* aml_hit* aml_flag*
      fraud_record* fraudster* theft_hist* restraining_order* ex_offender* rearrest* recidiv* court_*
      litigat* lawsuit* rap_* juvenile_rec* penal_* registered_offender* shoplift* parole_* prl_*
      custody_level* custody_status* custody_class* custody_date* offndr* ofndr* offender_*
      booking_profile sentence_date* release_date_prison detain* probat* bail bail_* bond_amount*
      charges_filed gang gang_* docket* verdict* plea* violat* victim_of_crime fbi_n* mugshot*
      prior_offen* prior_arrest* priors_count juv_fel* juv_misd* c_charge* r_charge* is_recid
      two_year_recid decile_score compas* crim crim_* asbo* anti_social* antisocial* police_caution*
      caution_date
    de: vorbestraft* *straftat* kriminal* haftstrafe* verurteil* vorstraf* straf* fuhrungsz* fuehrungsz*
      haft haft_* polizei* bewahrung* ermittlungsv* gerichtsv*
    fr: casier_jud* infraction_penale* delit* antecedents_jud* casier* condamn* peine* incarc* garde_vue
      judiciaire* honorabilite* bulletin_3
    es: antecedentes_penal* condena* prision* carcel* antecedentes_polic* antecedentes_p* detenid*
      preso* judicial* historial_del* certificado_pen*
    pt: antecedentes_crim* ficha_criminal* crime* prisao* antecedentes_c* detent* processo_crim*
      registo_crim*
    it: precedenti_penal* condann* fedina_penal* carichi_pend* penal* casell* reat* carcer* detenut*
      giudiziar* precedenti*
    nl: vog_* delict* veroord* vog* misdrijf* gevangenis* politie* verdacht* justit*
    pl: karany* wyrok* rejestr_karny* karal* karn* skazan* przestep* wiezien* niekar* areszt* krk
    nordic: domfel* kriminel* vandel* rikos* domt* forbryt* lovbrudd* politiatt* fengsel* fangelse*
      brott* belastn* tuomi* vankil* borneattest* misdaad*
    cs: trest* odsouz* vezeni*
    hu: bunte* eritelt* erkolcsi_biz* elitelt*
    ro: cazier* infract*
    el: poinik* katadik*
    tr: adli_s* sabika* sucu* mahkum*
    hr: kazn* osud*
    more: trestni_rejstr* rejstrik_trestu* cazier_jud* charge_degree* charge_desc*
  `),
  stems: words(`
    kriminal convicted conviction offender misdemean felony vorstraf straftat strafregist strafferegist
    straffeatt strafblad fuhrungszeug fuehrungszeug casierjud antecedentespen condamnat condanna
    incarcer prison recidivis rikosrekist trestni
  `),
  except: words(`
    arrestor* sanction_list_version crime_fiction* crime_novel* crime_genre* probation_period_end
    prison_break* offense_rating conviction_rate_sales cpu_offense background_checkbox* conviction_rate*
    sentence_length* sentence_id* sentence_count* sentence_text* sentences* court_type*
    court_name_tennis tennis_court* court_booking* court_surface* court_id court_number court_no
    courtesy* food_court* warranty* police_stop* prison_architect* straf_punt* strafe_zahl* haftpflicht*
    haftung* penalty_* penal_int* karnet* karnev* domt* politie_keurm* wanted_item* wanted_price*
    haftnotiz* penaliz* trestn* kaznjenje_prom vetting_status_app warrant_stock* reatt* judicial_dist*
    police_no_policy* police_number_assur* policy* police_prem* police_numero* court_date_tennis
    police_as* strafzins* strafporto* strafgeb* straffri_* straffrente* straffegebyr* sentence_transl*
    vogue* infraction_route* precedenti_acq* precedenti_ord* brottsjo* restraining_* probation_period*
    probation_end* probation_start* probationary* parole_chiave* sanctioned_amount* sanctioned_loan*
  `),
  values: values(`
    felony; misdemeanor; convicted; arrested; on parole; on probation; fraud; theft; assault; burglary;
    vorbestraft; dui; acquitted; convicted felon; no criminal record; criminal record; keine vorstrafen;
    sin antecedentes; con antecedentes; drug possession; drunk driving; robbery; murder; manslaughter;
    fraud conviction; sex offence; acquittal; pending charges
  `),
};
