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
    origin: place_origin* origin_place* city_birth* town_birth* state_birth* birth_state* birth_town* clan* skin_type_fitzpatrick
    en: race races racial* race_code race_ethn* ethnic* ethno* skin_colo* skin_tone* complexion* tribe*
      tribal* caste* indigenous* aborigin* first_nation* native_country national_origin* country_origin
      country_birth birth_country place_birth birth_place* birthplace* birth_city nationalit* ancestry
      heritage_group* hispanic* latino* hair_texture* foreign_worker* foreign_born* native_language
      mother_tongue* surname_origin*
    de: rasse ethni* hautfarbe* herkunft herkunftsland* geburtsort* geburtsland* migrationshinter*
      volkszugehor* abstammung* muttersprach* nationalitat*
    fr: ethni* origine_ethn* couleur_peau lieu_naissance pays_naissance pays_origine langue_maternelle*
      nationalite*
    es: raza etni* grupo_etn* color_piel pueblo_origin* pueblo_indigena* indigena* lugar_nacimiento
      pais_nacimiento pais_origen lengua_materna* nacionalidad*
    pt: raca raca_cor cor_raca cor_pele etni* indigena* quilombol* naturalidade* pais_nascimento
      local_nascimento nacionalidade*
    it: razza etnia* origine_etnic* colore_pelle luogo_nascita paese_nascita paese_origine nazionalita*
    nl: ras etnicit* etnisch* huidskleur* herkomst* geboorteland* geboorteplaats* moedertaal*
      nationalit* migratieachter* afkomst*
    pl: rasa etniczn* pochodzen* narodowos* miejsce_urodz* kraj_urodz* kolor_skory jezyk_ojczyst*
    nordic: etnisk* etnicit* rase hudfarge* hudfarve* hudfarg* fodested* fodselssted* fodeland*
      fodselsland* fodelseort* fodelseland* landbakgrunn* opprinnels* ursprungsland* nasjonalitet*
      nationalitet* modersmal* morsmal* syntymapaikka* syntymamaa* aidinkieli* etninen*
    more: narodnost* rasa_om etnie* misto_narozeni* szarmaz* locul_nasterii etnik* milliyet*
    also: country_of_origin country_of_birth place_of_birth migration_background
  `),
  except: words(`
    race_dist* race_result* race_time*  race_categor* race_event* race_day* race_name race_cond*
    race_track* race_bib* race_kit* race_entr* races_run races_won marathon_race* last_race* race_pace*
    raza_perro* raza_gato* raza_mascota* race_chien* race_chat race_animal* razza_cane* raca_animal*
    raca_cao rasa_psa rasse_hund* rassehund* hunderasse* country_origin_product product_country_origin*
    herkunft_lead* herkunft_bestell* herkunft_kampagne* herkunft_kanal* produktherkunft* herkomst_order*
    pochodzenie_produktu pochodzenie_zamow* native_ad* guild_race* character_race* ras_hond* ras_id
    dog_race* horse_race* arms_race* tracing* race_distance race_result race_time race_category
    race_event
  `),
  values: values(`
    white; black; asian; hispanic; nonhispanic; non-hispanic; latino; latina; latinx; hispanic or
    latino; not hispanic or latino; african american; black or african american; caucasian; native
    american; american indian; alaska native; pacific islander; native hawaiian; middle eastern; mixed
    race; multiracial; asian-pac-islander; amer-indian-eskimo; roma; arab; kurdish; two or more races;
    white british; black caribbean; black african; south asian; east asian; indigenous; aboriginal;
    maori; han; branca; preta; parda; amarela; indígena; mestizo; afrodescendiente; sinti
  `),
};
