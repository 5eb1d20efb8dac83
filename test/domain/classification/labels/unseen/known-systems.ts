import { labels } from '../label.ts';

/** Written last of all, when the words were done. */
export const KNOWN_SYSTEMS = [
  labels(
    'OpenEMR patient_data and OpenMRS person',
    `
    fname | identity
    mname | identity
    ss | government_id
    drivers_license | government_id
    phone_biz | identity
    phone_cell | identity
    contact_relationship | family, identity, -
    monthly_income | financial
    homeless | vulnerability
    ethnoracial | race_ethnicity
    interpretter | -, health, race_ethnicity
    migrantseasonal | immigration, -
    family_size | family
    hipaa_mail | -, health
    sexual_orientation | sex_life
    referral_source | -
    cause_of_death | health, vulnerability
    mothersname | family, identity
    guardiansname | family, identity, children
    pharmacy_id | health
    allow_patient_portal | -, health
    birthdate_estimated | protected
    `,
  ),
  labels(
    'PrestaShop ps_customer and ps_address, Magento customer entity, Odoo res.partner',
    `
    id_gender | protected
    passwd | account_credentials
    siret | -, government_id
    newsletter_date_add | -
    ip_registration_newsletter | identity, -
    optin | -
    max_payment_days | -
    phone_mobile | identity
    dni | government_id
    alias | identity, -
    taxvat | government_id
    rp_token | account_credentials, -
    default_billing | -
    group_id | -
    dob | protected
    commercial_partner_id | -
    credit_limit | financial
    lang | -
    function | -
    is_company | -
    street2 | precise_location, identity
    partner_latitude | precise_location
    `,
  ),
  labels(
    'Stroke and student-performance data (Kaggle, UCI); Kreditdaten München',
    `
    hypertension | health
    heart_disease | health
    ever_married | family
    work_type | -
    Residence_type | -, place
    avg_glucose_level | health
    smoking_status | health
    Pstatus | family
    Medu | -
    traveltime | -
    romantic | family, sex_life
    absences | -
    laufkont | financial, account_credentials
    moral | financial, -
    sparkont | financial
    famges | family
    weitkred | financial
    wohn | -, financial
    gastarb | immigration, race_ethnicity
    telef | identity
    laufzeit | -
    hoehe | -
    `,
  ),
];
