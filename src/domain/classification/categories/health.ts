import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const health: Category = {
  id: 'health',
  label: 'Health',
  definition: 'physical or mental condition, diagnosis, treatment, medicines, disability; guesses of it',
  sensitivity: 3,
  names: words(`
    cause_death* death_cause* deathcause todesursache* cause_deces* causa_muerte* causa_morte*
    doodsoorzaak* przyczyna_zgonu*
    body_weight* weight_kg* weight_lb* body_height* height_cm* height_in gewicht korpergewicht*
    korpergrosse* poids poids_kg* peso peso_kg* waga waga_kg* vikt vikt_kg* kropsvekt* kroppsvikt*
    hoitosuunnit* medicine illness* bodily_injur* injury_type* enfermedades* patologico* estado_salud*
    stato_salute* etat_sante* gesundheitszust* gezondheidstoest* stan_zdrowia* terhesseg_* gyogyszer*
    fogyatek* allergia* diagnozis* zdravotni_stav* leky* invalidit* bolest* bolezen* alergij* zdravlje*
    astheneia* ygeia* medicament_* grupa_sanguina* vercsoport* krevni_skupin* krvna_grup*
    en: health* healthcare* wellness_condition* medical* clinic* medic medicine* medication* medicament*
      drug_name* drug_allerg* rx prescription* pharma* otc otc_* diagnos* icd icd9* icd10* icd_* snomed*
      disease* illness* sick sickness* sick_leave* sick_days* condition_code* chronic* comorbid* disab*
      impair* handicap* wheelchair* hearing_aid* hearing_loss* prosthe* allerg* intoleranc* gluten_free
      celiac* insulin* diabet* glucose* blood_sugar* hba1c* a1c *depress* anxiety* stress_level* mood*
      mental_* psych* therap* counsel* bmi body_mass* body_fat* blood_* systolic* diastolic*
      cholesterol* heart_rate* heart_* resting_hr pulse* sleep_apn* insomnia* asthma* cancer* tumor*
      tumour* oncolog* surgery* surgical* hospital* inpatient* outpatient* admission_reason*
      discharge_disp* patient* disorder* syndrome* symptom* treatment* kidney* liver* lung* cardi*
      arthr* epilep* migraine* dementia* alzheimer* parkinson* autis* adhd* hiv* aids_status hepatit*
      covid* vaccin* immuni[sz]ation* vital_sign* smok* smoker* tobacco* nicotine* cigar* vape* vaping*
      incontinen* obes* weight_loss* diet_plan_medical* mrn patient_id* nhs_number* medicare* medicaid*
      doctor* physician* caregiver* care_level* skin_condition* eczema* acne* eyesight*
      glasses_prescription* nursing_home* palliative* pain_level* injur* fitness_to_work* screen_reader*
      accommodation_need* special_need* sleep_hours* steps_daily
    de: krank* *krankheit* *erkrank* gesundheit* *behinder* pflegegrad* pflegestufe* medikament* arznei*
      diagnose* *allergie* unvertraglich* apotheke* arzt* hausarzt* impf* *impfung* blutgruppe*
      blutdruck* blutzucker* schwerbehind* gdb raucher* rauch* therapie* patienten* krankenkasse*
      krankenversicher* *leiden befund* symptome* operation_med* reha depression* sehhilfe horgerat*
      rollstuhl* arbeitsunfahig* au_tage
    fr: sante *maladie* malade* handicap* invalid* mutuelle* traitement_medic* traitement_cours
      *medicament* ordonnance* antecedents_medic* *allerg* groupe_sanguin* vaccin* medecin* hopital*
      hospitalis* fumeur* tabac* symptome* pathologie* cancer* diabet* ald ald_* arret_maladie* soins*
      depression* infirm* poids_patient carte_vitale*
    es: salud* *enfermedad* enfermo* discapacidad* minusvalia* invalidez* *alergi* medicament*
      medicacion* receta_medic* diagnostic* diabet* vacun* grupo_sangu* tipo_sangu* sintoma*
      antecedentes_patolog* antecedentes_medic* antecedentes_person* paciente* historia_clinic*
      historia_enfermed* fumador* tabaquis* epilepsi* artrosis artritis hipertens* obesidad baja_medic*
      incapacidad* seguro_medic* tratamiento*
    pt: saude* doenca* deficiencia* *alergi* medicament* remedio* diagnostic* vacin* tipo_sangu*
      grupo_sangu* plano_saude convenio_medic* sintoma* fumante* fumador* cartao_sus cns hipertens*
      atestado_medic* paciente* invalidez* prontuario*
    it: salute* malattia* malattie* disabil* invalidita* handicap* *allergi* farmac* medicinal*
      diagnosi* patologi* sanitari* tessera_sanitari* cartella_clinic* gruppo_sangu* fumator* vaccin*
      sintom* terapia* esenzione* celiach* diabet* paziente_stat* ricover*
    nl: gezondheid* ziek* *ziekte* zorg* *allergie* medicijn* medicatie* beperking* handicap*
      arbeidsongeschikt* diagnose* bloedgroep* roker* rook* huisarts* verzuim* invalid* vaccinat*
    pl: zdrow* *choroby* chorob* *pelnosprawn* niepelnospr* alerg* uczulen* lek leki lekarstw* diagnoz*
      grupa_krwi szczepien* palacz* inwalid* rozpoznan* zwolnienie_lekar* pacjent*
    nordic: helse* helbred* halso* sykdom* sygdom* sjukdom* sjuk* syke* sykmeld* sygemeld* sjukskriv*
      *funksjonsnedsett* *funktionsned* funksjonshem* handikap* *allergi* medisin* medicin* diagnose*
      diagnos* blodtype* blodgrupp* royker* rokare* ryger* vaksin* vaccin* invalid* terveys* terveyden*
      sairau* laake* laakitys* vamma* allergia* tupako*
    more: zdravi* zdravot* nemoc* zdravotni_pojist* postizeni* alergie* lek* egeszseg* betegseg*
      sanatate* boala* handicap* saglik* hastalik* engelli* engellilik*
  `),
  except: words(`
    peso_pedido* peso_producto* peso_envio* peso_bruto* peso_neto* poids_colis* poids_produit*
    gewicht_paket* gewicht_artikel* waga_paczki* weight_unit* shipping_weight* product_weight*
    package_weight*
    health_check* healthcheck* server_health* service_health* system_health* health_score_account
    account_health* treatment_group* test_treatment* control_treatment health_points health_bar*
    depression_glass* deal_health* pipeline_health* data_health* lekce* drug_store_id
    customer_health_score health_status_code cancer_zodiac smoke_test* smoked_* smoker_grill*
    smokers_grill* diagnostic_mode* crash_diagnos* diagnostics_enabled diagnostic_log* impressum*
    handicap_golf* golf_handicap* heart_count* hearts* heart_react* psychic* operation_id rookies*
    rookie* rx_bytes patient_zero blood_orange* lung_ching* pulse_survey* injury_time doctor_who*
    soins_produit* syke_* care_label* medicine_ball* liver_pate* zorgeloos* smokey* health_check
    healthcheck account_health treatment_group test_treatment account_health_score
  `),
  values: values(`
    diabetes; diabetic; type 2 diabetes; type 1 diabetes; asthma; eczema; psoriasis; acne; rosacea;
    hypertension; depression; anxiety; cancer; hiv; epilepsy; arthritis; migraine; adhd; autism;
    dementia; copd; obesity; celiac; coeliac; hepatitis; parkinson; alzheimer; insomnia; bipolar;
    schizophrenia; heart disease; stroke; chronic pain; allergy; allergies; hay fever; anaemia; anemia;
    dermatitis; neurodermitis; bluthochdruck; depressionen; krebs; disabled; wheelchair user; deaf;
    blind; metformin; insulin; ibuprofen; paracetamol; aspirin; lisinopril; atorvastatin; simvastatin;
    amlodipine; omeprazole; levothyroxine; sertraline; fluoxetine; citalopram; prednisone; amoxicillin;
    warfarin; salbutamol; ramipril; losartan; gabapentin; tramadol; morphine; methotrexate; asthme;
    diabete; diabetes mellitus; asma; hipertensión; hipertensao; depressione; cancro; cancer de mama;
    cáncer; epilepsia; migraña; peanut allergy; lactose intolerance; gluten intolerance; nut allergy;
    penicillin; pollen; laktoseintoleranz; nussallergie; heuschnupfen; osteoporosis; osteoarthritis;
    fibromyalgia; crohn; colitis; ulcerative colitis; multiple sclerosis; lupus; glaucoma; cataract;
    tinnitus; gout; angina; arrhythmia; thyroid; hypothyroidism; sleep apnea; ptsd; ocd; anorexia;
    bulimia; addiction; covid-19; influenza; tuberculosis; smoker; non-smoker; former smoker; hearing
    impaired; visually impaired; wheelchair; mobility impairment; learning disability; rollstuhl;
    schwerbehindert; sehbehindert; gehörlos
  `),
};
