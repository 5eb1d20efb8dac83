import { labels } from './label.ts';

export const HEALTH = [
  labels(
    'Synthea patients.csv, FHIR Patient and US Core (hl7.org)',
    `
    BIRTHDATE | protected
    SSN | government_id | 999-12-3456 ; 999-55-1111
    DRIVERS | government_id | S99912345 ; S99955111
    PASSPORT | government_id
    MARITAL | family | M ; S
    RACE | race_ethnicity | white ; black ; asian
    ETHNICITY | race_ethnicity | hispanic ; nonhispanic
    BIRTHPLACE | race_ethnicity, immigration, place
    HEALTHCARE_EXPENSES | health, financial
    HEALTHCARE_COVERAGE | health, financial
    maritalStatus | family
    multipleBirthBoolean | -, family, reproductive, protected
    us-core-birthsex | protected
    us-core-genderIdentity | gender_identity
    sex-for-clinical-use | protected, health
    tribalAffiliation | race_ethnicity
    patient_mrn | health, government_id
    primary_diagnosis | health
    icd10_code | health | E11.9 ; I10 ; J45.909
    admission_type | health, -
    discharge_disposition | health
    insulin_units | health
    hba1c | health
    systolic_bp | health
    body_mass_index | health
    smoking_status | health
    alcohol_units_per_week | alcohol, health
    blood_type | health | A+ ; O- ; AB+
    medication_name | health | metformin ; lisinopril
    vaccination_date | health
    disability_status | health
    wheelchair_user | health
    mental_health_flag | health
    therapist_name | health
    hiv_status | health
    cancer_stage | health
    sleep_apnea | health
    last_menstrual_period | reproductive
    gravida | reproductive
    contraceptive_method | reproductive
    ivf_cycle | reproductive
    miscarriages | reproductive
    is_breastfeeding | reproductive
    BRCA1_variant | genetic
    dna_sample_id | genetic
    snp_rs7412 | genetic
    carrier_status_cf | genetic
    `,
  ),
  labels(
    'Patient tables in Spanish and Portuguese (southernDental, ebrain, cadastro de pessoas)',
    `
    nombre1 | identity
    apellido1 | identity
    apellido_paterno | identity
    edad | protected
    sexo | protected
    grupo_etnico | race_ethnicity
    pueblo_originario | race_ethnicity
    poblacion_migrante | immigration, race_ethnicity
    ocupacion | -
    escolaridad | -
    fecha_nacimiento | protected
    lugar_nacimiento | race_ethnicity, immigration, place
    domicilio | precise_location, identity
    estado_civil | family
    religion | religion
    nacionalidad | immigration, race_ethnicity
    fecha_ingreso | -
    rut | government_id
    epilepsia | health
    artrosis | health
    sintoma_principal | health
    vacunacion | health
    historia_enfermedad_actual | health
    antecedentes_prenatales | reproductive, health
    discapacidad | health
    embarazada | reproductive
    nome_mae | identity, family
    data_nascimento | protected
    cpf | government_id | 529.982.247-25
    rg | government_id
    titulo_eleitor | government_id, politics
    pis | government_id
    raca_cor | race_ethnicity | Branca ; Parda ; Preta
    naturalidade | race_ethnicity, immigration, place
    renda_familiar | financial
    numero_filhos | children, family
    gestante | reproductive
    deficiencia | health
    tipo_sanguineo | health
    nome_social | gender_identity, identity
    salario_atual | financial
    religiao | religion
    bairro | place
    cep | place
    logradouro | precise_location, identity, place
    orientacao_sexual | sex_life
    identidade_genero | gender_identity
    observacoes | -
    escolaridade | -
    cargo | -
    `,
  ),
  labels(
    'Fitness, femtech and wellness app exports',
    `
    resting_heart_rate | health
    steps_daily | -, health
    sleep_hours | health, -
    calories_burned | health, -
    body_fat_pct | health
    cycle_length_days | reproductive
    ovulation_day | reproductive
    period_start_date | reproductive, -
    libido_level | sex_life
    mood_log | health
    therapy_sessions | health
    anxiety_score | health
    meditation_minutes | -, health
    subscription_period_start | -
    marathon_race_time | -
    race_distance_km | -
    workout_type | -
    gym_membership_tier | -
    personal_trainer_id | -
    weight_kg | health, -
    food_allergies | health
    `,
  ),
];
