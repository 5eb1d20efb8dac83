import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const politics: Category = {
  id: 'politics',
  label: 'Political opinion',
  definition: 'party, voting, donations, views',
  sensitivity: 3,
  names: words(`
    en: politic* party_affil* party_reg* party_member* party_pref* party_id political_party parties
      parties_* voter* voted* vote_intent* vote_choice* vote_history* vote_20* voting* turnout_score*
      ballot* election* electoral* donor_party campaign_donation* political_donat* ideolog* pid7* pep
      pep_* petition* activis* protest_attend* lobbying* likely_democrat* likely_republican* democrat*
      republican* conservative_* liberal_* left_right* left_wing* right_wing* polling_intent* brexit_*
    de: partei parteimitglied* parteizugehor* parteipraferenz* parteinah* politisch* wahlabsicht*
      wahlerverhalten* wahlberecht* wahlkreis_pref sonntagsfrage*
    fr: parti_polit* opinion_polit* politique* vote_intention* intention_vote* electeur*
      engagement_polit* adherent_parti* ideolog*
    es: partido_polit* afiliacion_polit* politica_pref* ideolog* intencion_voto* votante* voto_*
    pt: partido_polit* filiacao_partid* ideolog* intencao_voto* titulo_eleitor* eleitor* politic*
    it: partito_polit* orientamento_polit* opinion*_polit* intenzione_voto* elettor* ideolog*
      tessera_partito*
    nl: politiek* partijlid* partijvoorkeur* stemgedrag* stemvoorkeur* kiezer*
    pl: poglady_polit* partia_polit* polityczn* wyborc* preferencje_wybor*
    nordic: politisk* partimedlem* partitilhor* partisympati* velger* valgdeltak* stemmegivn* valjare*
      poliittin* puoluekanta* puolue*
    more: politick* politikai* politice* siyasi_*
    also: vote_* votes wahl* election_pref*
  `),
  except: words(`
    vote_count* votes upvote* downvote* vote_up* vote_down* review_vote* helpful_vot* wahlweise*
    privacy_politic* politica_privacidad* politica_privacid* politica_devol* politica_cookies
    politica_envio* politique_confid* politique_retour* politique_cookies politica_sulla_privacy
    politica_de_* conservative_estimate* liberal_arts* ballot_box_widget petition_step politique_*
    candidate_* democrat_font election_of_plan plan_election* benefit_election* popular_vote* poll_vote*
    vote_count vote_up vote_down wahlweise
  `),
  values: values(`
    democrat; democratic; republican; libertarian; non-partisan; independent; conservative; liberal;
    labour; socialist; communist; social democrat; christian democrat; green party; tory; cdu; csu; spd;
    fdp; afd; die linke; die grünen; bündnis 90; grüne; progressive; left-wing; right-wing; centrist;
    psoe; podemos; ciudadanos; rassemblement national; la france insoumise; lega; partito democratico;
    forza italia; vvd; groenlinks; d66; pis; platforma obywatelska; snp; plaid cymru; ukip; liberal
    democrats; sinn féin; høyre; arbeiderpartiet; moderaterna; sverigedemokraterna
  `),
};
