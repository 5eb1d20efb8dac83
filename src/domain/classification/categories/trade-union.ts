import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const tradeUnion: Category = {
  id: 'trade_union',
  label: 'Trade-union membership',
  definition: 'union membership or dues',
  sensitivity: 3,
  names: words(`

    en: union_member* union_dues* union_status* union_name* union_local* union_rep* union_card*
      union_affil* unioni[sz]* is_union* trade_union* labor_union* labour_union* works_council*
      shop_steward* collective_agree*
    de: gewerkschaft* betriebsrat* tarifbindung*
    fr: syndicat syndicats syndical* syndique* adherent_syndicat
    es: sindicato* sindical* *_sindical afiliacion_sindic* sindicaliz*
    pt: sindicato* sindical* sindicaliz* filiacao_sindic*
    it: sindacat* sindacal* iscrizione_sindac* tessera_sindac*
    nl: vakbond* vakvereniging*
    pl: zwiazek_zawod* zwiazki_zawod* zwiazkow*
    nordic: fagforening* fackforening* fackforbund* fackmedlem* fagforbund* ammattiliit* ammattiyhdist*
      tillitsvalgt*
    more: odbory_clen* szakszervezet* sindicat* sendika*
  `),
  except: words(`
    european_union* union_square* credit_union* union_select union_pay* union_jack* western_union*
    union_type* civil_union* syndicate_* syndicated* syndic
  `),
  values: values(`
    ver.di; verdi; ig metall; ig bce; gew; unite; unison; gmb; teamsters; afl-cio; seiu; uaw; cgt; cfdt;
    ccoo; ugt; usdaw; tuc; cgil; cisl; uil; fnv; cnv; solidarność; opzz; lo; fellesforbundet; unionen;
    if metall; proletariat; gewerkschaftsmitglied; union member; non-union
  `),
};
