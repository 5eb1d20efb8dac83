import { labels } from '../label.ts';

/** Looked up after the words were widened by the fourth round: whole tables as they were found. */
export const FIFTH_ROUND = [
  labels(
    'Subscribers and members: mary-daphne, Luminate person table, Toastmasters roster, newsletter contacts, Klaviyo profiles',
    `
    createdDate | -
    lastSubSource | -
    introEmailSent | -
    globalUnsubscribe | -
    optInConfirmed | -
    sendgridContactId | -
    family_name | identity
    given_name | identity
    postal_code | place
    street_1 | precise_location, identity
    TmMemberId | -
    TmFullName | identity
    Addr1 | precise_location, identity
    TmCityStatePostal | place, precise_location
    IsMarktingPostalMailAllowed | -
    Email2 | identity
    OtherPhone | identity
    IsMarketingPhoneCallAllowed | -
    PaidUntilDate | -
    ClubMemberSinceDate | -
    IsPaid | -
    CurrentPosition | -
    IsPathwaysEnrolled | -
    is_subscribed | -
    bounce_count | -
    last_bounce_at | -
    blocked_until | -
    last_event_date | -
    last_open | -
    last_click | -
    external_id | -
    territory_code | -, place
    `,
  ),
  labels(
    'Patienten: Klinikum, Patientenliste, Hospify, openBTP-Server; health insurance of a patient',
    `
    GeschlechtBio | protected
    PLZ | place
    Hausnr | precise_location, identity
    GebDat | protected
    Kommentar | -, communications, health
    Gewicht | health
    Höhe | -, health
    Rauchen | health
    Behandlungsdatum | health
    Behandlungsnummer | health, -
    Patientennummer | health, -
    Telefonnummer | identity
    blutgruppe | health
    kontakttelefon | identity
    verstorben | vulnerability
    krankenversicherungsnummer | health, government_id
    krankenkassenstatus | health
    erkrankungen | health
    medis | health
    eingang | -
    bemerkungen | -
    mobility | health, -
    anwesend | -
    currentDiagnoses | health
    primaryPhysicianContact | health, identity
    healthInsuranceCompany | health
    healthInsuranceAddress | health, precise_location
    healthInsurancePlace | health, place
    mr_number | health, -
    nik | government_id
    `,
  ),
  labels(
    'Pacientes: southernDental, javafx-arduino, GS-Med, md_san, perfil de paciente',
    `
    grupo_etnico | race_ethnicity
    fecha_ingreso | -
    e_mail | identity
    peso | health
    estatura | -, health
    nombreApellido | identity
    descripcionOcupacion | -
    medicamentos_que_toma | health
    otras_terapias | health
    operaciones | health, -
    metales_en_el_cuerpo | health
    otros_problemas | -, health
    motivo | -, health
    observaciones | -
    primer_apellido | identity
    documento | government_id
    cui | government_id
    es_mujer | protected
    nombre_contacto1 | identity, family
    parentesco_contacto1 | family
    telefono_contacto1 | identity
    tipo_sangre | health
    seguro | -, health
    antecedentes_familiares | health, family
    exploracion_fisica | health
    gineco_obstetricos | reproductive, health
    padecimiento_actual_interrogatorio | health
    metodo_anticonceptivo | reproductive
    tipo_cirugia | health
    hce | health, -
    `,
  ),
  labels(
    'Employees: nish-team, Angular-Project-Techno, Project1, IEmployee, employee modal fields',
    `
    empId | -
    landline | identity
    passportId | government_id
    onboardingStatus | -
    rpExpiryDate | -, immigration, government_id
    iBANNumber | account_credentials
    bicCode | account_credentials
    martialStatus | family
    emergencyContactPerson | family, identity
    empLastDate | -
    bankName | financial, account_credentials
    accountNumber | account_credentials
    IFSC | account_credentials
    PAN | government_id, account_credentials
    UPI | account_credentials
    passport_Nationality | immigration, government_id, race_ethnicity
    passport_Place_Issue | government_id
    place_Birth | race_ethnicity, immigration, place
    visa_ID | immigration, government_id
    visa_Type | immigration
    place_Visa_Issued | immigration
    basic_Salary | financial
    allowance | financial, -
    salary_Deductions | financial
    net_Salary | financial
    designationName | -
    workLocationName | -, place
    genderName | protected
    joinDate | -
    confirmationDate | -
    offPhoneNo | identity
    swiftCode | account_credentials
    offEmailAdd | identity
    visaNo | immigration, government_id
    Iqama Number | government_id, immigration
    Iqama Expiry Date | government_id, immigration
    Medical Insurance Number | health, government_id
    Social Insurance Number | government_id
    qatarId | government_id
    emiratesId | government_id
    alternatePhone | identity
    primaryCitizenship | immigration
    `,
  ),
  labels(
    'App events: AppMetrica installations, Tweety, AnalyticsUser, amplitude events',
    `
    attributed_touch_type | -
    click_ipv6 | identity
    click_user_agent | -
    publisher_name | -
    certificate_verification_status | -
    fraud_status | -
    is_reattribution | -
    device_locale | -
    device_manufacturer | -
    google_aid | identity
    ios_ifa | identity
    mcc | -
    operator_name | -
    country_iso_code | place
    district | place
    app_build_number | -
    bundleID | -
    gitRevision | -
    isSimulator | -
    deviceID | identity
    physicalMemory | -
    cpuType | -
    sessionId | -
    userAgent | -
    screenResolution | -
    registration_method | -
    trust_score | -
    user_type | -
    page_views | -
    locale | -
    `,
  ),
  labels(
    'Tenants: TenantScoreSheet, application-service, CommonApp, TenantApplication',
    `
    ApplicantName | identity
    PropertyType | -
    MonthlyRent | financial, -
    Section8Rent | financial, vulnerability, -
    PetDeposit | -
    co_signer_id | -, financial
    recent_eviction | vulnerability, criminal, financial
    eviction_explanation | vulnerability, criminal, financial
    other_names | identity
    id_type | -, government_id
    id_number | government_id
    id_exp_date | government_id, -
    current_rent | financial, -
    occupant_one | -, family, identity
    pet_status | -
    waterbed_status | -
    current_income | financial
    other_income_source_one | financial
    debt_one_id | financial
    personal_reference_one_id | -
    bankrupcy | financial, vulnerability
    drugs | health, criminal, vulnerability
    rental_address | precise_location, identity
    deposit_amount | -, financial
    moveInDate | -
    landlordName | identity, -
    reasonForLeaving | -
    monthlyIncome | financial
    supervisorPhone | identity
    currentAddress | precise_location, identity
    employmentDuration | -
    `,
  ),
];
