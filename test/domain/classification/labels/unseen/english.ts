import { labels } from '../label.ts';

export const ENGLISH = [
  labels(
    'HR and membership systems (Workday, BambooHR, Mews guest profiles)',
    `
    legal_last_name | identity
    home_email | identity
    nationality_2 | immigration, race_ethnicity
    veteran_status | -, protected
    ethnicityCode | race_ethnicity
    indigenousStatus | race_ethnicity
    accommodation_needs | health, -
    sickLeaveDays | health
    workPermitExpiry | immigration
    passportNumber | government_id
    drivingLicenceNo | government_id
    bankSortCode | account_credentials
    basePay | financial
    bonus_target_pct | financial, -
    unionLocal | trade_union
    dependantsCount | family, children
    spouseEmployer | family
    maternity_leave_start | reproductive, family
    background_check_result | criminal
    emergencyContactPhone | identity, family
    shirt_size | -
    hireDate | -
    costCentre | -
    parking_permit | -
    roomType | -
    arrivalDate | -
    dietaryRequirements | religion, health
    mobility_impairment | health
    guestVipCode | -
    companionCount | -, family
    `,
  ),
  labels(
    'Dating, gaming, telecom and mobility apps',
    `
    interested_in_gender | sex_life
    sexualPreference | sex_life
    relationshipGoal | family, sex_life, -
    zodiac | -
    screen_name | identity
    selfie_verification_embedding | biometric
    login_pin | account_credentials
    msisdn | identity
    imsi | identity, government_id, -
    cell_tower_id | precise_location, -
    call_duration_sec | -
    sms_text | communications
    voicemail_transcription | communications
    roaming_country | place, -
    pickup_lat | precise_location
    dropoff_lon | precise_location
    trip_distance | -
    driver_rating | -
    coin_balance | -
    casino_visits | vulnerability
    parental_control_enabled | children, -
    child_account | children
    minorConsentGuardian | children
    school_year | children, -
    player_level | -
    character_class | -
    guild_race | -
    death_count | -
    health_points | -
    weapon_skin | -
    `,
  ),
  labels(
    'Data brokers and enrichment files (Acxiom-like audience taxonomies)',
    `
    est_hh_income_band | financial
    creditworthiness_decile | financial
    likely_democrat | politics
    conservative_values_score | politics
    hispanic_surname_prob | race_ethnicity
    muslim_household | religion
    christian_music_buyer | religion
    empty_nester | family
    new_parent | children, family
    presence_of_children | children, family
    age_band | protected
    generation_cohort | protected, -
    arthritis_sufferer | health
    weight_loss_interest | health
    hearing_aid_intender | health
    fertility_clinic_visitor | reproductive
    lgbtq_friendly_score | sex_life, gender_identity
    debt_consolidation_intent | financial, vulnerability
    bankruptcies_7y | financial, vulnerability
    recent_widow | family, vulnerability
    felony_record | criminal
    green_card_holder | immigration
    ancestry_dna_kit | genetic
    gun_owner | -
    car_intender | -
    home_improvement_interest | -
    early_adopter | -
    frequent_flyer | -
    wine_club_member | alcohol
    cord_cutter | -
    green_energy_interest | -
    `,
  ),
];
