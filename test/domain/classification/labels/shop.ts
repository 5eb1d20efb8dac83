import { labels } from './label.ts';

export const SHOP = [
  labels(
    'Magento customer and PrestaShop customers resource',
    `
    dob | protected
    middlename | identity
    prefix | -, protected, identity
    taxvat | government_id
    group_id | -
    default_billing | -
    default_shipping | -
    is_subscribed | -
    passwd | account_credentials
    password_hash | account_credentials
    secure_key | account_credentials, -
    id_gender | protected | 1 ; 2
    id_lang | -
    newsletter_date_add | -
    ip_registration_newsletter | identity, -, precise_location
    optin | -
    siret | -
    ape | -
    outstanding_allow_amount | financial, -
    max_payment_days | -
    id_risk | -
    store_id | -
    reward_points_balance | -
    created_in | -
    `,
  ),
  labels(
    'Shopify, WooCommerce and Olist order exports',
    `
    billing_address_1 | precise_location, identity
    shipping_city | place
    shipping_postcode | place
    billing_phone | identity
    total_spent | -
    orders_count | -
    average_order_value | -
    last_order_name | -
    accepts_marketing | -
    customer_zip_code_prefix | place
    order_purchase_timestamp | -
    order_estimated_delivery_date | -
    product_weight_g | -
    product_description_lenght | -
    freight_value | -
    review_comment_message | -, communications
    payment_type | - | credit_card ; boleto ; voucher
    payment_installments | -
    credit_card_number | account_credentials | 4111111111111111 ; 5500005555555559
    card_cvv | account_credentials
    card_brand | - | visa ; mastercard ; amex
    store_credit | -
    gift_card_balance | -
    credit_note_id | -
    invoice_due_date | -
    loyalty_tier | - | gold ; silver ; bronze
    loyalty_points_balance | -
    billing_period_start | -
    child_sku | -
    parent_product_id | -
    gender_of_product | -
    cart_abandoned | -
    coupon_code | -
    gift_wrap | -
    wishlist_size | -
    `,
  ),
  labels(
    'Retail and grocery files (Dunnhumby, Kaggle customer personality, Instacart)',
    `
    Year_Birth | protected | 1957 ; 1965 ; 1984
    Marital_Status | family | Married ; Together ; Single
    Income | financial
    Kidhome | children, family
    Teenhome | children, family
    Dt_Customer | -
    Recency | -
    MntFruits | -
    MntFishProducts | -
    MntSweetProducts | -
    MntGoldProds | -
    MntWines | alcohol
    beer_and_spirits_spend | alcohol
    NumDealsPurchases | -
    NumCatalogPurchases | -
    AcceptedCmp5 | -
    Complain | -
    Response | -
    HH_COMP_DESC | family
    HOUSEHOLD_SIZE_DESC | family
    KID_CATEGORY_DESC | children, family
    INCOME_DESC | financial
    HOMEOWNER_DESC | financial, -
    AGE_DESC | protected
    diaper_purchases | children
    baby_registry_id | reproductive, children
    pregnancy_test_bought | reproductive
    condom_purchases | sex_life, reproductive
    pharmacy_category_views | health
    otc_medicine_spend | health
    kosher_food_share | religion
    halal_products_bought | religion
    gluten_free_pref | health, -
    diabetic_foods_share | health
    incontinence_products | health
    tobacco_spend | health, vulnerability, alcohol
    lottery_tickets_bought | vulnerability
    pet_owner | -
    organic_share | -
    plus_size_purchases | health, -
    fertilizer_purchases | -
    black_friday_orders | -
    party_supplies_spend | -
    iris_bouquet_orders | -
    racing_bike_interest | -
    straight_fit_jeans | -
    lamp_voltage | -
    citizen_watch_owner | -
    union_square_store_visits | -
    church_shoes_viewed | -
    iron_cross_sell | -
    depression_glass_viewed | -
    `,
  ),
];
