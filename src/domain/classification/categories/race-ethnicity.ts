import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const raceEthnicity: Category = {
  id: 'race_ethnicity',
  label: 'Racial or ethnic origin',
  definition: 'race, ethnic group, skin colour, national origin where it shows these',
  sensitivity: 3,
  names: words(`
    racial* race_code* ethnic_id* ethnic_group* ville_naiss* pays_naiss* commune_naiss* lieu_naiss*
    ciudad_nacim* pais_nacim* municipio_nacim* cidade_nasc* local_nasc* comune_nascit* citta_nascit*
    provincia_nascit* geburtsort* geb_ort* geboortestad* gebplaats* miasto_urodz* szuletesi_hely*
    szuletesi_orsz* szuletesi_telep* misto_naroz* mjesto_rodjenja* kraj_rojstva* dogum_yeri*
    topos_gennisis* birth_loc* birth_town*
    en: race races race_code race_ethn* ethno* skin_colo* skin_tone* complexion* tribe* tribal* caste*
      aborigin* first_nation* native_country national_origin* country_origin country_birth birth_country
      place_birth birth_place* birthplace* birth_city nationalit* heritage_group* hispanic* latino*
      hair_texture* foreign_worker* foreign_born* native_language mother_tongue* surname_origin*
      canada_born us_born uk_born native_born nativity* born_abroad* born_country country_born
      originally_from* origin_country* country_orig* ancestr* descent* background_ethnic* minority* bame
      bipoc is_white is_black black_african* afro* african_american* asian* latinx* ethn ethn_* ethncty*
      eth_* *_eth racecd race_cd race_id race_desc* race1 race2 racial_* skin_color* skin_colour*
      native_tongue* first_language* home_language* language_home* parents_born* parents_origin*
      mother_born* father_born* birth_nation* cob tribe_* tribu* etnia_* heritage_lang* immigrant_gen*
      race_other race_white race_black race_asian religion_ethnic obc sc_st sc_st_obc scheduled_caste*
      scheduled_tribe* caste_* social_category* reservation_cat* category_caste skin_complexion*
      ethnic_descent* skin_* am_ind* amer_ind* american_ind* alaska_n* black_af* black_or_af* native_hi*
      native_haw* native_am* native_alask* pacific_isl* mid_east* middle_east* =white =black
      two_or_more_r* multi_rac* mixed_race* other_race* race_* popgrp* pop_group* population_gr*
      ethnic_minor* is_minority minority_gr* languages_home* language_at_home* language_spoken_h*
      spoken_home* first_nations* maori* torres* atsi* sami_* romani* born_in country_born* where_born*
      subcaste* sub_caste* *_caste first_lang lang_first country_grew* grew_up* ethn_colour
    de: rasse ethni* hautfarbe* herkunft volkszugehor* muttersprach* herkunftsl* volksgruppe* geburtsl*
      gbort gblnd geb_land* stammland abstamm* rassen*
    fr: origine_ethn* couleur_peau lieu_naissance pays_naissance pays_origine langue_maternelle*
      origine_geo* couleur_p* lieu_nais* pays_nais* dept_naiss* departement_naiss* langue_mat*
      originaire* pays_orig* nee_a ne_a
    es: raza etni* grupo_etn* color_piel pueblo_origin* pueblo_indigena* lugar_nacimiento
      pais_nacimiento pais_origen lengua_materna* nacionalidad* lugar_nac* pais_nac* lengua_mat*
      pertenencia_etn* autoidentific* pueblos_* depto_nac* departamento_nac* provincia_nac* grupo_pobl*
      idioma_mat*
    pt: raca raca_cor cor_raca cor_pele quilombol* pais_nascimento local_nascimento racacor* raca_*
      pais_nasc* naturalid* municipio_nasc* uf_nasc* estado_nasc* pais_origem* indigen* cor_*
    it: razza origine_etnic* colore_pelle luogo_nascita paese_nascita paese_origine nazionalita*
      luogo_nasc* paese_nasc* prov_nasc* stato_nasc* nato_a comune_nasc* lingua_madre* provenienza_geo*
      nazione_nasc* origini*
    nl: ras herkomst* moedertaal* migratieachter* afkomst* geboortel* geboortepl* huidsk* geboren_te
      land_van_herkomst land_herkomst
    pl: rasa narodowos* miejsce_urodz* kraj_urodz* kolor_skory jezyk_ojczyst* pochodz* miejsce_ur*
      kraj_ur* kraj_poch* rasowa* jezyk_ojcz*
    nordic: rase fodested* fodselssted* fodeland* fodelseort* landbakgrunn* nasjonalitet* syntymamaa*
      fodeby* fodelsel* fodselsl* hudfar* opphav* opprinn* ursprung* harkomst* bakgrund* syntypera*
      oprindel* fodsl* modersm* morsm* aidink*
    fi: syntymapaik* native_place native_state native_village native_district hometown_native
    cs: narodnost* zeme_naroz* puvod_etn*
    hu: szarmaz* szuletesi_h* szuletesi_o* nemzetis* anyanyelv* szulhely*
    ro: loc_nast* locul_nast* tara_nast* limba_mat*
    el: topos_genn* fyli katagogi*
    tr: dogum_yer* ana_dil* koken*
    hr: mjesto_rod* drzava_rod*
    origin: place_origin* origin_place* city_birth* town_birth* state_birth* birth_state*
      skin_type_fitzpatrick
    more: rasa_om misto_narozeni* locul_nasterii milliyet* clan clan_* =heritage cultural_heritage*
      migrationshint*
    also: country_of_origin country_of_birth place_of_birth migration_background
    codebooks: rac1p rac2p rac3p racnum hisp hispan raced racesing anc1p anc2p pobp bpl bpld natvty
      ptdtrace pehspnon ridreth* blgetmg ctzcntr brncntr lanp hhl lieu_n lieu_ne luogo_n ort_geb*
      gebort* misto_nar* place_born* born_place* born_city* born_country* city_born* cultural_backg*
      cultural_consid* cultural_ident* cultural_need* cultural_herit* culture_backg* cultural_orig*
      cultural_pref* origine_cult* origen_cult* origem_cult* kulturell*
  `),
  stems: words(`
    ethnic etnicit ethnizit ethnie etnisk etnick etnicz etniczn birthplace birthcountry countryofbirth
    placeofbirth geburtsort geburtsland geboorteplaats geboorteland fodested fodeland fodelseort
    fodelseland fodselsland hautfarb huidskl skincolo hispanic indigen quilombol afrodesc migrationshint
    volksgrupp muttersprach modersmal motherton nationalorig herkunftsland ancestry
  `),
  except: words(`
    race_dist* race_result* race_time* race_categor* race_event* race_day* race_name race_cond*
    race_track* race_bib* race_kit* race_entr* races_run races_won marathon_race* last_race* race_pace*
    raza_perro* raza_gato* raza_mascota* race_chien* race_chat race_animal* razza_cane* raca_animal*
    raca_cao rasa_psa rasse_hund* rassehund* hunderasse* country_origin_product product_country_origin*
    herkunft_lead* herkunft_bestell* herkunft_kampagne* herkunft_kanal* produktherkunft* herkomst_order*
    pochodzenie_produktu pochodzenie_zamow* native_ad* guild_race* character_race* ras_hond* ras_id
    dog_race* horse_race* arms_race* tracing* race_distance race_result race_time race_category
    race_event origini_prodotto* cor_produto* cor_veiculo* cor_pref* cor_id cor_carro* cor_site cor_hex*
    black_friday* white_list* whitelist* blacklist* black_list* asian_cuisine* asian_food*
    heritage_brand* heritage_collection* heritage_site* descent_rate* minority_stake* minority_interest*
    eth_balance* eth_wallet* eth_addr* eth_price* eth_value* eth_amount* born_today* shipping_origin*
    origin_country_prod* product_origin* origin_country_item item_country_orig* origin_airport*
    origin_city origin_state origin_station* background_color* background_im* background_url*
    background_check* bakgrundsfarg* bakgrundsbild* bakgrundskontr* indigenous_plant* human_race_run*
    color_id afro_music* descent_m heritage_points* background_* *_background ursprungspris*
    ursprungligt* ursprungsid* opprinnelig_pris* opprinnelig_* cor_de_* pochodzenie_leada* race_start*
    race_end* race_type* race_class* race_dur* race_point* skin_id skin_name* skin_price skin_type*
    skin_cond* skin_concern* skin_care* skin_problem* skin_disease* skin_rarity* cultural_pass*
    cultural_event* cultural_fit* kulturelle_veranst*
  `),
  values: values(`
    white; black; asian; hispanic; nonhispanic; non-hispanic; latino; latina; latinx; hispanic or
    latino; not hispanic or latino; african american; black or african american; caucasian; native
    american; american indian; alaska native; pacific islander; native hawaiian; middle eastern; mixed
    race; multiracial; asian-pac-islander; amer-indian-eskimo; roma; arab; kurdish; two or more races;
    white british; black caribbean; black african; south asian; east asian; indigenous; aboriginal;
    maori; han; branca; preta; parda; amarela; indígena; mestizo; afrodescendiente; sinti; roms; gitano;
    gitana; negro; negra; blanco; blanca; mulato; mulata; pardo; branco; preto; amarelo; indigena;
    afro-american; black/african american; black or african-american; white/caucasian; asian or pacific
    islander; mestiza; kurdisch; türkisch; arabisch; noir; blanc; maghrébin; métis; chinese; indian;
    pakistani; bangladeshi; white irish; any other white background; sami; sámi; inuit; métis nation;
    first nations; malay; yoruba; igbo; hausa; zulu; xhosa
  `),
};
