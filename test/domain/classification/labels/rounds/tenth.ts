import { labels } from '../label.ts';

/** Looked up after the words were widened by the ninth round: whole tables as they were found. */
export const TENTH_ROUND = [
  labels(
    'Residents and patients: CuraLink, Hospify, AlexaApp, Patientenkarten, care homes',
    `
    roomNumber | -
    photoUrl | identity, biometric, -
    appointment | -
    mealType | -
    mealTime | -
    Ausscheidung | health
    konsistenz | -, health
    movementTime | -
    residentName | identity
    staffName | -, identity
    patientenID | -, health
    geschlecht | protected
    blutgruppe | health
    geburtsdatum | protected
    kontakttelefon | identity
    verstorben | -, health, protected, vulnerability
    krankenversicherungsnummer | government_id, health
    gewicht | health
    krankenkassenstatus | health, -
    pflegeGrad | health
    versichertennummer | health, government_id
    kassenname | -, health
    ablaufdatum | -
    careHomeId | -, health
    nhsNumber | government_id, health
    admissionDate | health, -
    dischargeDate | health, -
    careType | health, -
    dietaryRequirements | health, religion
    mobilityStatus | health
    communicationNeeds | health, -, vulnerability
    medicalConditions | health
    dnrStatus | health
    powerOfAttorney | vulnerability, -, family
    culturalPreferences | race_ethnicity, religion
    riskAssessments | -, health, vulnerability
    emergency_contact_name | family, identity
    emergency_contact_relationship | family
    income_types | financial
    acuity | health
    vital_history | health
    food_intake_percent | health
    mobility_score | health
    alertness_score | health
    blood_pressure | health
    medicaidNumber | government_id, health
    physicians | health
    responsiblePersons | family, identity
    pharmacy | health
    `,
  ),
  labels(
    'Inmates and people on parole: inmate booking, INMATEPROFILE, dbo_Offender, an interface of inmates',
    `
    OFFENDERID | criminal, -
    INMATELASTNAME | identity, criminal
    INMATEFIRSTNAME | identity, criminal
    ParoleNumber | criminal
    PrlStatusCodeID | criminal
    OffReceptionDate | -, criminal
    OffEducationGrade | -
    identification_number | government_id
    internal_number | -
    second_name | identity
    first_surname | identity
    married_surname | identity
    birth_date | protected
    legal_status | -, criminal, immigration
    center_name | -
    current_cell_number | -, criminal
    has_biometric_data | biometric, -
    security_level | -, criminal
    arrestDate | criminal
    citizenship | immigration, race_ethnicity
    facialHair | -, biometric, protected
    skinComplexion | race_ethnicity
    ethnicRace | race_ethnicity
    religiousOrganization | religion
    stateOfBirth | race_ethnicity, immigration, place
    cityOfBirth | race_ethnicity, immigration, place
    middleNameAlias | identity
    nickName | identity
    militaryBackground | -, protected
    custodyLevel | criminal, -
    detainers | criminal
    scarsmarks | -, biometric, protected
    `,
  ),
  labels(
    'People who want to rent: tenant applications',
    `
    monthlyIncome | financial
    employerName | -
    jobTitle | -
    employmentDuration | -
    currentAddress | precise_location, identity
    moveInDate | -
    reasonForMoving | -
    landlordName | -, identity
    landlordPhone | -, identity
    monthlyRent | -, financial
    supervisorName | -, identity
    creditCheck | financial
    backgroundCheck | criminal, -
    driversLicense | government_id
    numberOfOccupants | -, family
    pets | -
    licensePlate | government_id, identity, -
    evicted | criminal, financial, vulnerability, -
    felony | criminal
    ssn | government_id
    bankruptcy | financial
    `,
  ),
  labels(
    'Mothers to be: ECHIS, healthyMom, angels-front, reancare, partner info',
    `
    caseId | -
    householdMemberId | -, family
    lmp | reproductive
    edd | reproductive
    isHighRisk | -, health, reproductive
    riskFactors | health, -
    firstPregnancy | reproductive
    previousComplications | health, reproductive
    anc1_date | reproductive, health, -
    motherName | family, identity
    aadhar | government_id
    fertilityDate | reproductive
    expectedDeliveryDate | reproductive, -
    isHivInfected | health
    otherComplications | health
    numberOfBabies | children, reproductive
    numberOfPregnency | reproductive
    husbandName | family, identity
    dataUltimaMenstruacao | reproductive
    gestanteId | -, reproductive
    dataInicioGestacao | reproductive
    fatorRh | health
    frequenciaUsoAlcool | alcohol, health
    fuma | health
    gravidezPlanejada | reproductive
    grupoSanguineo | health
    pesoAntesGestacao | health, reproductive
    quantidadeCigarrosDia | health
    riscoGestacional | reproductive
    usoDrogas | health
    vacinaHepatiteB | health
    DateOfLastMenstrualPeriod | reproductive
    EstimatedDateOfChildBirth | reproductive
    Gravidity | reproductive
    Parity | reproductive
    hivStatus | health
    sickling | health, genetic
    `,
  ),
];
