import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const genderIdentity: Category = {
  id: 'gender_identity',
  label: 'Gender identity',
  definition: 'transgender or non-binary status',
  sensitivity: 3,
  names: words(`
    en: gender_ident* genderident* trans_status trans_history nonbinary* non_binary* genderqueer*
      gender_express* gender_reassign* gender_affirm* gender_transition* transition_status pronoun*
      preferred_pronoun* deadname* chosen_name* assigned_sex* sex_assigned* cisgender* intersex*
      gender_self* gender_history* gender_other gender_text trans_id* trans_flag trans is_trans
      gender_changed* sex_at_birth* birth_assigned* self_identified_gender* self_describe_gender*
      gender_minority* preferred_pron* name_pronoun*
    de: transident* transgeschlecht* geschlechtsident* geschlechtsangl* dritte_option* trans_* transsex*
    fr: identite_genre pronom pronoms identite_gen* identite_sex* transexu* prenom_usage_trans*
      pronoms_*
    es: identidad_genero pronombre* nombre_social identidad_gen* identidad_sex* transgen*
      nombre_elegido*
    pt: identidade_genero pronome* nome_social identidade_gen* identidade_sex* nome_social*
    it: identita_genere identita_gen* identita_sess* transess*
    nl: geslachtsident* voornaamw*
    pl: tozsamosc_plciow* tozsamosc_p* transplc* zaimk*
    nordic: konsident* kjonnsid* sukupuoli_ident* sukupuoli_identit* transkonn* transperson* transkjonn*
    cs: genderov* pohlavni_ident*
    hu: nemi_ident* nemi_azonos*
    ro: identitate_gen* identitate_sex*
    also: identite_de_genre
  `),
  stems: words(`
    transgend transgen transsex transexu transsek nonbinar genderident genderfluid genderqueer intersex
  `),
  except: words(`
    trans_date* trans_amt* trans_amount* trans_num* trans_type* trans_no* trans_count* trans_value*
    trans_fee* trans_time* trans_desc* trans_code* trans_cnt* trans_total* trans_curr* trans_state*
    trans_status* trans_id* trans_ref* transaction* trans_fat*
  `),
  values: values(`
    transgender; trans; trans woman; trans man; transgender woman; transgender man; non-binary;
    nonbinary; genderqueer; genderfluid; agender; cisgender; cis woman; cis man; cisgender man;
    cisgender woman; two-spirit; intersex; she/her; he/him; they/them; sie/ihr; er/ihm; elle; iel;
    divers; transgénero; transgenre; transgenero; não-binário; no binario; non binaire; non-binaire;
    nicht-binär; ikke-binær; icke-binär; não binário; genderfluïde; muunsukupuolinen; niebinarny;
    interseks
  `),
};
