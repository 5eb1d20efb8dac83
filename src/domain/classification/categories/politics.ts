import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const politics: Category = {
  id: 'politics',
  label: 'Political opinion',
  definition: 'party, voting, donations, views',
  sensitivity: 3,
  names: words(`
    en: party_affil* party_reg* party_member* party_pref* party_id political_party parties_* voter*
      voted* vote_intent* vote_choice* vote_history* vote_20* voting* turnout_score* ballot* election*
      donor_party campaign_donation* political_donat* pid7* pep pep_* petition* activis* protest_attend*
      lobbying* likely_democrat* likely_republican* democrat* republican* conservative_* liberal_*
      left_wing* right_wing* polling_intent* brexit_* party party_* *_party vote votes_for voted_*
      eu_vote evote* *_vote vote_pref* vote_party* voting_* registered_voter* reg_party* party_ident*
      pid polit_* pol_view* pol_party* lean_left* democrat_* gop* campaign_contrib* political_don*
      union_party* councillor* constituency* precinct* polling_* poll_station* elector* senate_vote*
      pres_vote* presidential_vote* referendum* brexit* supports_party* canvass* turnout* approval_pres*
      trump_* biden_* supporter_level* likely_voter* primary_vote* caucus* is_pep peps* rca_pep*
    de: wahlkreis_pref sonntagsfrage* partei* politi* wahl_* stimmabg* gewahlte_partei zweitstimme
      erststimme links_rechts*
    fr: parti_polit* opinion_polit* vote_intention* intention_vote* electeur* engagement_polit*
      adherent_parti* parti_* vote_* votant* bureau_vote* sympathie_part* sensibilite_pol*
      gauche_droite* tendance_pol* encarte*
    es: partido_polit* afiliacion_polit* politica_pref* intencion_voto* voto_* partido_* voto* ideol*
      militan* afiliacion_part* intencion_vot* mesa_elect* zona_elect*
    pt: filiacao_partid* intencao_voto* titulo_eleitor* eleitor* filiacao_part* zona_eleit* secao_eleit*
    it: partito_polit* orientamento_polit* opinion*_polit* intenzione_voto* elettor* tessera_partito*
      seggio* tendenza_pol* simpatia_pol* iscritto_part*
    nl: stemgedrag* stemvoorkeur* kiezer* stem_* gestemd* kieskring* kiesger* stemrecht*
    pl: poglady_polit* partia_polit* preferencje_wybor* polity* glosow* wybor* okreg_wyb* poglad*
    nordic: velger* valgdeltak* stemmegivn* valjare* poliittin* puolue* stemt* stemme_* rostat*
      valkrets* valgkrets* valg_* aanesti* aanestys* vaalipiiri*
    cs: strana_pol* volebn* volic*
    hu: part_pref* partallas* valaszt* szavaz*
    ro: alegator* opiuni_pol*
    el: komma ekloges* psifos*
    tr: siyas* parti* oy_ver* secmen*
    hr: stranka_pol* birac* glasov*
    more: siyasi_* left_right_scale leftright* pol_lean* political_lean*
    also: votes wahl* election_pref*
    codebooks: pres16 pres20 prtvt* prtcl* vote12 vote16 vote20 polintr ideo5 ideo7 libcon* trust_gov*
      trust_parl* trust_polit* trust_part* trust_president* approve_president* approval_president*
      president_appr* govt_approv* vote_int* vote_recall* voting_int* party_close* party_feel*
      feel_close_party* thermometer_* left_right* lr_scale* lrscale* polviews* partyid* pid3*
      turnout_self* registered_to_vote* reg_voter* voter_reg* ballot_cast*
  `),
  stems: words(`
    politi politic politiq partymember partyaffil partyid votinghist voterid voterreg wahlverh wahlabs
    parteimit parteizug parteipraf partisymp partimed ideologi electora elettor eleitor valgdelt puoluek
  `),
  except: words(`
    vote_count* votes vote_up* vote_down* review_vote* helpful_vot* wahlweise* privacy_politic*
    politica_privacidad* politica_privacid* politica_devol* politica_cookies politica_envio*
    politique_confid* politique_retour* politique_cookies politica_sulla_privacy politica_de_*
    conservative_estimate* liberal_arts* ballot_box_widget petition_step politique_* candidate_*
    democrat_font election_of_plan plan_election* benefit_election* popular_vote* poll_vote* vote_count
    vote_up vote_down party_size* third_party* 3rd_party* first_party* 1st_party* counter_party*
    counterparty* business_party party_type party_role* party_count* party_number* party_name_company
    birthday_party* party_supplies* party_dress* party_food* party_room* party_date* party_time*
    party_venue* party_event* party_package* party_guest* party_booking* party_code party_key party_ref*
    watch_party* party_uuid* is_third_party* dinner_party* party_adults* party_children* voting_stock*
    upvot* downvot* vote_avg* vote_average* vote_total* vote_score* total_vote* avg_vote* user_vote*
    product_vote* helpful_vote* review_votes* num_vote* num_voted* voted_users* votes_for_review*
    votes_funny votes_useful votes_cool politica_precio* politicas_ven* politica_cancel* politica_pago*
    politica_uso* politica_de* politica_privac* politica_* polite* police_* cancel_politic* parti_no*
    parti_antal* partij_goederen partij_id partij_nummer* partija* partition* parti_pris* voto_promedio*
    voto_medio* voto_laurea* voto_esame* voto_diploma* voto_matur* voto_finale* wybor_prod* wybor_opcj*
    wyborow* wahl_produkt* wahl_zahl* auswahl* valg_produkt* pid_controller* pid_* constituency_office
    parting* partizip* partial* valaszto_mezo valaszido* partner* particip* parti_nr* product_party*
    pol_num* pol_id pol_no* leaning_style turnout_gear* aprobacion_voto vote_type* vote_value* can_vote*
    poll_id poll_option* polling_interval* polling_rate* polling_freq* partida* partidas_jug* partido_id
    partido_fecha* partido_local* partidos_jug* partida_* elector_lamp politico_sub* political_map*
    partijen_* voto_cliente* voto_prod* precinct_police* police_precinct* parteienverkehr* particular*
    partir* partita* partite*
  `),
  values: values(`
    democrat; democratic; republican; libertarian; non-partisan; independent; conservative; liberal;
    labour; socialist; communist; social democrat; christian democrat; green party; tory; cdu; csu; spd;
    fdp; afd; die linke; die grünen; bündnis 90; grüne; progressive; left-wing; right-wing; centrist;
    psoe; podemos; ciudadanos; rassemblement national; la france insoumise; lega; partito democratico;
    forza italia; vvd; groenlinks; d66; pis; platforma obywatelska; snp; plaid cymru; ukip; liberal
    democrats; sinn féin; høyre; arbeiderpartiet; moderaterna; sverigedemokraterna; bloc québécois; ndp;
    liberal party; conservative party; republican party; democratic party; independents; die partei;
    bsw; volt; freie wähler; övp; fpö; spö; neos; svp; sp; fdp.die liberalen; glp; les républicains;
    renaissance; parti socialiste; europe écologie; lfi; pp; vox; sumar; erc; junts; pnv; fratelli
    d'italia; movimento 5 stelle; pd; pvv; cda; pvda; ko; konfederacja; lewica; trzecia droga; psl;
    senterpartiet; fremskrittspartiet; sosialistisk venstreparti; socialdemokraterna; centerpartiet;
    vänsterpartiet; miljöpartiet; socialdemokratiet; venstre; dansk folkeparti; kokoomus; sdp;
    perussuomalaiset; keskusta; ano 2011; ods; fidesz; jobbik; psd; pnl; usr; aur; syriza; nea
    dimokratia; pasok; chega; ps; psd portugal; bloco de esquerda; pt; psdb; mdb; far left; far right;
    centre-left; centre-right; left; right; linksliberal; konservativ; sozialdemokratisch
  `),
};
