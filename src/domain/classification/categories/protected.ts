import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const protectedTraits: Category = {
  id: 'protected',
  label: 'Protected characteristics',
  definition: 'sex, age, disability, origin as grounds of discrimination',
  sensitivity: 2,
  names: words(`
    gend *_gend gend_* gndr sx civility civilite* civ is_male is_female male female mand kvinna_man
    hombre_mujer mann_frau birth_dt dob_* dt_birth* birth_d date_nais* nais *_naiss *_nasc nasc_* f_nac
    fec_nac* nac geb_tag* ano_nascimento* eta_client* data_urodz* szuletesi_d* szuletesi_i* szuletesi_e*
    nem neme* narozen* spol datum_rodjenja* datum_rojstva* dogum_t* ilikia* filo genitori_eta
    en: *_gender gender_* sex sex_* *_sex *_birthsex age age_* *_age ages age_band* age_group*
      age_range* agerange* birth_* *birth year_birth year_of_birth month_birth date_birth days_birth yob
      dob *_dob date_of_birth b_day salutation* title_salutation mr_mrs is_senior senior_citizen*
      generation_cohort gen_z pensioner* retired* retiree* over_65 over_60 over_50 under_25 is_adult
      adult_flag veteran* military_stat* elderly* youth_flag gender* sexcd sex_code sexcode =male
      =female is_male* is_female* is_woman is_man female_flag male_flag =ages agecat* age_cat* age_y
      age_years age_yr* age_class* age_in_y* age_at* ageband* age_bracket* customer_age user_age born
      =born born_* *_born birth* *_birth bday* b_date bdate* dateob* birth_y* birth_m* birth_d*
      year_born yr_birth* brthdt* brthyr d_o_b zodiac_birth* honorif* courtesy_t* title_cd mr_mrs*
      name_title prefix_name retire_age* retirement_st* senior* youth is_adult* over18* over_18*
      is_over_* over_21* is_18* generation* gen_cohort cohort_birth* millenn* boomer* vet_status*
      protected_vet* mil_status armed_forces* service_member* eeo* demograph* life_stage* lifestage*
      maturity_age quinquen* oap is_oap pensioner_flag
    de: anrede* alter *_alter altersband* geburt* geb_datum geb_dat geb_jahr rentner* geschl* gesch
      *geschlecht anred altersgr* alterskl* altersst* lebensalter* geb *_geb geb_d* geb_j* gebd* gebj*
      gbdat gebt* jahrgang* volljahr* renten* ruhest* pensionist* wehrd* bundeswehr* mannlich* weiblich*
      ist_frau ist_mann
    fr: *_sexe genre_personne tranche_age* annee_naiss* date_naiss* *_naissance jour_naissance
      retraite_* titre_civilite sexe* genre titre_c* homme_femme hf tranche_d_age* tranche_a* tr_age
      datenais* dtnais* dt_nais* ddn naiss* annee_nais* an_nais* ne_le nee_le ne_en anniv* retraite*
      majeur* majorite femme homme est_femme client_genre genre_client mineur_majeur
    es: *_edad grupo_edad* rango_edad* *_nacimiento fecha_nac* fechanac* ano_nac* tratamiento_cortesia
      sexo* genero* edad* rango_e* grupo_e* fecnac* fnac* f_nac* fdn fdnac nacim* anio_nac* annac
      dia_nac* mes_nac* cumple* jubil* tratamiento_c* tercera_edad* mayor_edad* adulto_m* etar* es_mujer
      es_hombre mujer hombre es_femenino es_masculino
    pt: *_idade faixa_etaria* *_nascimento data_nasc* dt_nasc* ano_nasc* idade* faixa_e* data_naz*
      dtnasc* nasc* aniv* aposent* pronome_trat* maior_idade* idoso* terceira_idade* mulher homem
      e_mulher
    it: sesso* genere eta fascia_eta* *_nascita anno_nasc* pensionat* titolo_cortesia eta_paz* eta_anni
      *_eta_anni fascia_e* complean* maggiorenn* titolo_cort* anzian* m_f donna uomo
    nl: geslacht* geboren sekse* aanhef* aanspr* leeft* *leeftijd geboort* jarig* verjaard* gepens* aow*
      man_vrouw oudere* volwass*
    pl: grupa_wiek* *_urodzen* data_ur* rok_ur* emeryt* plec* plci wiek* *_wiek grupa_w* przedzial_w*
      dat_ur* urodz* dataur* emeryc* pelnolet* zwrot_grzecz*
    nordic: kjonn* kon fodt_* fodelsdag* fodsel* alder_* ika syntyma* kjoenn* koen* alder* *_alder fodt*
      fodd* fodelsed* fodelsea* fods_* fdato f_dato fodd_* foedsel* foedt* fdag bursdag* pensjoni*
      sukup* ikaluok* ikaryh* syntynyt* synt_aika* syntaika* tilltal* titel_tilt* kon_kod militar*
      varnepl* verneplikt* elakelai*
    cs: pohlav* vek vek_roky vekova* datum_nar* dat_nar* datnar* rok_nar* osloven*
    hu: nem_kod szul* eletk* korcsop* korosztaly* megszolit*
    ro: gen_pers* varsta* grupa_v* data_nast* datan* nast* an_nast*
    el: fylo im_gen* genn* imerominia_gen* hm_gen* etos_gen*
    tr: cinsiy* yas yasi dogum* dog_tar*
    hr: dob_god* starost* datum_rod* dat_rod* god_rod* rodj* roden*
    more: datum_naroz* rok_naroz* nem_ szul_* sex_persoana data_nasterii =gen sex_gen gender_s
      gender_short gender_key agegr* age_grp* age_bkt* age_seg* yr_of_birth year_of_b* month_of_b*
      day_of_b* quarter_birth* qtrbir dob_y* dob_m* dob_d* doby dobm age_last_b* age_now current_age
      exact_age approx_age agep agea prtage ridageyr age_p yrbrn pesex riagendr sex_p pmilit mil_p
      vetstat vetst date_n dt_n dat_n jour_n mois_n annee_n an_n date_ne jj_naiss* mm_naiss* aa_naiss*
      fch_nac* d_nasc d_nasci* geb_ geb_am geborene_am birth_dt* birth_dat* born_on* born_at* nato_il
      nata_il nato nata data_di_n* data_n dat_nasc* data_nas* date_of_b dateb fecha_n fec_n fn_ f_nacim
      fecn fechan
  `),
  stems: words(`
    birthdate birthday birthyear birthmonth dateofbirth yearofbirth geburtsdat geburtsjahr geburtstag
    gebdat geburt datenaiss datedenaiss fechanac fechadenac datanasc datadenasc datanascit annonasc
    geboortedat geboortejaar dataurodz rokurodz fodselsdat fodselsdag foedselsdat foedselsdag fodelsedat
    fodelsear syntymaaik syntymavu datumnaroz szuletesid szuletesii datanast altersgrupp altersklass
    leeftijdsg ageband agerange geschlecht gendercode gendertype genderid sukupuol aldersgrupp ikaryhm
    nacimiento nascimento
  `),
  except: words(`
    szuletesi_nev* nome_nascita* nombre_nacimiento* nom_naissance* rodne_prijmeni* birth_name*
    name_birth* geb_name* naam_geboorte* navn_fodsel* male_product* female_product* male_connector*
    female_connector* age_of_account* account_age* age_verif* age_days age_months_account
    customer_age_days max_age min_age page_age* page_* session_age* sex_life* birth_country* place_birth
    place_of_birth country_birth country_of_birth birthplace* birth_place birth_city birth_control*
    birth_certif* gender_ident* gender_expr* gender_product* product_gender* gender_of_product
    item_gender* category_gender* cookie_age* data_age* link_age senior_manager* senior_dev* seniority*
    age_of_inventory stock_age* lead_age* ticket_age* cache_age* asset_age* age_bucket_days_since
    title_id job_title* generation_time lead_generation* report_generation* generation_id
    device_generation* demand_generation* salutation_template email_salutation_line product_age*
    vehicle_age* car_age* house_age* building_age* tenure_age eta_minutes eta_delivery delivery_eta*
    shipping_eta* order_eta* eta_days arrival_eta* minimum_age rating_age* konto* konsument*
    contact_age* birth_of_* genero_musical* genero_pelicula* genero_libro* genere_musical*
    anniversaire_client* wiek_konta alder_konto geburtsort* partner_gender* interested_gender*
    geburtstermin* retired_product* is_retired_sku lieu_naissance pays_naissance fodested*
    aniversario_cadastro geburtsname* debirth* rebirth* age_of_account account_age age_verified page_age
    sex_life birth_country gender_identity cookie_age data_age senior_manager age_of_acc* age_on_book*
    ageing* aging* age_rating* age_limit* age_restrict* age_req* age_gate* age_acc* age_min* age_max*
    age_check* age_tenure* age_rest* age_min_prod *_page* image_age* age_days_acc* message* *_image*
    acct_age* cust_age_days days_age* aged_* agent* agency* agend* loan_age* policy_age* record_age*
    invoice_age* order_age* domain_age* tenure_age* roof_age* veh_age* home_age* age_house age_building
    age_vehicle file_age* age_of_* age_months_since birth_contr* birth_weight* birth_plan* birth_place*
    birth_state* birth_city* birth_town* birth_nation* country_of_birth* place_of_birth* city_of_birth*
    town_of_birth* state_of_birth* city_birth state_birth town_birth birthcountry* birthcity* birthname*
    name_at_birth* name_birth birth_prov* born_again* born_abroad* born_country* *_born_country
    canada_born us_born uk_born foreign_born native_born genre_mus* genre_id* genre_name* genres*
    genre_film* genre_livre* genre_list* *_genre genero_art* genero_prod* genero_pel* generar* generado*
    general* generat* generic* generation_date* generation_id* generation_tool* civility_id civil_union*
    civil_status* civilst* civil_st* civil_eng* civil_case* civil_marr* civilta* gender_pref*
    gender_interest* gendered_prod* sex_pref* sex_toy* sex_part* sex_orient* sexual* sex_offend* sexto*
    sextant* sexta_* sexo_oral sexagen* senior_manag* senior_level* senior_engin* senior_staff*
    retired_at* retired_date_prod* retired_flag_prod datanasc_pet fec_nac_pet* data_nuov* data_not*
    data_nom* data_num* data_neg* data_name* date_no* date_next* date_new* date_n_* date_nom* date_num*
    datanet* datanode* fecha_no* fecha_nu* fecha_neg* fecha_nom* fechan_* data_us* data_ust* data_umow*
    data_upl* data_uruch* data_util* data_ult* data_upd* data_url* data_use* altern* alter_table*
    altertum alteracao* alterado* alteration* adult_count* adults* num_adult* adult_ticket*
    adult_content* adult_seats* adult_fare* adult_movie* adult_game* adult_lit* adult_prod* adult_price*
    no_adult* n_adult* alder_bil* alder_bygg* alder_kon* alderm* fylla* gennaio* genn_consegna wiek_poj*
    wiek_aut* wiek_bud* vek_auta* vek_uctu* starost_vozila* starost_rac* demographic_seg_id eta_cons*
    eta_veic* eta_auto* veterinar* veteran_car* military_disc* militaria* zodiac* birthday_promo*
    birthday_coup* birthday_club* birthday_email* birthday_off* birthday_disc* birthday_party*
    birthday_gift* birthday_card* birthday_reward* life_stage_lead lifecycle* cohort_month* fody_*
    fodd_i_land elderflower* youth_ticket* naissance_lieu* naissance_pays* naissance_ville*
    naissance_commune* naissance_dep* nascita_luogo* nascita_comune* nascita_prov* nascita_stato*
    nacimiento_lug* nacimiento_pais* nacimiento_mun* nacimiento_prov* nascimento_loc* nascimento_cid*
    nascimento_pais* nascimento_uf* lieu_de_nais* lieu_nais* pays_nais* ville_nais* dep_nais* comm_nais*
    commune_nais* villedenais* lieudenais* paysdenais* lugar_nac* lugar_de_nac* pais_nac* municipio_nac*
    ciudad_nac* prov_nac* provincia_nac* depto_nac* departamento_nac* local_nasc* cidade_nasc*
    pais_nasc* uf_nasc* municipio_nasc* luogo_nasc* luogo_di_nasc* comune_nasc* prov_nasc*
    provincia_nasc* stato_nasc* paese_nasc* nazione_nasc* citta_nasc* geb_ort* gebort* geb_land*
    gebname* geburtsl* geburtsst* gbort gblnd gbdep gebplaats* gebland* geb_plaats* geboortepl*
    geboortel* geboortest* geboortena* geboren_te miejsce_u* kraj_u* miasto_ur* fodeby* fodeland*
    fodelsel* fodelseo* fodelseh* fodelsef* fodelsen* fodselsl* fodselss* fodselsn* fodselsk* fodselnum*
    fodselnr* foedselsn* foedselsst* foedselsl* fodselsp* fodsels_nr* fodsels_num* fodselsvekt*
    fodelsevik* geburtsgewicht* syntymapaik* syntymam* syntymakunt* syntymakot* syntymapit* misto_nar*
    zeme_nar* obec_nar* szul_hely* szuletesi_h* szuletesi_o* szuletesi_n* szul_nev* szulhely* szulo*
    loc_nast* locul_nast* tara_nast* judet_nast* topos_gen* dogum_yer* dogum_kontrol* mjesto_rod*
    drzava_rod* mjesto_roden* geburtst_term* sex_chg sexe_chien* sexo_masc* sexo_animal* plec_zwier*
    koen_hund* gender_pet* pet_gender* pet_age* pet_birth* pet_sex* dog_age* animal_sex* animal_age*
    edad_masc* edad_vehic* edad_cuenta* idade_conta* idade_pet* idade_veic* age_compte* age_client_jours
    age_vehic* age_chien* age_animal* min_edad* edad_min* edad_max* idade_min* idade_max* age_minimum*
    eta_min* eta_max* leeftijd_min* alter_min* minimumleeft* alder_min* mindestalt* kora_min* wiek_min*
    wiek_max* wiek_od wiek_do* gender_gap* ages_3* *_ages_* for_ages* recommended_age* suitable_age*
    target_age* target_gender* target_sex* audience_age* audience_gender* group_age_min tranche_tar*
    ddn_doc diminue civilization* age_in_comp* age_in_system* age_on_net* age_in_service*
    age_in_account* born_digital born_in place_born* city_born* country_born* age_of_loan* age_of_vehic*
    age_of_build* age_of_house* age_of_property* age_of_car* nato_member* birth_num* birth_numb*
    birthnum* born_country born_place born_city
  `),
  values: values(`
    male; female; m; f; männlich; weiblich; divers; diverse; homme; femme; hombre; mujer; masculino;
    femenino; feminino; maschio; femmina; man; vrouw; mężczyzna; kobieta; mann; kvinne; kvinde; kvinna;
    mies; nainen; mr; mrs; ms; miss; herr; frau; monsieur; madame; mme; mlle; sr; sra; woman; 18-24;
    25-34; 35-44; 45-54; 55-64; 65+; männl; weibl; weibl.; männl.; m/w/d; w; hr; fr; h; k; v; ž; muž;
    žena; férfi; nő; masculin; feminin; bărbat; femeie; muški; ženski; erkek; kadın; uomo; donna;
    masculin/féminin; masc; fem; menino; menina; jongen; meisje; chłopiec; dziewczynka; hane; hun; mand;
    mies/nainen; naispuolinen; pan; pani; herra; rouva; hr.; fru; frøken; signor; signora; dhr; mevr;
    dhr.; mevr.; señor; señora; senhor; senhora; d.; dña.; m.; mme.; 0-17; 18-25; 25-35; 26-35; 36-45;
    46-55; 56-65; 65 plus; >65; 60+; under 25; over 60; adult; boomer; gen x; gen z; millennial;
    millennials; baby boomer; silent generation; senior; pensioner; 18-29; 30-39; 40-49; 50-59; 60-69;
    70+; 30-44; 45-59; 20-29; 16-24
  `),
};
