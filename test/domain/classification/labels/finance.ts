import { labels } from './label.ts';

export const FINANCE = [
  labels(
    'Home Credit application table and application_record.csv',
    `
    CODE_GENDER | protected
    FLAG_OWN_CAR | -
    FLAG_OWN_REALTY | financial, -
    CNT_CHILDREN | family, children
    AMT_INCOME_TOTAL | financial
    AMT_CREDIT | financial
    AMT_ANNUITY | financial
    NAME_INCOME_TYPE | financial
    NAME_EDUCATION_TYPE | -
    NAME_FAMILY_STATUS | family | Married ; Civil marriage ; Widow
    NAME_HOUSING_TYPE | -, financial
    DAYS_BIRTH | protected
    DAYS_EMPLOYED | -, financial
    CNT_FAM_MEMBERS | family
    OCCUPATION_TYPE | -
    REGION_RATING_CLIENT | -
    WEEKDAY_APPR_PROCESS_START | -
    ORGANIZATION_TYPE | -
    DEF_30_CNT_SOCIAL_CIRCLE | financial
    FLAG_DOCUMENT_3 | -
    `,
  ),
  labels(
    'UCI adult, bank marketing and German credit',
    `
    age | protected | 39 ; 50 ; 38
    workclass | -
    fnlwgt | -
    education_num | -
    marital-status | family
    relationship | family | Husband ; Wife ; Own-child
    race | race_ethnicity | White ; Black ; Asian-Pac-Islander
    sex | protected | Male ; Female
    capital_gain | financial
    capital_loss | financial
    hours_per_week | -
    native-country | race_ethnicity, immigration
    default | financial | yes ; no
    balance | financial | 2143 ; 29 ; -372
    loan | financial | yes ; no
    poutcome | -
    previous_contacts | -
    campaign | -
    credit_history | financial
    savings_account | financial
    installment_rate | financial
    personal_status_sex | protected, family
    other_debtors | financial
    foreign_worker | immigration, race_ethnicity
    checking_status | financial
    credit_amount | financial
    famges | family
    `,
  ),
  labels(
    'Bank, insurance and collection systems',
    `
    credit_score | financial
    debt_to_income | financial
    net_worth | financial
    mortgage_balance | financial
    monthly_salary | financial
    overdraft_limit | financial
    bankruptcy_flag | financial, vulnerability
    dunning_level | financial, vulnerability
    days_past_due | financial, vulnerability
    account_number | account_credentials
    routing_number | account_credentials
    bic | account_credentials, -
    pin_code_hash | account_credentials
    security_answer | account_credentials
    two_factor_secret | account_credentials
    api_token | account_credentials
    payday_loan_user | financial, vulnerability
    gambling_self_exclusion | vulnerability
    betting_deposits_30d | vulnerability
    hardship_program | vulnerability
    bereavement_support | vulnerability
    food_stamps | vulnerability, financial
    unemployment_benefit | financial, vulnerability
    beneficiary_name | identity, family
    pep_flag | politics, -
    sanctions_hit | criminal, -
    fraud_conviction | criminal
    arrest_count | criminal
    insurance_claims_medical | health, financial
    policy_number | -
    premium_tier | -
    currency | -
    statement_day | -
    risk_model_version | -
    exchange_rate | -
    interest_topics | -
    income_tax_id | government_id
    wealth_segment | financial
    capital_city | place, -
    disposable_income_estimate | financial
    `,
  ),
];
