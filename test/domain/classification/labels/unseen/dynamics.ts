import { labels } from '../label.ts';

/** Written last. */
export const DYNAMICS = [
  labels(
    'Dynamics 365 contact entity and Adobe Experience Platform person profile',
    `
    familystatuscode | family
    haschildrencode | children, family
    numberofchildren | children, family
    spousesname | family, identity
    childrensnames | children
    birthdate | protected
    governmentid | government_id
    annualincome | financial
    creditlimit | financial
    creditonhold | financial
    gendercode | protected
    nickname | identity
    anniversary | family, -
    educationcode | -
    employeeid | -
    externaluseridentifier | -, identity
    donotemail | -
    donotbulkpostalmail | -
    address1_latitude | precise_location
    address1_line1 | precise_location, identity
    address1_city | place, precise_location
    address1_postalcode | place, precise_location
    telephone1 | identity
    emailaddress1 | identity
    mobilephone | identity
    jobtitle | -
    department | -, place
    managername | -, identity
    assistantphone | identity
    yomifullname | identity
    paymenttermscode | -
    shippingmethodcode | -
    territorycode | -, place
    isbackofficecustomer | -
    leadsourcecode | -
    preferredcontactmethodcode | -
    preferredappointmentdaycode | -
    person_birthDayAndMonth | protected
    person_birthYear | protected
    person_maritalStatus | family
    person_nationality | immigration, race_ethnicity
    person_taxId | government_id
    personalEmail_address | identity
    homeAddress_street1 | precise_location, identity
    homeAddress_stateProvince | place, precise_location
    faxPhone_number | identity
    loyalty_tierLevel | -
    loyalty_pointsExpiration | -
    consents_marketing_push_val | -
    placeContext_geo_latitude | precise_location
    commerce_order_priceTotal | -
    optInOut_channel | -
    testProfile | -
    segmentMembership | -
    `,
  ),
];
