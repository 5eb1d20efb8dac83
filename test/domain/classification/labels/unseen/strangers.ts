import { labels } from '../label.ts';

/** Names as others wrote them, looked up after the word lists were done. */
export const STRANGERS = [
  labels(
    'eLeave_admin employee setup; HRMAspNet Employeedetail; Sieve.HR HR_EMP_DETAIL (GitHub)',
    `
    fullname | identity
    nric | government_id
    maritalStatus | family
    workEmailAddress | identity
    contactRelationship | family, -
    contactNumber | identity
    spouseIdentificationNumber | government_id, family
    childName | children
    childIdentificationNumber | children, government_id
    qualificationLevel | -
    costcentre | -
    employmentStatus | -
    dateOfConfirmation | -
    epfNumber | government_id, financial, -
    incomeTaxNumber | government_id, financial
    bankAccountName | account_credentials
    bankAccountNumber | account_credentials
    yearOfService | -
    EmployeeCode | -
    PersonalTaxCode | government_id
    Ethnic | race_ethnicity
    NationalityName | immigration, race_ethnicity
    IdentifyCardNumber | government_id
    IdentityCardPlace | government_id
    PassportEndDate | government_id
    TrainingPlace | -
    SchoolYear | -, children
    Specialized | -
    OfficePhone | identity
    OtherEmail | identity
    CONTACT_NO | identity
    EMAIL_ID | identity
    GENDER_ID | protected
    MARITAIL_STATUS | family
    FATHER_NAME | family, identity
    PRESENT_ADDRESS | precise_location, identity
    PARMANENT_ADDRESS | precise_location, identity
    local_name | identity
    identity_no | government_id
    marriage_date | family
    no_of_children | family, children
    retire_age | protected, -
    ethnic_origin | race_ethnicity
    blood_group | health
    physically_handicapped | health
    actual_dob | protected
    supervisor | -
    place_of_origin | race_ethnicity, immigration, place
    Commune_ward | place
    cccd_no | government_id
    `,
  ),
  labels(
    'Telco churn; clearhealth patient_statistics; PatientData; Myezcare; AggregatePatient (GitHub)',
    `
    SeniorCitizen | protected
    Partner | family
    Dependents | family, children
    tenure | -
    PhoneService | -
    MultipleLines | -
    DeviceProtection | -
    PaperlessBilling | -
    PaymentMethod | -
    MonthlyCharges | -
    Churn | -
    migrant_status | immigration
    monthly_income | financial
    family_size | family
    chronic_care_code | health
    registration_location | -, place
    employer_name | -
    lengthOfStay | -, health
    totalMedications | health
    isReadmission | health, -
    hasHypertension | health
    hasHeartDisease | health
    hasCopd | health
    Medicaid# | health, government_id
    LangPreference | -
    mpiid | -, health
    name_given | identity
    name_family | identity
    birth_order | protected, family
    death_time | vulnerability, health, -
    is_dead | vulnerability, health, -
    primary_language_code | -
    citizenship_code | immigration
    emr_id | health, -
    program_enrollment_date | -
    hta | health, -
    antecedentes_personales_patologicos | health
    medio_ambiente | -
    familia_indigena | race_ethnicity
    nome_pai | family, identity
    uf_pessoa | place
    situacao_moradia | -, financial, vulnerability
    secao_eleitoral | politics, -
    carteira_trabalho | government_id
    `,
  ),
];
