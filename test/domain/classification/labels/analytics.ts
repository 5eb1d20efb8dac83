import { labels } from './label.ts';

export const ANALYTICS = [
  labels(
    'GA4 BigQuery export, Segment and Snowplow schemas',
    `
    user_pseudo_id | -, identity
    event_timestamp | -
    event_previous_timestamp | -
    event_bundle_sequence_id | -
    user_first_touch_timestamp | -
    user_ltv_revenue | -
    device_category | -
    device_mobile_brand_name | -
    device_language | -
    device_advertising_id | identity, -
    geo_country | place
    geo_region | place
    geo_city | place
    geo_metro | place
    traffic_source_medium | -
    app_info_version | -
    page_referrer | -
    page_title | -
    session_engaged | -
    screen_resolution | -
    screen_orientation | - | portrait ; landscape
    br_viewheight | -
    doc_charset | -
    br_renderengine | -
    user_ipaddress | identity, -, precise_location | 192.0.2.44 ; 198.51.100.7
    user_fingerprint | identity, -, biometric
    geo_latitude | precise_location
    geo_longitude | precise_location
    context_locale | -
    context_timezone | -, place
    idfa | identity, -
    gaid | identity, -
    utm_campaign | -
    gclid | -
    ab_test_group | -
    treatment_group | -
    conversion_rate | -
    bounce_count | -
    message_id | -
    message_count | -
    latency_ms | -
    translation_key | -
    transaction_id | -
    template_id | -
    page_age_days | -
    usage_minutes | -
    stage | -
    percentage_viewed | -
    manager_id | -
    minor_version | -
    health_check_status | -
    server_condition | -
    driver_version | -
    parent_session_id | -
    default_theme | -
    font_family | -
    race_condition_count | -
    generic_interest | -
    native_ad_clicks | -
    passport_js_strategy | -
    religious_holiday_campaign_clicks | religion, -
    `,
  ),
  labels(
    'Mobile location and app panels (SafeGraph, Kochava as described by the FTC)',
    `
    lat | precise_location
    lng | precise_location
    gps_accuracy | precise_location
    last_known_location | precise_location
    home_geohash7 | precise_location
    visited_places | precise_location
    place_of_worship_visits | religion
    visited_clinic | health
    dwell_seconds | -
    store_location_id | -
    nearest_store | -, place
    location_permission | -
    wifi_ssid | precise_location, identity, -
    apps_installed | -
    app_usage_dating | sex_life
    battery_level | -
    device_font_size | -
    screen_reader_on | health, -
    voiceprint_id | biometric
    face_template | biometric
    long_description | -
    flat_rate | -
    plate_count | -
    longest_streak | -
    `,
  ),
  labels(
    'Newsletter tools (Mailchimp, Brevo, CleverReach)',
    `
    EMAIL_ADDRESS | identity
    FNAME | identity
    LNAME | identity
    BIRTHDAY | protected | 04/22 ; 11/03
    MEMBER_RATING | -
    OPTIN_TIME | -
    OPTIN_IP | identity, -, precise_location
    CONFIRM_TIME | -
    LATITUDE | precise_location
    LONGITUDE | precise_location
    GMTOFF | -
    DSTOFF | -
    REGION | place
    EUID | -
    UNSUB_REASON_OTHER | -
    OPEN_RATE | -
    CLICK_COUNT | -
    preferred_language | -
    newsletter_topics | -
    double_opt_in | -
    sms_consent | -
    whatsapp_number | identity
    anrede | protected, identity
    geburtstag | protected
    interessen | -
    abmeldedatum | -
    nom | identity
    prenom | identity
    code_postal | place
    civilite | protected, identity | M. ; Mme
    centres_interet | -
    kids_birthdays | children
    expecting_baby | reproductive
    due_month | -, reproductive
    `,
  ),
];
