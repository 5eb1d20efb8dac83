import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const immigration: Category = {
  id: 'immigration',
  label: 'Citizenship or immigration status',
  definition: 'citizenship, visa, residence status',
  sensitivity: 3,
  names: words(`
    gastarbeiter* guest_worker* trabajador_extranj* travailleur_etranger* lavoratore_stranier*
    allampolg* obcianstv* resident_status* residence_status*
    en: citizen* visa_status* visa_type* visa_expir* visa_class* visa_number* residence_permit*
      residency_stat* resident_permit* work_permit* right_to_work* green_card* foreigner* alien_number*
      naturali[sz]ation* undocumented* migrant* i94* uscis* settled_status* leave_remain* visa visas
      visa_* *_visa imm_status refug* asyl* passport_country country_passport nationality_status permit
      permit_* residence_perm* residency residency_* resident_alien* alien_* lawful_* i9 i_9* work_auth*
      working_rights* eligib_work* right_work* brp brp_* ilr indefinite_leave* leave_to_* daca h1b* f1_*
      overstay* deport* entry_date_country country_entry entered_country arrival_in_country*
      date_entry_* sponsor_visa* non_citizen* is_citizen us_citizen* eu_citizen* foreign_nat* expat*
      overseas_* national_status non_resident* years_in_country* year_arrival* displaced* nationality_*
    de: einburger* auslander* aufenth* staatsa* staatsbu* nationalit* visum_* einreise* fluchtl*
      drittstaat* arbeitserl* arbeitsgen* natio niederlassung* duldung* nation *_nation
    fr: titre_sejour carte_sejour citoyennete* permis_travail etranger sejour* titre_sej* immig*
      carte_resid* asil* demandeur_asile autorisation_trav* recepiss*
    es: permiso_resid* permiso_trabajo residencia_legal* inmigra* poblacion_migr* estatus_migr*
      nacionalid* visado* permiso_r* permiso_t* extranj* nie_venc* ciudadan* residencia_legal
      residencia_perm* residencia_temp* displacement* displaced_st* unhcr*
    pt: visto_* autorizacao_resid* imigra* rne visto autorizacao_res* estrang* cidadan* titulo_resid*
    it: permesso_soggiorno* asilo_polit* richiedente_asilo* nazionalit* cittadinanz* permesso_s*
      stranier* rifug* extracom*
    nl: verblijf* asiel* inburger* werkvergunning* vreemdel* visum* vluchtel* statushoud* tewerkst*
    pl: pozwolenie_pobyt* karta_pobyt* azyl* obywatel* narodow* wiza wizy pobyt* uchodz* cudzoz*
      karta_pob* zezwolenie_p*
    nordic: flygting* invandr* pakolai* turvapaik* arbetstillstand* statsb* medborg* nasjonalit*
      opphold* ophold* uppehall* flykt* innvand* indvand* utlending* udlend* arbeidstill* arbetst_*
      kansal* oleskelu* maahanmuut* viisumi*
    cs: obcanst* statni_prisl* viz* cizin* uprchl*
    hu: tartozkod* menekul* bevandor* letelep*
    ro: cetat* permis_sed* azil*
    el: ithageneia* ypikoot* adeia_diam*
    tr: uyruk* uyrug* vatandas* oturma_iz* ikamet_iz* multeci*
    hr: drzavlj* boravis* izbjegl*
    more: povoleni_pobyt* migration_back* migration_stat* migrator* migracion_sit* migrationsst*
      stateless stateless_pers* is_stateless
    codebooks: cit citizen_p citwp yrimmig yrsusa* ctzntod livecnta prcitshp peinusyr dmdcitzn usborn
      fborn us_person* usperson
  `),
  stems: words(`
    citizenship immigra staatsangeh staatsburg aufenthaltst aufenthaltserl nationalit nacionalid
    nazionalit cittadinanz ciudadania obywatelstw statsborg medborgarsk kansalaisuu obcanstv allampolg
    drzavljan cetaten vatandas refugee fluchtling vluchteling uchodzc verblijfsv oppholdst opholdst
    uppehallst residencepermit workpermit asylum asielz
  `),
  except: words(`
    senior_citizen* citizen_watch* citizen_band* citizen_charter* citizen_dev* corporate_citizen*
    visa_card* asylum_game alien_movie* auslandsreise* visa_debit* visa_last4* visa_credit*
    visa_electron* visa_classic* visa_gold* permit_holder_parking building_permit* parking_permit*
    permit_parking* permits* permit_number_build* permitted* migration_job* migration_date* migrate*
    migration_id* migration_version* migration_status* migration_batch* data_migration* db_migration*
    migrations residence_type* type_residence* primary_residence* residency_program resident_evil*
    overseas_ship* overseas_order* aufenthaltsdauer* aufenthalt_tage* sejour_hotel* type_sejour*
    duree_sejour* debut_sejour* fin_sejour* date_sejour* sejour_num* nb_sejour* pobyt_hotel* pobyt_od
    pobyt_do residencia_tipo* tipo_residenc* residencia_actual* residencial* corporate_citiz*
    einreiseort* nation_brand* destination* designation* donation* national_holiday* visto_em visto_por
    visto_at ultimo_visto* video_visto* viza_card* visa_number_card visa_master* fiscal_resid*
    tax_resid* residence_city* residence_state* residence_count* residence_addr* lieu_residence*
    residence_princ* residence_second* opphold_hytte* uppehallsort* aufenthaltsort* residence_id
  `),
  values: values(`
    citizen; permanent resident; refugee; asylum seeker; undocumented; green card; h-1b; h1b; work visa;
    student visa; work permit; eu citizen; non-eu; non-eu citizen; tourist visa; naturalized citizen;
    temporary resident; duldung; aufenthaltserlaubnis; niederlassungserlaubnis; non-citizen; u.s.
    citizen; us citizen; foreign national; resident alien; lawful permanent resident; expatriate;
    drittstaatsangehöriger; eu-bürger; asylbewerber; flüchtling; titre de séjour; réfugié; carte de
    résident; permiso de residencia; refugiado; apátrida; permesso di soggiorno; rifugiato;
    verblijfsvergunning; statushouder; vluchteling; uchodźca; karta pobytu; uppehållstillstånd;
    oppholdstillatelse; opholdstilladelse; flyktning; naturalised; naturalized; dual citizen; h1-b; f-1;
    j-1; l-1; f1 visa; h4; b1/b2
  `),
};
