import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const religion: Category = {
  id: 'religion',
  label: 'Religion or belief',
  definition: 'religious or philosophical belief, attendance, diet that shows it',
  sensitivity: 3,
  names: words(`
    keresztel* konfirm* felekez* hit_* veroispov* confirmand*
    en: relig* church* faith* belief* parish* bapti[sz]ed* confirmation_date_church christening*
      bar_mitzvah* mosque* synagogue* temple_visit* temple_attend* place_worship* worship* prayer*
      pray_* pilgrim* hajj* ramadan* lent_observ* clergy* spiritual* kosher* halal* zakat* tithe*
      tithing* muslim* islam* christian* catholic* jewish* hindu* buddhis* sikh* atheis* diocese*
      bible_* quran* koran* dietary_law* easter_mass* first_communion* prayed* pray last_prayed*
      no_prayer* babti* salvation* saved_date born_again* bornagain spirit_baptis* water_bapti* holy_*
      communion* confirmation_relig* ministry* ministries offering_* sermon* pastor* priest* imam*
      rabbi* missionar* mission_trip* cell_group* small_group_church* sunday_school* congregat*
      evangelis* evangelic* ordain* ordination* disciple* gospel* bible* scripture* godparent* godfather
      godmother eucharist* sacrament* zakah* umrah* hijab* fasting_relig* observes_* jummah* shabbat*
      sabbat* kippah* torah* temple* monaster* monk nun convent secular* humanis* agnosti* pagan*
      belief_sys* creed* sect sects caste_relig* madhab* mosque_* masjid* gurdwara* pooja* puja*
      philosophical_bel* world_view* worldview* non_religious* church_*
    de: *konfession glaube* kirche* *kirche* taufe* taufdatum* moschee* gemeindezugehor* bekenntnis*
      konfes* konfe konf_* getauft* kommunion* firmung* pfarr* gottesdienst* weltansch* kist ki_st*
      kirchst* freikirche*
    fr: culte* pratique_relig* eglise* bapt* foi foi_* pratiquant* confess* croyan* paroiss* laicite*
      musulman* juif* chretien* catholiqu* protestant* cacher*
    es: culto* iglesia* mezquita* bautis* fe_religiosa bautiz* creyente* creenc* comunion*
      confirmacion_igl* parroq* catolic* misa_* diezmo* credo*
    pt: crenca* confissao_relig* igreja* batism* batiz* crente* dizim* paroq* crisma* celula_igr*
    it: fede_relig* chiesa* appartenenza_relig* battez* battes* fede cresima* parrocc* cattolic*
      diocesi*
    nl: geloof* kerk* gezindte* moskee* doop* gelovig* gedoopt* belijden* levensb* godsd* moslim*
      katholiek* parochie*
    pl: kosciol* parafi* wiara* wyzn* chrzes* chrzt* kosciel* bierzmow* komunia* katolik*
    nordic: tro_ livssyn* kirke* kyrk* dop_dato menighet* folkekirk* kirkko* seurakunta* tro_* tros*
      dop* dap* dobt* dabsdato* menighed* forsaml* uskon* kaste* rippikoul* kirkollis* sogn*
    cs: nabozen* vyzn* vira krest* cirkev* farnost* krtin* birmov*
    hu: vallas* kereszts* hitgyul* egyhaz* bermal* valas*
    ro: confesi* botez* cult biseri* credinta*
    el: thrisk* vaptis* ekklisi* pisti*
    tr: din dini dini_* mezhep* ibadet*
    hr: vjer* krste* crkv* zupa*
    more: cult_religios* dini_inanc* vera_ credente credenti fe_relig*
    codebooks: rlgdgr rlgblg rlgdnm rlgatnd attend_relig* pray_freq* denom* faith_*
  `),
  stems: words(`
    religi baptis baptiz babtis babtiz bautis bautiz batism batizad battesim bapteme church kirchen
    kirkeli kirkel kirchl kirchensteuer konfession confession_relig konfirmand konfirmasjon
    konfirmation_date godsdienst geloofsov levensbesch glaubens weltansch uskonto uskonno vallasi
    nabozens trossamf menighe mosque mosquee mezquita moschee moskee synagog parroqui paroiss parrocch
    parafia parish denominat congregat spiritu muslim islamic catholic katholi katolic katolik
    evangelisch protestant_ christianit buddhis hinduis atheis worship sacrament diocese
  `),
  except: words(`
    confirmed* confirmation_no* konfirmace_objed* hit_rate* hit_count* church_street* church_shoe*
    church_lane* church_road* churchill* temple_street* religious_holiday_campaign* faithful_customer*
    confession_booth* belief_propag* christian_name* christiansand* christiania* kirchheim*
    kirchstrasse* kirchgasse* kirchweg* kerkstraat* kirkenes* halifax* credo_beauty* faith_hill*
    glaubiger* credit* temple_run* church_furniture* christmas* church_street tro_kod tros_* drop*
    church_st* mission_id mission_statement* mission_count* mission_level* permission* submission*
    commission* emission* admission* transmission* hit_id hits* konfirmasjons_nr konfirmation_nr* dapp*
    dap_* temple_univ* temple_city* fe_version* fe_client* fe_url* fe_build* fecha_* credo_mobile*
    secular_trend* sector* sects_of* pastoral_farm* offering_type* offering_id* offering_price*
    offering_name* product_offering* service_offering* offering_* din_norm* din_number* din_size*
    dinner* nun_* convention* convent_hotel* cult_class* kaste_* kasten* sogn_kode* gospel_music*
    music_gospel* evangelist_program* holy_grail* observes_dst* spirits_* spirit_airlines* team_spirit*
    dop_* pray_tell* dopt_* ministry_health* ministry_of* spirituos* spiritueux* spiritus_*
    forsamlingsnr* christening_ship* bible_quot* priestley* scripture_font* dopt doping* humanist_*
    creed_apollo* vira_lata* pisti_kredit*
  `),
  values: values(`
    christian; catholic; roman catholic; protestant; orthodox; lutheran; baptist; methodist;
    presbyterian; anglican; church of england; evangelical; pentecostal; quaker; muslim; islam; sunni;
    shia; jewish; judaism; hindu; hinduism; buddhist; buddhism; sikh; sikhism; jain; mormon; atheist;
    agnostic; pagan; bahai; taoist; shinto; katholisch; römisch-katholisch; roemisch-katholisch;
    evangelisch; evangelisch-lutherisch; muslimisch; islamisch; jüdisch; buddhistisch; konfessionslos;
    catholique; protestante; musulman; juif; bouddhiste; católico; católica; evangélico; musulmán;
    judío; ateo; cattolico; musulmano; ebreo; katoliek; moslim; hindoe; protestants; katolik; ewangelik;
    prawosławny; muzułmanin; rk; ev; kosher; halal; christianity; jehovah; christlich; ohne bekenntnis;
    orthodoxe; reformiert; neuapostolisch; freikirchlich; zeugen jehovas; chrétien; chrétienne;
    musulmane; juive; protestant(e); athée; sans religion; evangélica; evangélica/protestante; espírita;
    umbanda; candomblé; sem religião; sin religión; cristiano; cristiana; testigo de jehová; ateu;
    agnóstico; islamitisch; gereformeerd; hervormd; rooms-katholiek; boeddhist; rzymskokatolickie;
    prawosławne; ateista; bezwyznaniowy; katolicka; den norske kirke; svenska kyrkan; folkekirken;
    muslimsk; kristen; luterilainen; ortodoksi; ei uskontoa; římskokatolická; bez vyznání; római
    katolikus; református; evangélikus; ortodox; greco-catolic; penticostal; non-religious; no religion;
    islamist; sunni muslim; shia muslim; latter-day saints; jehovah's witness; zoroastrian; rastafarian;
    lds; greek orthodox; russian orthodox
  `),
};
