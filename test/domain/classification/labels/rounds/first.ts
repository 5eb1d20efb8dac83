import { labels } from '../label.ts';

/** Looked up before anything was changed: whole tables as they were found, with labels written before the first measurement. */
export const FIRST_ROUND = [
  labels(
    'Dating profiles: faltu, FairPlayDating, soulmate-dating/profiles, verafiable',
    `
    Seeking | sex_life, -
    within | -
    height | -, health, biometric
    weight | health
    bodyType | -, health, biometric
    ethnicity | race_ethnicity
    considerTheirAppearance | -
    hairColor | -, biometric, protected
    doTheySmoke | health
    doTheyDrink | alcohol, health
    willingToRelocate | -
    maritalStatus | family
    haveChildren | children, family
    nationality | immigration, race_ethnicity
    languagesSpoken | -, race_ethnicity
    born | protected
    religiousValues | religion
    About | -
    BiologicalGenderId | protected
    CurrentDateObjectiveId | -
    ReligionId | religion
    CurrentLatitude | precise_location
    CurrentLongitude | precise_location
    ProfileUserPhotoId | -, biometric, identity
    KidStatusId | children, family
    preferred_partner | sex_life
    intention | -
    family_plans | family, children, reproductive
    drinks_alcohol | alcohol, health
    smokes | health
    originallyFrom | race_ethnicity, place, immigration
    ageRange | protected
    wantChildren | children, family, reproductive
    stepParent | family, children
    alcoholUse | alcohol, health
    cigaretteUse | health
    marijuanaUse | health, vulnerability, criminal
    tattoos | -
    piercings | -
    militaryBranch | -, protected
    livingSituation | -, family
    prevMarried | family
    prevMarriedAmount | family
    hobbies1 | -
    petTypes | -
    favMovieGenre | -
    `,
  ),
  labels(
    'Patients en français: PatientAPP, DossierMedicalApp, patientCrud, Docto-NOW, antécédents',
    `
    nom | identity
    genre | protected, -
    addresse | precise_location, identity
    gSanguin | health
    antecedant | health
    noAssuranceMaladie | government_id, health
    dateNaissance | protected
    villeDeNaissance | race_ethnicity, immigration, place
    nomParent | family, identity
    postnom | identity
    bloodpressure | health
    pulse | health
    respiration | health
    Code_postal | place
    mdp | account_credentials
    diabete | health
    hemorroides | health
    drepanocytose | health, genetic
    hepatite | health
    varicelle | health
    tuberculose | health
    asthme | health
    grossesse | reproductive
    avortement | reproductive
    chirurgie_date | health
    medicament_dosage | health
    `,
  ),
  labels(
    'Clientes: banking-microservices, RegistroClientes, web-fundamental, ToyCollectorCR, Data_Manifest',
    `
    contraseña | account_credentials
    identificacion | government_id, identity
    direccion | precise_location, identity
    Correo | identity
    EstadoCivil | family
    apellido_p | identity
    ci_nit | government_id
    fyh_creacion | -
    user_eliminacion | -
    FechaNacimientoCliente | protected
    TarifaTieneHijos | children, family
    TarifaCantidadHijos | children, family
    EstadoCliente | -
    esDiscapacitado | health
    porcentajeDiscapacidad | health
    cedula | government_id
    numeroDocumento | government_id
    tipoDocumento | -, government_id
    fechaRegistro | -
    MONTO_CREDITO | financial
    id_manifest | -
    phone_secondary | identity
    phone_type | -
    strata | -, financial
    is_sole_income_earner | financial, family
    dep_num | family, children
    canada_born | race_ethnicity, immigration
    citizen_status | immigration
    work_experience | -
    `,
  ),
  labels(
    'Pacjenci, pazienti, personeel, ansatte: ddvcard, luxmed, ospedale, zh_personeel, Festispec, egenkobling, navikt',
    `
    peselHmac | government_id
    peselEnc | government_id
    eta | protected
    luogo_residenza | place, precise_location
    salario | financial
    stipendio | financial
    data_morte | vulnerability, health, -
    cf | government_id
    data_ora_inizio_ricovero | health
    nome_cura | health
    descrizione_cura | health
    tipo_intervento | health, -
    esito | health, -
    gruppo_sanguigno | health
    patologie_croniche | health
    data_assunzione | -
    anno_di_nascita | protected
    letti_disponibili | -
    pers_sofi_nr | government_id
    pers_achternaam | identity
    pers_tussenvoegsel | identity, -
    pers_kantoor_locatie | -, place
    pers_datum_in_dienst | -
    pers_tel_werk | identity
    pers_salaris | financial
    pers_tarief | -, financial
    Plaatsnaam | place
    Huisnummer | precise_location, identity
    GeboorteDatum | protected
    PostNr | place
    Fødselsdato | protected
    Kjønn | protected
    Stilling | -
    Årslønn | financial
    Leder | -
    pasientfnr | government_id, health
    arbeidsforhold_stillingsprosent | -
    arbeidsforhold_orgnr | -
    Loneart | -, financial
    Belopp | -, financial
    `,
  ),
  labels(
    'Church members: Shepherd, agenda, DBMS-with-n8n, Ekklesia-like member interfaces',
    `
    ChurchId | religion
    DateBabtized | religion
    SpouseName | family, identity
    LandLine | identity
    ChurchDesignationId | religion
    last_prayed | religion
    no_prayer | religion
    baptism_country | religion
    family_status | family
    church_joining_date | religion
    profile_pic | -, identity, biometric
    family_photo | -, family, biometric, identity
    bornAgain | religion
    waterBaptized | religion
    spiritBaptized | religion
    ministries | religion, -
    ageGroup | protected
    coupleNames | family, identity
    dateOfWedding | family
    salvationDate | religion
    woreda | place
    father_husband_name | family, identity
    pincode | place, account_credentials
    membership_number | -
    member_since_year | -
    spiritual_status | religion
    invitedBy | -
    yearOfBirthEthiopian | protected
    `,
  ),
  labels(
    'Loans: financial_loan, loan_data, credit_table, LendingClub and Indian loan applications',
    `
    emp_length | -
    emp_title | -
    grade | -, financial
    home_ownership | financial, -
    last_credit_pull_date | financial, -
    loan_status | financial
    next_payment_date | -, financial
    sub_grade | -, financial
    verification_status | -
    dti | financial
    int_rate | financial, -
    total_acc | financial, -
    self_employed | -
    coapplicant_income | financial
    Property_area | -, place
    loan_tenure | financial
    ltv | financial, -
    employment_profile | -
    CIBIL_Score | financial
    annual_inc | financial
    loan_amnt | financial
    bc_bal | financial
    total_bc_limit | financial
    init_mortgage | financial
    student_loan | financial
    monthly_installments | financial
    num_sats | financial, -
    acc_open_past_24mths | financial, -
    inq_last_6mths | financial, -
    mths_since_last_delinq | financial
    pub_rec_bankruptcies | financial, vulnerability
    existing_emi_total | financial
    dti_ratio | financial
    prev_defaults_count | financial
    residential_assets_value | financial
    luxury_assets_value | financial
    bank_asset_value | financial
    existing_emis | financial
    `,
  ),
  labels(
    'Personalfragebogen und Freizeiten: employee_db, mitarbeiter, anmeldung; hotel guests; surveys',
    `
    strasse_hausnummer | precise_location, identity
    plz_ort | place
    EMPL_BRUTTOGEHALT | financial
    EMPL_ENTRYDATE | -
    fuehrerschein_klassen | government_id, -
    notfall_tel | identity
    kontoinhaber | account_credentials
    churchTax | religion
    relationshipDate | family
    childAllowances | children, family, financial
    taxClass | family, financial
    vegetarier | religion, health, -
    tetanus_impfung | health
    juleica_nummer | -, government_id
    handynummer | identity
    besonderheiten | -, health
    fuehrungszeugnis_eingesehen | criminal
    schwimmer | -
    eltern_name | children, family, identity
    Rentenbeginn | -, financial, protected
    id_proof_number | government_id
    id_proof_type | -, government_id
    travelDocumentNumber | government_id
    arrivalDate | -
    passportExpiry | government_id
    dietaryRestrictions | religion, health
    accessibilityNeeds | health
    smokingPreference | health, -
    floorPreference | -
    bedType | -
    euVote | politics
    partyIdentity | politics
    UnionMember | trade_union
    ethnicGroup | race_ethnicity
    workStatus | -
    evote | politics
    PeopleInHousehold | family
    telecom_partner | -
    estimated_salary | financial
    sms_sent | -
    data_used | -
    number_vmail_messages | -
    international_plan | -
    total_day_minutes | -
    `,
  ),
];
