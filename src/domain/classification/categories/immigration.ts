import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const immigration: Category = {
  id: 'immigration',
  label: 'Citizenship or immigration status',
  definition: 'citizenship, visa, residence status',
  sensitivity: 3,
  names: words(`
    gastarbeiter* guest_worker* trabajador_extranj* travailleur_etranger* lavoratore_stranier*
    allampolg* obcianstv* drzavljanstv* drzavljan* ypikootita* resident_status* residence_status*
    en: citizen* immigra* immigrant* visa_status* visa_type* visa_expir* visa_class* visa_number*
      residence_permit* residency_stat* resident_permit* work_permit* right_to_work* asylum* refugee*
      green_card* foreigner* alien_number* naturali[sz]ation* undocumented* migrant* i94* uscis*
      settled_status* leave_remain*
    de: aufenthalt* staatsangehor* staatsburger* asyl* fluchtling* arbeitserlaubnis* einburger*
      auslander*
    fr: titre_sejour carte_sejour nationalite* citoyennete* asile* refugie* immigr* permis_travail
      etranger
    es: ciudadania* nacionalidad* permiso_resid* permiso_trabajo residencia_legal* asilo* refugiad*
      inmigra* poblacion_migr* extranjero* estatus_migr*
    pt: cidadania* nacionalidade* visto_* autorizacao_resid* refugiad* imigra* estrangeir* rne
    it: cittadinanza* permesso_soggiorno* rifugiat* asilo_polit* richiedente_asilo* immigra* straniero*
    nl: verblijf* nationaliteit* staatsburger* asiel* vluchteling* inburger* werkvergunning*
      vreemdeling*
    pl: obywatelstw* pozwolenie_pobyt* karta_pobyt* uchodzc* azyl* imigran* cudzoziem*
    nordic: statsborger* oppholds* opholds* uppehalls* asyl* flyktning* flygting* flykting* innvandr*
      indvandr* invandr* medborgar* kansalaisuus* oleskelulup* pakolai* turvapaik* arbeidstillatelse*
      arbetstillstand*
    more: obcanstv* allampolgar* cetatenie* vatandaslik* povoleni_pobyt*
    en: citizen citizens citizenship* visa visas visa_* *_visa immigr* imm_status migrant*
      refug* asyl* passport_country country_passport nationality_status permit permit_*
      residence_perm* residency residency_* resident_alien* alien_* lawful_* uscis* i9 i_9* i94*
      work_auth* working_rights* eligib_work* right_work* brp brp_* ilr indefinite_leave* leave_to_*
      daca h1b* f1_* overstay* deport* entry_date_country country_entry entered_country
      arrival_in_country* date_entry_* sponsor_visa* non_citizen* is_citizen us_citizen* eu_citizen*
      foreign_nat* foreigner* expat* overseas_* national_status non_resident* years_in_country*
      year_arrival* displaced* nationality nationalities nationality_*
    de: aufenth* staatsa* staatsbu* nationalit* visum visum_* einreise* fluchtl* asyl* auslander*
      drittstaat* migranten* arbeitserl* arbeitsgen* natio niederlassung* duldung* nation *_nation
    fr: nationalit* visa_* sejour* titre_sej* immig* migrant* carte_resid* asil* demandeur_asile
      autorisation_trav* recepiss*
    es: nacionalid* visado* visa_* permiso_r* permiso_t* extranj* refugi* nie_venc*
      ciudadan*
    pt: nacionalid* visto visto_* autorizacao_res* refugi* estrang* cidadan* titulo_resid*
    it: nazionalit* cittadinanz* permesso_s* visto_* stranier* rifug* extracom*
    nl: nationalit* verblijfs* vreemdel* asiel* visum* vluchtel* statushoud* tewerkst*
    pl: obywatel* narodow* wiza wizy pobyt* uchodz* cudzoz* karta_pob* zezwolenie_p* azyl*
    nordic: statsb* medborg* nasjonalit* nationalit* opphold* ophold* uppehall* visum* flykt* asyl*
      innvand* indvand* invandr* utlending* udlend* arbeidstill* arbetst_* opholdst* kansal*
      kansalaisuu* oleskelu* maahanmuut* viisumi* pakolai* turvapaik*
    cs: obcanst* statni_prisl* pobyt* viz* cizin* uprchl* azyl*
    hu: allampolg* tartozkod* vizum* menekul* bevandor* letelep*
    ro: cetat* viza permis_sed* refugiat* azil* imigrant*
    el: ithageneia* ypikoot* adeia_diam*
    tr: uyruk* uyrug* vatandas* oturma_iz* ikamet_iz* multeci*
    hr: drzavlj* boravis* viza* izbjegl* azil*
    more: migrante* migrant* migratory* migration_back* migration_stat* migrator* migracion_sit* migrationsst* stateless stateless_pers* is_stateless
    codebooks: cit citizen_p citwp yrimmig yrsusa* ctzntod livecnta prcitshp peinusyr dmdcitzn
      usborn fborn us_person* usperson
    es: residencia_legal residencia_perm* residencia_temp* displacement* displaced_st* unhcr*
  `),
  stems: words(`
    citizenship immigra staatsangeh staatsburg aufenthaltst aufenthaltserl nationalit nacionalid
    nazionalit cittadinanz ciudadania obywatelstw statsborg medborgarsk kansalaisuu obcanstv
    allampolg drzavljan cetaten vatandas refugee fluchtling vluchteling uchodzc verblijfsv oppholdst
    opholdst uppehallst residencepermit workpermit asylum asielz
  `),
  except: words(`
    senior_citizen* citizen_watch* citizen_band* citizen_charter* citizen_dev* corporate_citizen*
    visa_card* asylum_game alien_movie* auslandsreise*
    visa_debit* visa_last4* visa_credit* visa_electron* visa_classic* visa_gold*
    permit_holder_parking building_permit* parking_permit* permit_parking* permits*
    permit_number_build* permitted* migration_job* migration_date* migrated* migrate* migration_id*
    migration_version* migration_status* migration_batch* data_migration* db_migration* migrations
    residence_type* type_residence* primary_residence* residency_program resident_evil*
    overseas_ship* overseas_order* aufenthaltsdauer* aufenthalt_tage* sejour_hotel* type_sejour*
    duree_sejour* debut_sejour* fin_sejour* date_sejour* sejour_num* nb_sejour* pobyt_hotel*
    pobyt_od pobyt_do residencia_tipo* tipo_residenc* residencia_actual* residenciales residencial*
    corporate_citiz* einreiseort* nation_brand* destination* designation* donation* donations
    national_holiday* visto_em visto_por visto_at ultimo_visto* video_visto* viza_card*
    visa_number_card visa_master* fiscal_resid* tax_resid* citizen_dev* residence_city*
    residence_state* residence_count* residence_addr* lieu_residence* residence_princ*
    residence_second* opphold_hytte* uppehallsort* aufenthaltsort* residence_id
  `),
  values: values(`
    citizen; permanent resident; refugee; asylum seeker; undocumented; green card; h-1b; h1b; work visa;
    student visa; work permit; eu citizen; non-eu; non-eu citizen; tourist visa; naturalized citizen;
    temporary resident; duldung; aufenthaltserlaubnis; niederlassungserlaubnis;
    non-citizen; u.s. citizen; us citizen; foreign national; resident alien; lawful permanent
    resident; expatriate; drittstaatsangehöriger; eu-bürger; asylbewerber; flüchtling; titre de
    séjour; réfugié; carte de résident; permiso de residencia; refugiado; apátrida; permesso di
    soggiorno; rifugiato; verblijfsvergunning; statushouder; vluchteling; uchodźca; karta pobytu;
    uppehållstillstånd; oppholdstillatelse; opholdstilladelse; flyktning; naturalised; naturalized;
    dual citizen; h1-b; f-1; j-1; l-1; f1 visa; h4; b1/b2
  `),
};
