import { labels } from '../label.ts';

/** Labelled with the seventh round, before either was measured: whole tables as they were found, with their plain columns. */
export const EIGHTH_ROUND = [
  labels(
    'Staff: HR_EMP_DATA, HR_Employee, an HR form in German, Employee with a CNIC, ZETO klienci, Pracownicy',
    `
    Emp_ID | -
    Name_Prefix | -, identity, protected
    Middle_Initial | identity
    E_Mail | identity
    Father_Name | family, identity
    Mother_Maiden_Name | family, identity, account_credentials
    Time_of_Birth | protected
    Age_in_Yrs | protected
    Weight_in_Kgs | health
    Date_of_Joining | -
    DOW_of_Joining | -
    Age_in_Company | -
    Salary | financial
    Last_Hike | -, financial
    SSN | government_id
    Place_Name | place
    County | place
    User_Name | identity, account_credentials
    Password | account_credentials
    secondName | identity
    fullNameEn | identity
    nationalId | government_id
    passportNumber | government_id
    placeOfBirth | race_ethnicity, immigration, place
    nationality | immigration, race_ethnicity
    religion | religion
    bloodType | health
    personalEmail | identity
    father_or_husband_name | family, identity
    cnic | government_id
    cnic_issue_date | government_id, -
    blood_group | health
    domicile_district | place
    whatsapp_number | identity
    present_address | precise_location, identity
    latest_qualification | -
    designation_id | -
    profilepicturepath | identity, biometric, -
    monthlysalary | financial
    disabilitystatus | health
    fathersname | family, identity
    vor_nachname | identity
    anschrift | precise_location, identity
    mobil | identity
    geburt_am | protected
    geschlecht | protected
    familienstand | family
    unterhaltspflichtige_kinder | children, family
    hoechster_abschluss | -
    staatsangehoerigkeit | immigration, race_ethnicity
    mobilitaet | -
    bewoerbene_position | -
    pesel | government_id
    adres_zam | precise_location, identity
    adres_kon | precise_location, identity
    DataUrodzenia | protected
    DataZatrudnienia | -
    NrBankowy | account_credentials, financial
    KodPocztowy | place
    churchTaxState | religion, place
    taxClass | financial, family
    childAllowances | children, family, financial
    relationshipDate | family
    healthInsurance | health, -
    socialSecurityNumber | government_id
    nationalInsuranceNumber | government_id
    attrition | -
    job_satisfaction | -
    `,
  ),
  labels(
    'Borrowers: home_credit, credit-risk take-home, LoanApplication, LoanApplicant, cibil',
    `
    loanId | -
    annuity_amount | financial
    goods_price | -
    income_type | financial
    family_status | family
    housing_type | -, financial
    family_member_count | family
    employment_years | -
    ext_score_1 | -, financial
    fico_score | financial
    income | financial
    debt_to_income | financial
    num_open_trades | financial, -
    utilization_rate | financial, -
    inquiries_last_6m | -, financial
    months_on_book | -
    days_past_due_current | financial
    loan_amount | financial
    apr | -, financial
    origination_date | -
    sample_weight | -
    creditscore | financial
    annualincome | financial
    numberofdependents | family, children
    homeownershipstatus | financial, -
    monthlydebtpayments | financial
    creditcardutilizationrate | financial
    numberofopencreditlines | financial
    bankruptcyhistory | financial
    loanpurpose | -, financial
    previousloandefaults | financial
    ApplicantIncome | financial
    CoapplicantIncome | financial
    Married | family
    Self_Employed | -
    no_of_dependents | family, children
    income_annum | financial
    cibil_score | financial
    residential_assets_value | financial
    bank_asset_value | financial
    missed_payments | financial
    collateral_available | -, financial
    init_student_loan | financial
    mths_since_last_delinq | financial
    pub_rec_bankruptcies | financial
    monthly_installments | financial
    person_home_ownership | financial, -
    `,
  ),
  labels(
    'Dating profiles, travellers, subscribers and clients of studios: FairPlayDating, ToBeDated, airlines, telco churn, salons',
    `
    About | -
    HairColorId | -, biometric, protected
    BiologicalGenderId | protected
    CurrentDateObjectiveId | -, sex_life
    ReligionId | religion
    CurrentLatitude | precise_location
    CurrentLongitude | precise_location
    ProfileUserPhotoId | identity, biometric, -
    KidStatusId | children, family
    TattooStatusId | -
    doTheySmoke | health
    doTheyDrink | alcohol, health
    willingToRelocate | -
    haveChildren | children, family
    religiousValues | religion
    birthday | protected
    pronoun | gender_identity, protected
    hieght | -, health, biometric
    ethnicity | race_ethnicity
    star | -
    sexOrientation | sex_life
    seeking | sex_life, -
    testResultsMbti | -, health
    children | children, family
    politics | politics
    relationship | family, -
    weed | health, alcohol
    smoke | health
    promptQ1 | -
    sexuality | sex_life
    hometown | place, precise_location, race_ethnicity
    relationship_status | family
    preferred_ethnicity | race_ethnicity, sex_life
    preferred_gender | sex_life, protected
    max_distance | -
    wheelchairRequired | health
    seatNo | -
    specialMeal | health, religion, -
    PassportExpirationDate | government_id, -
    specialAssistance | health, -
    dietaryRequirements | health, religion
    mealPreference | health, religion, -
    roomType | -
    frequentFlyer | -
    gender | protected
    SeniorCitizen | protected
    Partner | family, -
    Dependents | family, children
    tenure | -
    OnlineSecurity | -
    MonthlyCharges | -
    estimated_salary | financial
    pincode | place, account_credentials
    calls_made | -, communications
    telecom_partner | -
    birthNumber | government_id
    insuranceCompany | -
    presentComplaints | health
    knownIssues | health, -
    pastIllnesses | health
    familyHistory | genetic, health, family
    currentMedication | health
    diet_preferences | health, religion
    access_code | account_credentials, -
    targetWeight | health
    skin_type | -, health
    treatment_goals | health
    vulnerableGroup | vulnerability
    healthCondition | health
    housingCondition | -, vulnerability, financial
    casualty | -, health, vulnerability
    `,
  ),
];
