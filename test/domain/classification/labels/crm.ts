import { labels } from './label.ts';

export const CRM = [
  labels(
    'HubSpot default contact properties (developers.hubspot.com)',
    `
    firstname | identity
    lastname | identity
    email | identity | ana@example.com ; li.wei@example.org
    phone | identity | +49 30 901820 ; +33 1 42 68 53 00
    mobilephone | identity
    jobtitle | -
    company | -
    lifecyclestage | - | subscriber ; lead ; customer
    hs_lead_status | - | NEW ; OPEN ; IN_PROGRESS
    hs_analytics_source | -
    hs_email_optout | -
    marital_status | family
    relationship_status | family
    date_of_birth | protected | 1984-02-11 ; 1990-07-30
    gender | protected | male ; female
    military_status | -, protected
    degree | -
    field_of_study | -
    graduation_date | -
    school | -
    seniority | -
    salutation | protected, identity | Mr ; Mrs ; Ms
    fax | identity
    address | precise_location, identity
    city | place
    state | place
    zip | place
    country | place
    hs_language | -
    numemployees | -
    annualrevenue | -
    twitterhandle | identity
    notes_last_contacted | -
    hs_persona | -
    message | communications, -
    `,
  ),
  labels(
    'Salesforce Contact and Person Account, financial services fields',
    `
    MailingStreet | precise_location, identity
    MailingPostalCode | place
    Birthdate | protected
    HomePhone | identity
    ReportsToId | -
    LeadSource | -
    Description | -
    FinServ__MaritalStatus__c | family
    FinServ__NumberOfDependents__c | family, children
    FinServ__NetWorth__c | financial
    FinServ__AnnualIncome__pc | financial
    FinServ__LastFourDigitSSN__c | government_id
    FinServ__TaxId__c | government_id
    FinServ__CountryOfBirth__c | race_ethnicity, immigration, place
    FinServ__CommunicationPreferences__c | -
    FinServ__CustomerSegment__c | -
    HasOptedOutOfEmail | -
    MailingLatitude | precise_location | 52.5200 ; 48.8566
    MailingLongitude | precise_location | 13.4050 ; 2.3522
    GenderIdentity | gender_identity
    Pronouns | gender_identity | she/her ; he/him ; they/them
    Spouse_Name__c | family, identity
    Anniversary__c | -, family
    Hobbies__c | -
    `,
  ),
  labels(
    'Church and charity CRMs (CiviCRM, Breeze, voter files such as wru and L2)',
    `
    baptism_date | religion
    denomination | religion | Baptist ; Methodist ; Lutheran
    parish | religion, place
    church_attendance | religion
    small_group_leader | -
    tithe_amount | religion, financial
    faith_journey | religion
    Religions_Description | religion
    Parties_Description | politics | Democratic ; Republican ; Non-Partisan
    EthnicGroups_EthnicGroup1Desc | race_ethnicity
    Voters_Gender | protected
    voted_2012 | politics
    party_registration | politics
    pid7_ideology | politics
    political_donations | politics
    voter_turnout_score | politics
    union_member | trade_union
    petition_signed | politics, -
    volunteer_hours | -
    last_gift_amount | -
    donor_level | -
    is_deceased | vulnerability, health, -
    event_registration | -
    vegan | -, religion, health
    `,
  ),
  labels(
    'magellan school administration, Personen and Sorgeberechtigte (German)',
    `
    Nachname | identity
    Vorname | identity
    Namenszusatz | identity, -
    Anrede | protected, identity | Frau ; Herr
    Geburtsdatum | protected
    Geburtsort | race_ethnicity, immigration, place
    Staatsangehoerigkeit | immigration, race_ethnicity
    Konfession | religion | rk ; ev ; islamisch
    Religionszugehörigkeit | religion
    Familienstand | family | ledig ; verheiratet ; geschieden
    Straße | precise_location, identity
    PLZ | place | 10115 ; 80331
    Ort | place
    Telefon | identity
    Handynummer | identity
    E-Mail-Adresse | identity
    Muttersprache | race_ethnicity, -
    Sorgeberechtigte | children, family
    Geschwisterzahl | family, children
    Schwerbehinderung | health
    GradDerBehinderung | health
    Krankenkasse | health
    Allergien | health
    Migrationshintergrund | race_ethnicity, immigration
    SteuerID | government_id
    Sozialversicherungsnummer | government_id
    IBAN | account_credentials | DE89370400440532013000
    Kontoinhaber | identity, account_credentials
    Kundennummer | -
    Kundengruppe | -
    Bemerkung | -
    Mandant | -
    Ansprechpartner | -, identity
    Eintrittsdatum | -
    Gewerkschaft | trade_union
    Nettoeinkommen | financial
    Kreditwuerdigkeit | financial
    Vorstrafen | criminal
    Aufenthaltsstatus | immigration
    Hautfarbe | race_ethnicity
    Schwanger | reproductive
    `,
  ),
];
