import { labels } from '../label.ts';

/** Looked up after the words were widened by the fifth round: whole tables as they were found. */
export const SIXTH_ROUND = [
  labels(
    'Life savings and match-making customers: customer_form, Hitaya, PehliRasamDashboard, customValidationAngular, MIF2 client forms',
    `
    idNo | government_id
    nameOfCustomer | identity
    qualification | -
    planNo | -
    communicationAddress | precise_location, identity
    pincode | place, account_credentials
    landLineNo | identity
    fatherOrHusbandName | family, identity
    nomineeName | family, identity
    nomineeAge | protected, family
    introducerName | identity, -
    introducerMobileNo | identity
    emailid | identity
    disabilities | health
    countryStatus | -, immigration, place
    taxid | government_id
    passportid | government_id
    nominee | family, identity
    relationshipWithNominee | family
    currentSalary | financial
    savings | financial
    healthInsurance | health
    otherInsurance | -
    smoke | health
    healthIssue | health
    exercise | -, health
    alcohol | alcohol, health
    bmi | health
    expectedAgeToLive | health, protected
    yearlySavingsRequired | financial
    latlng | precise_location
    birthdate | protected
    profileNote | -
    profileMadeBy | -
    memberShipType | -
    registeredBy | -
    caste | race_ethnicity
    subcaste | race_ethnicity
    moreAboutMartialStatus | family
    vegetarian | religion, health, -
    doYouDrinkAlcohol | alcohol, health
    doYouSmoke | health
    userCode | -
    nameOfHighSchool | -
    familyAffluenceLevel | financial, family
    fatherEmployment | family, -
    otherFamilyDetails | family
    residencyStatus | immigration
    livingInSince | -
    countryLiving | place
    countryGrewUpIn | race_ethnicity, place, immigration
    propertyDetails | -, financial
    customerNumber | -
    emailOptIn | -
    spouseFullName | family, identity
    spouseBirthday | family, protected
    livevalue | -
    `,
  ),
  labels(
    'Utilisateurs et clients: app-sport-club, La-Bonne-Pioche, fromagerie t_clients, Client personne physique',
    `
    user_firstname | identity
    user_dob | protected
    user_profile_pic | identity, biometric, -
    refUtilisateur | -
    adresseMail | identity
    mdp | account_credentials
    etat | -
    numeroTelephone | identity
    genre | protected, -
    tauxReduction | -
    refEntreprise | -
    siret | -, government_id
    client_genre | protected
    client_nom | identity
    client_adresse1 | precise_location, identity
    fk_commune_id | place, -
    client_telephone_fix | identity
    raisonsociale | -, identity
    niu | government_id
    centrerattachement | -
    quartier | place
    lieuDit | precise_location, place
    secteuractivite | -
    numerocnps | government_id
    situationImmobiliere | financial
    regimeFiscal | financial, -
    `,
  ),
  labels(
    'Utenti e clienti: coverzen, utente.interface, gestionaleLavanderia, clienti, legale rappresentante',
    `
    citta_di_nascita | race_ethnicity, immigration, place
    citta_di_residenza | place
    indirizzo_di_residenza | precise_location, identity
    idContatto | -
    idStato | -
    sesso | protected
    codFiscale | government_id
    partitaIva | -, government_id
    cittadinanza | immigration
    idNazione | -, place
    comuneNascita | race_ethnicity, immigration, place
    presentatoDa | -
    numeroCard | -, account_credentials
    scontoCard | -
    cap | place
    dataConsegna | -
    natoA | race_ethnicity, immigration, place
    documenti | -, government_id
    birthPlace | race_ethnicity, immigration, place
    residenceAddress | precise_location, identity
    residenceZipCode | place
    residenceProvince | place
    fiscalCode | government_id
    `,
  ),
  labels(
    'Volunteers: CQI-QEC, coronacorps, Hackney housing member, KTU volunteers, registros_voluntariado',
    `
    medical_conditions | health
    pronouns | gender_identity, protected
    tshirt_size | -
    comments | -, communications
    emergency_contact | family, identity
    has_monthly_opus_card | -
    reduced_mobility | health
    photo | identity, biometric, -
    cv | -
    ward | place, health
    dbs | criminal
    carer | health, family, vulnerability
    appearance | -
    asboissued | criminal
    at_risk | vulnerability
    bank_acc_type | financial, account_credentials
    ci_forename | identity
    ci_surname | identity
    crim_rec | criminal
    disabled | health
    econ_status | financial
    ethnic_colour | race_ethnicity
    first_lang | race_ethnicity
    full_ed | -
    hiv_positive | health
    homeless | vulnerability
    house_ref | -
    marriage_civil | family
    member_sid | -
    ni_no | government_id
    oap | protected, financial
    taluk | place
    parentsContactNumber | children, family, identity
    documentoIdentidad | government_id
    disponibilidad | -
    estratoSocial | financial
    grupoEtnico | race_ethnicity
    nivelEducativo | -
    correoElectronico | identity
    `,
  ),
  labels(
    'Players: RomaniaDailyLoad logins, BlueBadgeCasino, kaasino-pulse, Player interfaces',
    `
    EndBalance | financial, -
    EndBonusBalance | -
    HwSerial | -, identity
    IP | identity
    KioskCode | -
    LoginDate | -
    PlayerType | -
    ServerCode | -
    ClientPlatform | -
    PlayerFirstName | identity
    PlayerPhone | identity
    PlayerState | place, -
    PlayerDoB | protected
    AccountCreated | -
    TierStatus | -
    CurrentBankBalance | financial
    EligibleForReward | -
    AgeVerification | -, protected
    cio_id | -
    wallet_id | -, account_credentials
    intercom_id | -
    external_user_id | -
    bonus_balance | -
    total_deposits | -, financial
    vip_status | -
    kyc_status | -
    totalWagered | vulnerability
    totalWon | -, vulnerability
    houseEdge | -
    deposit_limit | vulnerability, financial, -
    self_exclusion | vulnerability
    `,
  ),
];
