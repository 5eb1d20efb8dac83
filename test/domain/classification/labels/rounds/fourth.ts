import { labels } from '../label.ts';

/** Looked up after the words were widened by the third round: whole tables as they were found. */
export const FOURTH_ROUND = [
  labels(
    'Customers and clients: customers of a bike shop, sales_info, credit_profile, client_suitability_profiles, review-rabbit',
    `
    name | identity
    email | identity
    phone_number | identity
    date_of_birth | protected
    occupation | -
    annual_income | financial
    job_industry_category | -
    wealth_segment | financial
    deceased_indicator | vulnerability
    owns_car | -, financial
    property_valuation | financial
    OrderDate | -
    ProductPrice | -
    SubcategoryName | -
    Region | place
    MaritalStatus | family
    Gender | protected
    AnnualIncome | financial
    TotalChildren | children, family
    EducationLevel | -
    HomeOwner | financial
    ProfitPerItem | -
    Prefix | -, identity, protected
    number_of_existing_loans | financial
    existing_customer | -
    ltv_ratio | financial, -
    profile_score | -
    resides_in_nursing_home | health
    has_long_term_care_insurance | health
    has_medicare_supplemental | health
    gross_income | financial
    disposable_income | financial
    tax_bracket | financial
    life_stage | protected, family, -
    risk_tolerance | financial, -
    volatility_comfort | -
    primary_objective | -
    liquidity_importance | -
    investment_horizon | financial, -
    current_income_need | financial
    annual_income_range | financial
    relatedClient | -
    totalVisits | -
    membershipType | -
    countryCode | place
    origin | -, race_ethnicity
    `,
  ),
  labels(
    'Adhérents et membres: ADHERANT, club de sport, ClubAdminPayload',
    `
    id_membre | -
    NOM_ADHERANT | identity
    PRENOM_ADHERANT | identity
    ATE_NAISS_ADHERANT | protected
    ADRESSE_ADHERANT | precise_location, identity
    TEL_ADHERANT | identity
    sport_id | -
    date_inscription | -
    statut | -
    numero_voie | precise_location, identity
    rue | precise_location, identity
    codepostal | place
    actif | -
    desactivationDate | -
    `,
  ),
  labels(
    'Empleados y legajos: empleado (CL), empresa, ContabilidadDB, legajo_datos_personales, ds6, employees AR',
    `
    run | government_id, -
    fecha_contrato | -
    sueldo_liquido | financial
    comuna | place
    correo_electronico | identity
    numero_telefonico | identity
    cedula | government_id
    estadi_civil | family
    edad | protected
    documento | government_id
    localidad | place
    fechaingreso | -
    fechanacimiento | protected
    sueldobasico | financial
    HorasSemanales | -
    numeroLegajo | -
    cuil | government_id
    domicilioCalle | precise_location, identity
    domicilioPiso | precise_location, identity
    domicilioLocalidad | place, precise_location
    segundo_apellido | identity
    puesto | -
    clave_interbancaria | account_credentials
    gross_salary | financial
    payroll_taxes | financial
    nmempleado | identity, -
    dsnombre | identity
    feregistro | -
    chName | identity
    residenceCounty | place
    identityDocumentType | -, government_id
    `,
  ),
  labels(
    'Pracownicy i klienci: projekt_SQL, holygwent, bazydanychprojekt, sklep-motocyklowy',
    `
    imie | identity
    nazwisko | identity
    data_ur | protected
    miasto | place
    adres | precise_location, identity
    telefon | identity
    data_zatr | -
    data_zwol | -
    premia | financial
    pensja | financial
    stanowisko | -
    Haslo | account_credentials
    KodPocztowy | place
    IDZajecia | -
    Karnet | -
    DataWygasniecia | -
    DataUrodzenia | protected
    NrBankowy | account_credentials
    numer_telefonu | identity
    nr_prawa_jazdy | government_id
    rabat | -
    uprawnienia | -
    pracownik_Płeć | protected
    data_zawarcia_umowy | -
    `,
  ),
  labels(
    'Patients: DocAppoint, medical_app_demo, healthrecords-playground, pharmatrial, insurance information',
    `
    bloodType | health
    allergies | health
    chronicConditions | health
    currentMedications | health
    surgeries | health
    policyNumber | -
    groupNumber | -
    coverageDetails | -
    lastCheckup | health
    preferredLanguage | -
    primaryPhysician | health
    insuranceNumber | -, government_id, health
    reactions | -, health
    disease | health
    insurance_num | -, government_id, health
    blood | health
    employed | -
    insured | -
    icdcodes | health
    primaryCarePhysician | health
    medicalHistory | health
    socialHistory | -, health
    familyHistory | health, family
    languagePreference | -
    nationalId | government_id
    currentHospital | health
    assignedDoctor | health
    mrn | health, government_id
    communicationPreference | -
    preferredPharmacy | health
    subscriberName | identity
    relationToSubscriber | family
    pastMedicalConditions | health
    surgicalHistory | health
    hospitalizations | health
    smokingStatus | health
    `,
  ),
  labels(
    'Insurance: insured columns, student_health_insurance, owners and policies, user_inputs, MEDICINA_PREPAGADA',
    `
    policy_type | -
    premium_amount | -, financial
    coverage_amount | -
    duration_months | -
    claim_description | -
    approved_amount | -
    opt_out | -
    primary_policy_holder | identity, -
    primary_dob | protected
    primary_company | -
    secondary_phone | identity
    primary_member_id | -
    secondary_address | precise_location, identity
    insured_name | identity
    insured_age | protected
    insured_postal_code | place
    insurance_company | -
    owner_age | protected
    owner_gender | protected
    smoker | health
    medical | health
    experience | -
    income | financial
    zipcode | place
    family_member | family
    existing_num_policy | -
    has_critical_health_history | health
    has_contacted_in_last_6_months | -
    PreferredPaymentMode | -
    MonthlyIncomeLKR | financial
    NumChildren | children, family
    Benefits | -
    income_bracket | financial
    profession | -
    `,
  ),
];
