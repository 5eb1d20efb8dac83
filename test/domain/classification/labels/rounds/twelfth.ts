import { labels } from '../label.ts';

/** Looked up after the words were widened by the tenth and eleventh round: whole tables as they were found. */
export const TWELFTH_ROUND = [
  labels(
    'Guests of hotels and ships: guest profiles, GuestProfile, companions and preferences',
    `
    fullName | identity
    companyId | -
    newspaper | -
    bedding | -
    loyaltyStatus | -
    loyaltyPoints | -
    dietaryRestrictions | health, religion
    vipStatus | -
    bookingHistory | -
    dataOfBirth | protected
    passportNumber | government_id
    passportExpiryDate | government_id, -
    accessibilityNeeds | health
    relationship | family, -
    nationality | immigration, race_ethnicity
    documentType | -, government_id
    documentNumber | government_id
    isActive | -
    dateOfBirth | protected
    gender | protected
    postalCode | place
    preferredName | identity
    photo | identity, biometric, -
    languages | -, race_ethnicity
    cabin | -
    checkInDate | -
    checkOutTime | -
    doNotDisturb | -
    allergies | health
    idType | -, government_id
    idNumber | government_id
    smokingAllowed | health, -
    typicalTravelGroup | -, family
    hasChildren | children, family
    childrenAgeRanges | children
    preferredOccupancy | -
    needsConnectedRooms | -
    bedType | -
    blacklisted | -
    accountingCode | -
    `,
  ),
  labels(
    'Volunteers: ANL, coronacorps, DuCAP, VolunteerApplicationDetail, a form',
    `
    fullname | identity
    phone | identity
    mobile | identity
    role | -
    dbs_check | criminal
    statement | -
    ward | place
    vehicle | -
    carer | health, vulnerability, family
    shopping | -
    phonecall | -, identity
    ec_name | family, identity
    ec_relationship | family, -
    ec_address | precise_location, family, identity
    ec_apart_num | precise_location, family, identity
    ec_city | place
    ec_zipcode | place
    spousePartnerRoommate | family
    streetAddress | precise_location, identity
    aptUnit | precise_location, identity
    stateProvince | place
    zipPostalCode | place
    primaryPhone | identity
    primaryPhoneType | -
    secondaryEmail | identity
    howHeard | -
    ageConfirmation | protected, -
    previousVolunteerExperience | -
    availability | -
    emergencyPhone | family, identity
    motivation | -
    acceptTerms | -
    acceptBackground | -, criminal
    submissionDate | -
    shirtSize | -, health, biometric
    `,
  ),
  labels(
    'Customers of a campaign: customer-segmentation, dataset_dictionary',
    `
    Year_Birth | protected
    Education | -
    Marital_Status | family
    Income | financial
    Kidhome | children, family
    Teenhome | children, family
    Dt_Customer | -
    Recency | -
    Complain | -
    MntWines | alcohol
    MntFruits | -
    MntMeatProducts | -
    NumDealsPurchases | -
    AcceptedCmp1 | -
    Response | -
    NumWebPurchases | -
    NumWebVisitsMonth | -
    age | protected
    region | place
    tenure_years | -
    received_campaign | -
    responded | -
    spend_last_month | -
    is_high_value | -
    credit_score | financial
    days_since_last_purchase | -
    customer_segment | -
    Settlement_Size | -, place
    Occupation | -
    Sex | protected
    `,
  ),
  labels(
    'Pupils and their parents in India: STUDENT_FORM_FIELDS, application, StudentAdmissionForm, ParentFormData',
    `
    admission_number | -
    pen_number | -, government_id
    aadhar_number | government_id
    contact_no | identity
    whatsapp_no | identity
    roll_number | -
    previous_school_name | -
    father_name | family, identity
    father_contact_number | family, identity
    father_occupation | family, -
    fathers_monthly_income | financial, family
    mother_qualification | family, -
    mothers_photograph | family, identity, biometric
    guardian_name | family, identity, children
    guardian_address | precise_location, family, identity
    bus_seat_no | -
    is_sibling | family
    bank_account_no | account_credentials, financial
    ifsc_code | account_credentials, financial, -
    caste | race_ethnicity
    mother_tongue | race_ethnicity
    birth_certificate_number | government_id
    identification_marks | biometric, -, protected
    disabilities | health
    special_medical_conditions | health
    pan_number | government_id
    native_place | place, race_ethnicity, immigration
    ssc_hall_ticket_number | -
    medium_of_study | -
    secured_marks | -
    enrollmentNo | -
    motherTongue | race_ethnicity
    caste_category | race_ethnicity
    blood_group | health
    transport_route | -
    employer_address | -, place, precise_location
    alternate_phone | identity
    fatherOccupation | family, -
    casteCertificate | race_ethnicity
    incomeCertificate | financial
    transferCertificate | -
    `,
  ),
];
