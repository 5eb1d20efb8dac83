import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const genderIdentity: Category = {
  id: 'gender_identity',
  label: 'Gender identity',
  definition: 'transgender or non-binary status',
  sensitivity: 3,
  names: words(`
    en: gender_ident* genderident* transgender* trans_status trans_history nonbinary* non_binary*
      genderqueer* gender_express* gender_reassign* gender_affirm* gender_transition* transition_status
      pronoun* preferred_pronoun* deadname* chosen_name* assigned_sex* sex_assigned* cisgender*
      intersex*
    de: geschlechtsidentitat* transident* transgeschlecht* pronomen*
    fr: identite_genre transgenre* pronom pronoms
    es: identidad_genero transgener* pronombre* nombre_social
    pt: identidade_genero transgener* pronome* nome_social
    it: identita_genere transgender* pronome*
    nl: genderidentiteit* voornaamwoord*
    pl: tozsamosc_plciow* zaimki*
    nordic: kjonnsidentitet* konsidentitet* pronomen*
    also: identite_de_genre
  `),
  except: words(``),
  values: values(`
    transgender; trans; trans woman; trans man; transgender woman; transgender man; non-binary;
    nonbinary; genderqueer; genderfluid; agender; cisgender; cis woman; cis man; cisgender man;
    cisgender woman; two-spirit; intersex; she/her; he/him; they/them; sie/ihr; er/ihm; elle; iel;
    divers
  `),
};
