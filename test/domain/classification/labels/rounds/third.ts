import { labels } from '../label.ts';

/** Looked up after the words were widened by the second round: whole tables as they were found. */
export const THIRD_ROUND = [
  labels(
    'Contacts: Bridge Project CRM, mob-crm, crm_contacts, freshplan contact fields',
    `
    zipCode | place
    connectionStrength | -
    engagementLevel | -
    pagesVisited | -
    timeOnSite | -
    letterSubmitted | -
    volunteerSignup | -
    willingToTestify | -, criminal, politics
    leadScore | -
    lastEngagement | -
    nickname | identity
    maiden_name | identity, family
    pronouns | gender_identity, protected
    avatar_url | -, identity
    birthday_mode | -, protected
    how_we_met | -
    job_title | -
    industry | -
    home_phone | identity
    other_phone | identity
    last_viewed | -
    contactSalutation | protected, identity, -
    familyStatus | family
    `,
  ),
  labels(
    'Customers: dbt d_customers, dim_customers, BankChurners, telecom_customer_churn, Cell2Cell',
    `
    dob | protected
    loyalty | -
    tenure_months | -
    total_charges | -
    has_tech_support | -
    customer_hash | -, identity
    geography | place
    credit_score | financial
    CreditScore | financial
    Surname | identity
    Total_Revenue | -
    traintest | -
    RowNumber | -
    signup_date | -
    is_active | -
    `,
  ),
  labels(
    'Finanzplaner Kundenprofil und Lebensversicherung: FormSubmission, collect-life-insurance-info, Retyrment',
    `
    Zivilstand | family
    Datum Zivilstandsänderung | family
    Wohnsitz (Kanton) | place
    Konfession | religion
    Güterstand | family
    Datum des Ehevertrags | family
    Beschäftigungsgrad | -
    Arbeitgeber | -
    tobaccoUse | health
    selectedConditions | health, -
    medicalConditions | health
    hospitalizations | health
    surgeries | health
    prescriptionMedications | health
    lastMedicalExam | health
    familyMedicalConditions | health, genetic
    spouseDob | family, protected
    spouseHeight | family, health
    spouseTobaccoUse | health
    is_married | family
    annual_income | financial
    permanent_address | precise_location, identity
    `,
  ),
  labels(
    'Iscritti e soci: hope-java anagrafe, IscrittoForm, altramusica, marconicc',
    `
    idanagrafe | -
    idbambino | children, -
    indirizzo | precise_location, identity
    nazione | place, immigration
    codfiscale | government_id
    posta | -, identity
    datanascita | protected
    scuola | -, children
    luogoNascita | race_ethnicity, immigration, place
    residenza | place, precise_location
    genitore1_cell | children, identity
    impegni_fissi | -
    parrocchia | religion
    matricola | -
    cf | government_id
    desiderata | -
    `,
  ),
  labels(
    'Beneficiários: BeneficiariaDetalhes, Além dos Olhos; HMIS client (public.client)',
    `
    data_criacao | -
    contato1 | identity
    nis | government_id
    renda_familiar | financial
    composicao_familiar | family
    programa_servico | -
    necessidades_especiais | health
    contato_emergencia | family, identity
    Raça/Cor | race_ethnicity
    PCD | health
    Grau de escolaridade | -
    personal_id | -, government_id
    ssn_data_quality | government_id, -
    dob_data_quality | protected, -
    am_ind_ak_native | race_ethnicity
    asian | race_ethnicity
    black_af_american | race_ethnicity
    native_hi_pacific | race_ethnicity
    race_none | race_ethnicity
    hispanic_latinaox | race_ethnicity
    mid_east_n_african | race_ethnicity
    `,
  ),
  labels(
    'Passengers: flight-api, FlightTraveller, airline apps, Pax, PNR requests',
    `
    passport_expiry | government_id
    frequent_flyer_number | -
    seat_assignment | -
    meal_preference | religion, health, -
    PassportExpirationDate | government_id
    SpecialService | health, -
    wheelchairRequired | health
    infants | children
    ancillaryServices | -
    specialMeal | health, religion, -
    inflightShop | -
    wheel_chair | health
    checked_in | -
    IdNo | government_id
    AdultRefference | -
    IssuingCountry | -, government_id, place, immigration
    homeCountry | place, immigration
    musterStatus | -
    nationalIdNumber | government_id
    emergencyContactNumber | family, identity
    specialCareOrAssistance | health
    ageCategory | protected
    cabinBaggage | -
    passportNum | government_id
    dniNum | government_id
    `,
  ),
  labels(
    'Patiënt en medlem: huisartssysteem, healthcare-member-details, HSejlklub, vereinsverwaltung, member lists',
    `
    voor_naam | identity
    achter_naam | identity
    onderwerp | -
    telefoonnummer | identity
    faxPhone | identity
    mailingAddress | precise_location, identity
    personalEmail | identity
    Medlemskab | -
    Adresse1 | precise_location, identity
    Postnummer | place
    fee | -
    lastpaid | -
    pcode | place
    nok_name | family, identity
    nok_contact | family, identity
    jersey_number | -
    birthCertificateNumber | government_id
    registration_number | -
    date_of_death | vulnerability, health
    birthdate_day | protected
    `,
  ),
  labels(
    'Encuestas: ENNyS2, NIDS w1, CASEN, ACS PUMS',
    `
    salud_autopercibida | health
    diagnostico_hipertension | health
    diagnostico_anemia | health
    fumador_actual | health
    vacuna_antitetanica | health
    vacuna_hepatitis_b | health
    uso_carnet_vacunacion | health
    minutos_act_intensa_trabajo | -, health
    consumo_frutas | -, health
    consumo_bebidas_azucaradas | -, health
    lectura_etiqueta | -
    w1_a_gen | protected
    w1_a_dob_y | protected
    w1_a_popgrp | race_ethnicity
    w1_a_marstt | family
    w1_a_brnprov | -, place, race_ethnicity
    w1_a_em1inc | financial
    w1_a_em1pay | financial
    QTRBIR | protected
    HHL | family, race_ethnicity, -
    AGEP | protected
    RAC1P | race_ethnicity
    PERNP | financial
    HHINCOME | financial
    `,
  ),
  labels(
    'KYC: aleo_financial_kyc, VSB form A, FinancialInfo, borrower_profiles, melitech',
    `
    national_reference_id | government_id
    dob_month | protected
    residential_address_1 | precise_location, identity
    residential_state | place, precise_location
    usPerson | immigration, financial, -
    alienRegistrationNumber | government_id, immigration
    customerType | -
    incomeSource | financial
    monthlyExpenses | financial
    liabilities | financial
    investmentExperience | financial, -
    civil_status | family
    place_of_birth | race_ethnicity, immigration, place
    barangay | place
    passport_no | government_id
    tin | government_id
    PEP Status | politics, criminal
    Sanctions List Check | criminal
    Source of Funds | financial
    Bank Branch | account_credentials, financial
    employerName | -
    riskRating | -, financial
    `,
  ),
  labels(
    'Apps and HR: adapty, bidon, IUserProfile, HRDataset_v14, people analytics',
    `
    facebook_user_id | identity
    amplitude_user_id | -, identity
    advertisingId | identity
    idfa | identity
    TrackingAuthorizationStatus | -
    COPPA | children
    ip_country | place, -
    store_country | -, place
    analytics_disabled | -
    f_name | identity
    l_name | identity
    bio | -
    followers | -
    deviceToken | -, identity, account_credentials
    devicePlatform | -
    profilePicture | identity, biometric, -
    dating | sex_life, -
    MarriedID | family
    PerfScoreID | -
    FromDiversityJobFairID | -, race_ethnicity
    RaceDesc | race_ethnicity
    HispanicLatino | race_ethnicity
    CitizenDesc | immigration
    Termd | -
    EngagementSurvey | -
    sexual_orientation | sex_life
    term_reason | -
    salary_usd | financial
    second_level_manager | -
    satisfaction_level | -
    `,
  ),
];
