import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const religion: Category = {
  id: 'religion',
  label: 'Religion or belief',
  definition: 'religious or philosophical belief, attendance, diet that shows it',
  sensitivity: 3,
  names: words(`
    keresztel* keresztseg* konfirm* konfirmac* felekez* hit_* veroispov* vjeroispov* thriskeia*
    confirmand*
    en: relig* church* faith* belief* denominat* parish* baptis* bapti[sz]ed* confirmation_date_church
      christening* bar_mitzvah* mosque* synagogue* temple_visit* temple_attend* place_worship* worship*
      prayer* pray_* pilgrim* hajj* ramadan* lent_observ* sabbath* clergy* congregation* spiritual*
      kosher* halal* zakat* tithe* tithing* muslim* islam* christian* catholic* jewish* hindu* buddhis*
      sikh* atheis* diocese* bible_* quran* koran* dietary_law* easter_mass* first_communion*
    de: konfession* *konfession religio* glaube* kirche* *kirche* kirchensteuer* taufe* taufdatum*
      moschee* gemeindezugehor* bekenntnis* weltanschauung*
    fr: confession* croyance* culte* pratique_relig* eglise* mosquee* bapteme* paroisse*
    es: creencia* confesion* culto* iglesia* mezquita* bautis* bautizo* parroquia* fe_religiosa
    pt: crenca* confissao_relig* culto* igreja* batism* paroquia*
    it: confession* credo* fede_relig* chiesa* battesim* parrocchia* culto* appartenenza_relig*
    nl: geloof* godsdienst* kerk* kerkelijk* gezindte* moskee* levensbeschouw* doop*
    pl: wyznan* religi* kosciol* parafi* chrzest* wiara*
    nordic: religion* trossamfun* tro_ trosretning* livssyn* kirke* kyrk* dop_dato menighet* folkekirk*
      forsamling* uskonto* uskonn* kirkko* seurakunta*
    more: nabozenstv* vyznani* vallas* felekezet* religie* cult_religios* dini_inanc* mezhep* vera_
  `),
  except: words(`
    confirmed* confirmation_no* konfirmace_objed* hit_rate* hit_count*
    church_street* church_shoe* church_lane* church_road* churchill* temple_street*
    religious_holiday_campaign* faithful_customer* confession_booth* belief_propag* christian_name*
    christiansand* christiania* kirchheim* kirchstrasse* kirchgasse* kirchweg* kerkstraat* kirkenes*
    halifax* credo_beauty* faith_hill* glaubiger* credit* temple_run* church_furniture* christmas*
    church_street
  `),
  values: values(`
    christian; catholic; roman catholic; protestant; orthodox; lutheran; baptist; methodist;
    presbyterian; anglican; church of england; evangelical; pentecostal; quaker; muslim; islam; sunni;
    shia; jewish; judaism; hindu; hinduism; buddhist; buddhism; sikh; sikhism; jain; mormon; atheist;
    agnostic; pagan; bahai; taoist; shinto; katholisch; römisch-katholisch; roemisch-katholisch;
    evangelisch; evangelisch-lutherisch; muslimisch; islamisch; jüdisch; buddhistisch; konfessionslos;
    catholique; protestante; musulman; juif; bouddhiste; católico; católica; evangélico; musulmán;
    judío; ateo; cattolico; musulmano; ebreo; katoliek; moslim; hindoe; protestants; katolik; ewangelik;
    prawosławny; muzułmanin; rk; ev; kosher; halal; christianity; jehovah
  `),
};
