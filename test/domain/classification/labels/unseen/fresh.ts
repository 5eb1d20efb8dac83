import { labels } from '../label.ts';

/** Names as strangers wrote them, from schemas on GitHub that no list had seen. */
export const FRESH = [
  labels(
    'CiviCRM contact (sql-perf-sandbox), Sellsy contacts (extranet-old), VAN contacts',
    `
    contact_sub_type | -
    do_not_trade | -
    is_opt_out | -
    legal_identifier | government_id
    sort_name | identity
    display_name | identity
    nick_name | identity
    image_URL | -, identity, biometric
    preferred_language | -
    job_title | -
    gender_id | protected
    birth_date | protected
    is_deceased | vulnerability, health, -
    deceased_date | vulnerability, health, -
    forename | identity
    tel | identity
    formatted_mobile | identity
    pronouns | gender_identity, protected
    raceId | race_ethnicity
    spouse_partner_name | family, identity
    vanid | -
    `,
  ),
  labels(
    'Mailchimp list members (stitchdata/docs)',
    `
    email_address | identity
    email_client | -
    ip_opt | identity, -, precise_location
    ip_signup | identity, -, precise_location
    member_rating | -
    timestamp_opt | -
    unsubscribe_reason | -, communications
    vip | -
    avg_click_rate | -
    `,
  ),
  labels(
    'Vehicle insurance: ads_fraud_detection; churn of Italian policyholders (Field_Work_Lab_Unibo)',
    `
    months_as_customer | -
    policy_number | -
    policy_annual_premium | financial, -
    umbrella_limit | -, financial
    insured_zip | place
    insured_sex | protected
    insured_occupation | -
    insured_hobbies | -
    insured_relationship | family
    capital-gains | financial
    incident_severity | -
    authorities_contacted | -, criminal
    bodily_injuries | health
    COD_TIPO_PERSONA | -
    NUMERO_SINISTRI | -
    PROV_RES | place
    COD_GEND_PF | protected
    FIGLI | children, family
    ANNO_NASC_PF | protected
    SCONTO_TOT_RCA | -
    MODALITA_PAGAMENTO_RATE | -, financial
    `,
  ),
  labels(
    'Pacientes: consultorio HCE, OpenClinic (es); consultorio (pt)',
    `
    nif | government_id
    surname1 | identity
    surname2 | identity
    apellido | identity
    edad | protected
    grupo_sanguineo | health
    seguro_social | government_id, health
    estado_civil | family
    ocupacion | -
    codigo_carteira_saude | health, government_id
    convenio | health, -
    raca | race_ethnicity
    mae | family, identity
    nascimento | protected
    escolaridade | -
    procedencia | place, race_ethnicity, -
    cid | health
    bairro | place
    logradouro | precise_location, identity
    RG | government_id
    acompanhante | -, identity, family
    `,
  ),
  labels(
    'gruppenarbeit Vereinsverwaltung (de), Kunden',
    `
    Mietgliedsnr | -
    Hausnummer | precise_location, identity
    Gewicht | health
    Groesse | -, health, biometric
    Beitrittsdatum | -
    Stundenlohn | financial
    Steuerklasse | family, financial
    IBAN | account_credentials, financial
    Spielfeldnummer | -
    `,
  ),
  labels(
    'Klanten en leden (RentACar, portfolio-voetbal, DigitalGold)',
    `
    klantnummer | -
    tussenvoegsel | identity, -
    busnummer | -, precise_location
    gemeente | place
    plaats | place
    mobielnummer | identity
    soortlid | -
    leeftijd | protected
    bsn | government_id
    betaald | -
    `,
  ),
];
