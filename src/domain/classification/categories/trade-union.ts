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
      shop_steward* collective_agree* =union unionmem* union_memb* *_union_member* unionized* in_union*
      union_flag* union_ind* union_cd union_code* union_contract* unionist* cba_* bargaining_unit*
      barg_unit* strike_part* labor_org* labour_org*
    de: betriebsrat* tarifbindung* gewerksch* tarifgeb*
    fr: adherent_syndicat syndic* syndiqu* cotisation_synd* delegue_synd*
    es: *_sindical afiliacion_sindic* sindic* afiliado_sind* cuota_sind* gremio* gremial*
    pt: filiacao_sindic* contribuicao_sind*
    it: iscrizione_sindac* tessera_sindac* sindac* tessera_sind* trattenuta_sind* iscritto_sind*
    nl: vakbond* vakver* bondslid*
    pl: zwiazek_zawod* zwiazki_zawod* zwiazek_z* zwiazki_z* zwiazk* przynaleznosc_zw*
    nordic: fagfor* fackf* fackl* faglig* fagorg* fackm* tillits* ammattil* ammattiy* ay_jasen*
      liiton_jasen* kontingent_fag* akasse* a_kasse*
    cs: odbor*
    hu: szaksz*
    el: syndikat* somateio*
    tr: sendik*
    hr: sindik*
    more: odbory_clen* union_mbr* union_code union_flag union_fee*
    codebooks: mbtru union1 unionmme peernlab peernuot
  `),
  stems: words(`
    gewerkschaft tradeunion unionmember laborunion labourunion fagforen fackforb fackforen fackligt
    ammattiliit szakszerv vakbond sindicat sindacat sindikat syndikat_memb
  `),
  except: words(`
    european_union* union_square* credit_union* union_select union_pay* union_jack* western_union*
    union_type* civil_union* syndicate_* syndic union_all* union_id* union_name_bank union_bank*
    data_union* union_territ* union_field* union_budget* union_council* union_parish* union_school*
    union_station* union_city* student_union* rugby_union* union_fenosa* customs_union* union_distinct*
    union_cat* marital_union* tipo_union* union_libre* union_estable* uniao_* union_hecho* union_matri*
    date_union* fecha_union* syndicat_copro* syndic_immeuble* syndicate* odbor_* odbory_id syndicated_*
    faglig_niv* faglig_ansv* fagligt_niv* free_union common_law_union consensual_union
  `),
  values: values(`
    ver.di; verdi; ig metall; ig bce; gew; unite; unison; gmb; teamsters; afl-cio; seiu; uaw; cgt; cfdt;
    ccoo; ugt; usdaw; tuc; cgil; cisl; uil; fnv; cnv; solidarność; opzz; lo; fellesforbundet; unionen;
    if metall; proletariat; gewerkschaftsmitglied; union member; non-union; unia; dgb; evg; ig bau; ngg;
    fo; unsa; sud; force ouvrière; cfe-cgc; cgt-fo; sat; csif; ugl; acv; abvv; aclvb; nszz solidarność;
    lo-nor; ys; akademikerne; hk; 3f; foa; kommunal; vårdförbundet; sak; sttk; akava; kovo; čmkos; aft;
    nea; afscme; ibew; ufcw; nfu; nasuwt; rmt; aslef; cwu; pcs; ucu
  `),
};
