import { labels } from '../label.ts';

/** Looked up after the words were widened by the sixth round: whole tables as they were found, with their plain columns. */
export const SEVENTH_ROUND = [
  labels(
    'Retail customers: TPC-DS customer, customers of a pawn shop and of a store with a loyalty card',
    `
    C_CUSTOMER_SK | -
    C_CURRENT_CDEMO_SK | -
    C_FIRST_SHIPTO_DATE_SK | -
    C_SALUTATION | protected, identity
    C_FIRST_NAME | identity
    C_LAST_NAME | identity
    C_PREFERRED_CUST_FLAG | -
    C_BIRTH_DAY | protected
    C_BIRTH_MONTH | protected
    C_BIRTH_YEAR | protected
    C_BIRTH_COUNTRY | race_ethnicity, immigration, place
    C_LOGIN | identity, account_credentials
    C_EMAIL_ADDRESS | identity
    customer_number | -
    first_name | identity
    last_name | identity
    middle_name | identity
    date_of_birth | protected
    gender | protected
    hair_color | -, biometric, protected
    height_cm | -, health, biometric
    weight_kg | health
    address | precise_location, identity
    province | place
    postal_code | place
    phone | identity
    picture_path | identity, biometric, -
    redeem_count | -
    expire_count | -
    overdue_count | -, financial
    customer_name | identity
    home_address | precise_location, identity
    customer_since | -
    birthyear | protected
    home_store | -
    loyalty_card_number | -, identity
    generation | protected, -
    total_orders | -
    last_order_month | -
    spending_score | -, financial
    `,
  ),
  labels(
    'Members of a party, of clubs and of associations: Grün2, verenigingen, alliance_dojo_71, MDL adherents, GestionGroupeScout',
    `
    Mitgliedsnummer | -, politics
    Titel | -, identity, protected
    Vorname | identity
    istMaennlich | protected
    Strasse | precise_location, identity
    Hausnummer | precise_location, identity
    PLZ | place
    Ort | place
    AusgetretenSeit | -
    IBAN | account_credentials, financial
    BIC | account_credentials, financial, -
    MandatErstellt | -
    KontoinhaberVorname | identity, financial
    KontoinhaberNachname | identity, financial
    istBeitragsfrei | -
    Spitzname | identity
    aanhef | protected, identity
    tussenvoegsel | identity
    other_members_at_address | -, family
    primary_address | precise_location, identity
    pronouns | gender_identity, protected
    countrycode | place
    sepa | -, account_credentials, financial
    hasMandate | -
    no_adherent | -
    nom | identity
    prenom | identity
    sexe | protected
    date_n | protected
    lieu_n | race_ethnicity, immigration, place
    nationalite | immigration, race_ethnicity
    no_secu_sociale | government_id
    adresse | precise_location, identity
    code_postal | place
    ville | place
    tel_f | identity
    tel_m_1 | identity
    newsletter | -
    no_licence | -
    certificat_med | health
    Niveau | -
    Responsable_legal | family, children, identity
    Titulaire_cheque | identity, financial
    Montant_adhesion | -
    Moyen_paiement | -
    Horodatage | -
    tel_maison | identity
    tel_bureau | identity
    poste_bureau | -, identity
    profession | -
    courriel | identity
    `,
  ),
  labels(
    'Patients and appointments in English, Spanish, Italian and French: booking apps, sistema_medico, md_san, cartelle-cliniche, a dental anamnesis',
    `
    AllergicSalt | health
    MedicalHistoryExplanation | health
    medicationExplanation | health
    AppointmentStatus | -
    AppointmentNumber | -
    Maritalstatus | family
    chronicConditions | health
    vaccines | health
    InsuranceProviderName | -, health
    past_medical_history | health
    family_medical_history | genetic, health
    cultural_considerations | race_ethnicity, religion
    preferred_communication | -
    alcoholism | health, alcohol
    tobacco | health
    pregnancy | reproductive
    exercise | -, health
    diet | health, religion
    isPregnant | reproductive
    surgeryHistory | health
    smokingHabit | health
    alcoholConsumption | alcohol, health
    activityLevel | -, health
    injuries | health
    alternateNumber | identity
    relation | -, family
    tipo_sangre | health
    intervencion_quirurgica | health
    transfucion_sanguinea | health
    donacion_sanguinea | health, -
    antecedentes_heredofamiliares | genetic, health, family
    alergias | health
    patologias | health
    observaciones | -
    cui | government_id, -
    correo | identity
    es_mujer | protected
    nombre_contacto1 | identity, family
    parentesco_contacto1 | family
    telefono_contacto1 | identity, family
    tipo_documento | -, government_id
    documento_identidad | government_id
    aseguradora | -, health
    numero_seguro | -, government_id, health
    antecedentes_gestas | reproductive
    antecedentes_partos | reproductive
    cf_paziente | government_id
    data_morte | -, protected, health
    sesso_biologico | protected
    luogo_nascita | race_ethnicity, immigration, place
    cittadinanza | immigration, race_ethnicity
    nominativo_contatto | identity, family
    data_ora_inizio_ricovero | health
    stato_di_salute_paziente | health
    nome_cura | health
    medico_responsabile | -, health
    esito | -, health
    cardiopatia | health
    pacemaker | health
    ipertensione | health
    svenimenti | health
    emorragie | health
    reumatismi | health
    diabete | health
    tiroide | health
    epilessia | health
    osteoporosi | health
    antibiotici | health
    anestetici_locali | health
    lattice | health, -
    epatite | health
    tubercolosi | health
    situationFamiliale | family
    contactUrgence | family, identity
    numeroSecuriteSociale | government_id
    groupeSanguin | health
    requiresEpiPen | health
    `,
  ),
];
