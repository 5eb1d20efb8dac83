import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const protectedTraits: Category = {
  id: 'protected',
  label: 'Protected characteristics',
  definition: 'sex, age, disability, origin as grounds of discrimination',
  sensitivity: 2,
  names: words(`
    gend *_gend gend_* gndr sx civility civilite* civ is_male is_female male female mand kvinna_man
    hombre_mujer mann_frau birth_dt dob_* dt_birth* birth_d date_nais* nais naiss *_naiss nasc *_nasc
    nasc_* fnac f_nac fec_nac* nac gebdatum* geb_tag* gebtag* gebjahr* ano_nascimento* eta_client*
    data_urodz* szuletesi_d* szuletesi_i* szuletesi_e* nem neme* narozen* spol datum_rodjenja*
    datum_rojstva* dogum_t* ilikia* filo genitori_eta leeftijdsgroep* fodelsear*
    en: gender *_gender gender_* genders sex sex_* *_sex birthsex *_birthsex age age_* *_age ages
      age_band* age_group* age_range* agegroup* agerange* birth birth_* *birth birthday* birthdate*
      birthyear* birthmonth* year_birth year_of_birth month_birth date_birth days_birth yob dob *_dob
      date_of_birth bday b_day salutation* honorific* title_salutation mr_mrs senior seniors is_senior
      senior_citizen* generation generation_cohort millennial* gen_z pensioner* retired* retiree*
      over_65 over_60 over_50 under_25 is_adult adult_flag veteran* military_stat* elderly* youth_flag
    de: geschlecht* anrede* alter *_alter altersgruppe* altersklasse* altersband* geburt* geb_datum
      geb_dat gebdat* geb_jahr jahrgang rentner* senioren*
    fr: sexe *_sexe genre_personne civilite* age tranche_age* annee_naiss* date_naiss* datenaiss*
      naissance *_naissance jour_naissance anniversaire* retraite retraite_* senior* titre_civilite
    es: sexo genero edad *_edad grupo_edad* rango_edad* nacimiento *_nacimiento fecha_nac* fechanac*
      ano_nac* cumpleanos* jubilad* tratamiento_cortesia
    pt: sexo genero idade *_idade faixa_etaria* nascimento *_nascimento data_nasc* datanasc* dt_nasc*
      ano_nasc* aniversario* aposentado*
    it: sesso* genere eta fascia_eta* nascita *_nascita data_nasc* datanasc* anno_nasc* compleanno*
      pensionat* titolo_cortesia
    nl: geslacht* aanhef leeftijd* geboorte* verjaardag* geb_datum gepensioneerd* geboren
    pl: plec wiek grupa_wiek* urodzen* *_urodzen* data_ur* rok_ur* urodziny* emeryt*
    nordic: kjonn* kon koen alder alders* aldersgruppe* fodselsdato* fodselsdag* fodselsar* fodt fodt_*
      fodelsedatum* fodelsedag* fodelsear* fodelsdag* foedselsdato* foedselsdag* foedselsaar* fodsels*
      foedsels* fodsel* alder_* pensjonist* pensionist* sukupuoli* ika ikaryhma* syntyma* syntymaaika*
      syntymavuosi*
    more: pohlavi* vek datum_naroz* rok_naroz* narozeniny* nem_ szuletes* szul_* eletkor* sex_persoana
      varsta* data_nasterii cinsiyet* yas dogum*
  `),
  except: words(`
    szuletesi_nev* nome_nascita* nombre_nacimiento* nom_naissance* rodne_prijmeni* birth_name*
    name_birth* geb_name* naam_geboorte* navn_fodsel* fodelsenamn*
    male_product* female_product* male_connector* female_connector*
    age_of_account* account_age* age_verif* age_days age_months_account customer_age_days max_age
    min_age page_age* page_* session_age* sex_life* birth_country* place_birth place_of_birth
    country_birth country_of_birth birthplace* birth_place birth_city birth_control* birth_certif*
    gender_ident* gender_expr* gender_product* product_gender* gender_of_product item_gender*
    category_gender* cookie_age* data_age* link_age alternat* senior_manager* senior_dev* seniority*
    age_of_inventory stock_age* lead_age* ticket_age* cache_age* asset_age* age_bucket_days_since
    title_id job_title* generation_time lead_generation* report_generation* generation_id
    device_generation* demand_generation* salutation_template email_salutation_line product_age*
    vehicle_age* car_age* house_age* building_age* tenure_age eta_minutes eta_delivery delivery_eta*
    shipping_eta* order_eta* eta_days arrival_eta* minimum_age rating_age* konto* konsument*
    contact_age* birth_of_* genero_musical* genero_pelicula* genero_libro* genere_musical*
    anniversaire_client* wiek_konta alder_konto geburtsort* geburtsland* partner_gender*
    interested_gender* geburtstermin* geboorteland* geboorteplaats* retired_product* is_retired_sku
    lieu_naissance pays_naissance fodested* aniversario_cadastro geburtsname* debirth* rebirth*
    age_of_account account_age age_verified page_age sex_life birth_country birthplace gender_identity
    cookie_age data_age alternate* senior_manager
  `),
  values: values(`
    male; female; m; f; männlich; weiblich; divers; diverse; homme; femme; hombre; mujer; masculino;
    femenino; feminino; maschio; femmina; man; vrouw; mężczyzna; kobieta; mann; kvinne; kvinde; kvinna;
    mies; nainen; mr; mrs; ms; miss; herr; frau; monsieur; madame; mme; mlle; sr; sra; woman; 18-24;
    25-34; 35-44; 45-54; 55-64; 65+
  `),
};
