import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const health: Category = {
  id: 'health',
  label: 'Health',
  definition: 'physical or mental condition, diagnosis, treatment, medicines, disability; guesses of it',
  sensitivity: 3,
  parts: ['reproductive', 'genetic'],
  names: words(`
    cause_death* death_cause* deathcause todesursache* cause_deces* causa_muerte* causa_morte*
    doodsoorzaak* przyczyna_zgonu* body_weight* weight_kg* weight_lb* body_height* height_cm* height_in
    gewicht poids poids_kg* peso peso_kg* waga waga_kg* vikt vikt_kg* kropsvekt* illness* bodily_injur*
    injury_type* estado_salud* stato_salute* etat_sante* stan_zdrowia* terhesseg_* gyogyszer* fogyatek*
    zdravotni_stav* invalidit* zdravlje* ygeia* medicament_* grupa_sanguina* vercsoport* krevni_skupin*
    krvna_grup*
    en: health* wellness_condition* clinic* drug_name* drug_allerg* rx prescription* pharma* otc otc_*
      icd icd9* icd10* icd_* snomed* disease* sick sickness* sick_leave* sick_days* condition_code*
      chronic* comorbid* impair* handicap* wheelchair* hearing_aid* hearing_loss* prosthe* allerg*
      intoleranc* gluten_free celiac* insulin* diabet* glucose* blood_sugar* hba1c* a1c *depress*
      stress_level* mood* mental_* psych* therap* counsel* bmi body_mass* body_fat* blood_* systolic*
      diastolic* cholesterol* heart_rate* heart_* resting_hr sleep_apn* asthma* cancer* tumor* tumour*
      oncolog* surgery* surgical* inpatient* outpatient* admission_reason* discharge_disp* patient*
      disorder* syndrome* symptom* treatment* kidney* lung* cardi* arthr* epilep* migraine* dementia*
      alzheimer* parkinson* autis* adhd* hiv* aids_status hepatit* covid* vaccin* immuni[sz]ation*
      vital_sign* smok* tobacco* nicotine* cigar* vape* vaping* incontinen* obes* weight_loss*
      diet_plan_medical* mrn patient_id* nhs_number* doctor* physician* caregiver* care_level*
      skin_condition* eczema* acne* eyesight* glasses_prescription* nursing_home* pain_level* injur*
      fitness_to_work* screen_reader* accommodation_need* special_need* sleep_hours* steps_daily =weight
      =blood respiration* resp_rate* respiratory* spo2* oxygen_sat* body_temp* bp bp_* sbp dbp hdl ldl
      egfr creatinin* triglycerid* ecg ecg_* ekg mri_* xray* lab_result* lab_test* lab_value* phq9*
      gad7* waist* hip_circ* drug_use* drugs recreational_drug* substance_use* diet_* *_diet food_restr*
      special_diet* vegan vegan_* is_vegan vegetarian* nutrition* calorie* sleep_* frailty* organ_donor*
      blood_donor* pre_exist* preexist* past_history* medical_hist* family_hist* fam_hist* anamnes*
      loinc* cpt cpt_* hcpcs* atc atc_* ndc ndc_* rxnorm* rxcui* drg drg_* meddra* procedure_code*
      proc_cd* dx dx_* *_dx hx *_hx nkda encounter_* admit_date* admission_date* discharge_date* icu
      icu_* triage* orthodont* optician* optometr* lens_power* dioptr* mobility* gp gp_* nhs nhs_*
      physio* dosage* days_supply* refill* ailment* ill_health* sickpay* able_bodied* ability_status*
      support_needs* access_needs* accessib* care_needs* adaptive_* carer* hearing* deaf* blind vision_*
      eye_cond* skin_cond* skin_problem* skin_concern* hay_fever medic_* *_medic meds *_meds med_* rx_*
      ingredient_allerg* epipen* inhaler* painkiller* antidepress* antibiotic* contraindic* adverse_*
      side_effect* quarantine* infected* infection* cough bleeding* wound* ulcer* had_stroke
      corrective_lens* glasses* spectacles* lens_presc* contact_lens* rh rh_* rhesus* rhtype
      disabled_child* disabled_partner* disabled_depend* disabled_people* disabled_adult*
      disabled_member* pacemaker* implant* surgery_* operation_date_med operated_on amputat* anesthes*
      anaesthes* nurse_* nursing_care* referral_doctor* referring_doc* referring_phys* specialist_med*
      dermatolog* neurolog* radiolog* orthop* pediatric* paediat* ophthalm* urolog* endocrin* pathol*
      biops* lesion* tumor_* metast* relapse* remission* prognosis* ward_med* bed_number stool_* sputum*
      swab* sample_type_med specimen* ultrasound* xray_* mammogra* colonos* endoscop* bone_* joint_pain*
      back_pain* headache* dizzin* nausea* vomit* fatigue* insomn* snor* apnea* apnoea* palpit*
      chest_pain* shortness_* breathless* wheez* rash* itch* swelling* seizure* convuls* faint* paralys*
      spine_* hernia* gall* renal* hepatic* gastric* reflux* ibs thyroid* goit* lupus* gout* anemi*
      anaemi* hemophil* haemophil* sickle_cell* thalass* leuk* lymph* hpv herpes* syphilis* gonorr*
      chlamyd* vitamin_def* iron_def* bmi_* body_comp* muscle_mass* vo2* hrv hrv_* step_count*
      workout_injur* active_cal* macros* protein_goal fasting_window* water_intake* burnout* wellbeing*
      wellness* panic* phobia* ocd ocd_* bipolar* eating_dis* self_esteem* med_cert* medical_cert*
      fit_note* sick_note* absence_reason* work_capac* occupational_health* health_* *_health vital*
      temperature_c body_temperature fever* pain pain_* immunis* immuniz* booster_* vacc_* first_dose*
      second_dose* test_positive* pcr_* antigen_* covid_* long_covid* insulin_* glucometer* cgm_* a1c_*
      tablets_* drug_* prescriber* dispens* formulary* insurer_health* health_plan* plan_medical* copay*
      deductible_health* medic_aid* medical_aid* care_plan* care_home* care_pack* carehome* hospice*
      palliat* living_will* dnr_* advance_direct* special_care* special_assist* assistance_need*
      assist_req* special_req_med chief_complaint* presenting_comp* complaint_med problem_list*
      current_illness* past_illness* illness_* medical_note* condition_name* smoker_* smoke_* drinker_*
      test_result_med* lab_name* medicine_* hospital_* clinic_* doctor_* physician_* ward_name*
      time_of_death cause_of_death* health_insur* medical_insur* insurance_med* dental_insur*
      sight_loss* vision_imp* difficulty_* difhear* difsee* long_term_care* care_insur* checkup*
      check_up* medical_check* annual_physical* social_history critical_ill* critical_health* icd_codes
    de: krank* *krankheit* *erkrank* gesundheit* *behinder* medikament* arznei* *allergie*
      unvertraglich* apotheke* arzt* hausarzt* impf* *impfung* rauch* *leiden befund* operation_med*
      sehhilfe horgerat* rollstuhl* au_tage grosse_cm =groesse arbeitsunf* kur_* hilfsmittel* sehstark*
      kasse_kv kv_nummer kvnr versicherungsart_kv ernahrungs* ernaehrungs* diat* besondere_bedurf*
      facharzt* uberweis* einnahme_med* dauermed* vorerkr* befinden* schlaf* verletz* fehltage_krank*
      op_datum op_art ueberweisung* praxis_* laborwert* labor_* blut* urin* harn* puls* herz* leber*
      haut_* augen* sehscharfe* zahn* gebiss* knochen* rucken* wirbel* schmerz* ubelkeit* schwindel*
      fieber* husten* narben* krebs* rezidiv* heilmittel* reha* kur* pflege* betreuungsgrad*
      versicherten* kk_name kk_nummer gkv pkv dosis* dosier* einnahme* wirkstoff* pzn rezept*
      verordnung* schritte* nichtraucher* gewicht_kg korperg* koerperg* bauchumf* sucht_med angst*
      depress* schwerbeh* gdb* merkzeichen* eingliederungs*
    fr: sante *maladie* malade* traitement_medic* traitement_cours *medicament* antecedents_medic*
      *allerg* groupe_sanguin* medecin* hopital* tabac* ald ald_* arret_maladie* infirm* poids_patient
      carte_vitale* antecedent* antecedant* imc tension_art* regime_alim* regime_special* mobilite_red*
      pmr besoins_partic* besoins_spec* kine* maladies chirurgie* arret_travail* accident_travail* fume*
      douleur* fauteuil* aidant* tierce_personne arret_mal* certificat_med* operation_chir* medecin_*
      med_traitant* specialite_med* resultat_an* analyse_sang* sang* pouls* coeur* poumon* foie* peau_*
      dent* os_* dos_* nausee* vertige* fievre* toux* tumeur* rechute* prothes* reeduc* soin*
      aide_soign* mutuel* complementaire_sante* organisme_secu* caisse_assur* cpam* ipp_* num_ipp dose*
      posolog* ordonn* principe_act* sommeil* pas_quotid* non_fumeur* tour_de_taille* angoiss* rqth*
      mdph* aah taux_invalid* taux_incap* gir apa_* acuite* lunett* appareil_aud* groupe_s* facteur_rh
    es: salud* *enfermedad* discapacidad* minusvalia* invalidez* *alergi* receta_medic* vacun*
      grupo_sangu* tipo_sangu* antecedentes_patolog* antecedentes_medic* antecedentes_person* paciente*
      historia_clinic* historia_enfermed* fumador* tabaquis* artrosis artritis hipertens* baja_medic*
      seguro_medic* tratamiento* presion_art* regimen_alim* alimentac* restriccion* eps eps_* isapre*
      obra_social* prepaga* silla_ruedas* movilidad_red* fuma fuma_* dolor* odontolog* necesidades_esp*
      cobertura_med* prevision_salud* padecim* dolencia* afeccion* operaciones_* cirugia* receta*
      talla_peso tension_arterial* certificado_med* licencia_med* baja_lab* incapacid* anestes*
      especialidad_med* resultado_lab* analisis_* orina* corazon* pulmon* rinon* higado* piel_* diente*
      hueso* espalda* mareo* fiebre* tos recaida* protes* marcapas* fisioter* cuidado* aseguradora_s*
      seguro_s* afiliacion_sal* principio_act* sueno* pasos* calorias* no_fumador* cintura* psic*
      estres* ansied* grado_disc* certificado_disc* agudeza* lentes* audif* grupo_s* factor_rh
      tipo_sangre* signos_vit* temperatura_c* frecuencia_card* frecuencia_resp* saturacion* peso_kg
      talla_cm motivo_consulta* ingreso_hosp* alta_medica* cama_*
    pt: saude* doenca* deficiencia* remedio* vacin* plano_saude convenio_medic* fumante* cartao_sus cns
      atestado_medic* prontuario* pressao_art* historico_med* restricao_alim* restricoes_alim*
      mobilidade_red* tabagis* pcd pcd_* lesao* lesoes* dor_* consulta_med* convenio_saude* sus_n*
      utente_n* num_utente* numero_utente* atestado* licenca_med* baixa_med* operad* especialidade_med*
      resultado_ex* exame* coracao* pulmao* rim rins figado* pele_* osso* costas* dor dores tontura*
      febre* tosse* marca_passo* reabil* enferm* plano_s* convenio* carteirinha* receit* principio_at*
      sono* passos* nao_fumante* grau_def* tipo_def* acuidade* oculos* fator_rh tipo_sangue* sinais_vit*
      freq_card* freq_resp* saturacao* glicemia* altura_cm internac* alta_med* leito* cid_* queixa*
      hipotese_diag* necessidades_esp* necessidade_esp* cuidados_esp*
    it: salute* malattia* malattie* disabil* *allergi* farmac* patologi* sanitari* tessera_sanitari*
      cartella_clinic* gruppo_sangu* fumator* sintom* terapia* esenzione* paziente_stat* ricover*
      pressione_art* cura cure cura_* *_cura visita_med* esame_* esami_* asl asl_* medico_* *_medico
      disturb* intolleranz* infortun* mobilita_rid* barriere* cartella_* inizio_ricovero* terapie*
      problemi_sal* certificato_med* malattia_* assenza_mal* operat* specialita_med* esito_esam* esami*
      analisi_* cuore* polmon* rene reni fegato* pelle_* ossa* schiena* vertigin* febbre* recidiv*
      impiant_den* riabil* infermier* badant* assicurazione_s* ricett* principio_att* sonno* passi_*
      non_fumator* vita_cm ansia* grado_inv* percentuale_inv* legge_104* l104 occhial* apparecchio_ac*
      fattore_rh parametri_vit* frequenza_c* saturaz* altezza_cm motivo_visita* dimission* reparto_osp*
      letto_*
    nl: gezondheid* ziek* *ziekte* zorg* beperking* roker* rook* huisarts* verzuim* medisch* klachten*
      roken aandoening* hulpmiddel* dieet* ongeschikt* rolstoel* letsel* blessure* gebrek* narcose*
      arts_* uitslag* labuitsl* bloed* pols* hart* longen* nier* lever_* huid_* tand* gebit* bot_* rug_*
      pijn* misselijk* duizel* koorts* hoest* uitzaai* terugval* fysio* verpleeg* mantelz* recept*
      werkzame* slaap* stappen* niet_roker* tailleom* arbeidsong* wia wajong* bril* lenzen* gehoor*
      lengte_cm wlz wmo indicatie* opname* ontslag_zie* bed_nr
    pl: zdrow* *choroby* chorob* *pelnosprawn* alerg* uczulen* grupa_krwi szczepien* palacz* inwalid*
      zwolnienie_lekar* pacjent* medyczn* niepelnosp* wozek* schorzen* dolegliw* cisnien* ubezp_zdrow*
      choruje* pali_* uraz* zabieg* orzeczen* zwolnienie_l* l4 znieczul* specjalizacja_lek* wynik_bad*
      wyniki_bad* badani* krew krwi* mocz* tetno* serce* pluc* nerk* watrob* skora_* zab zeby* kosci*
      plec_* bol bole* nudnosc* zawroty* goraczk* kaszel* nowotw* guz* przerzut* nawrot* protez*
      rozrusznik* fizjoter* pielegn* opieka_med* ubezpieczenie_zd* dawk* substancja_cz* sen_godz* kroki*
      kalori* niepal* obwod_* stres* lek_* stopien_niep* okulary* soczewk* aparat_sl* czynnik_rh waga_kg
      wzrost_cm hospit* oddzial* lozko* przychodn* skierow* rozpozn* objaw*
    nordic: helse* helbred* halso* sykdom* sygdom* sjuk* syke* sykmeld* sygemeld* *funksjonsnedsett*
      *funktionsned* funksjonshem* handikap* medisin* royker* rokare* ryger* vaksin* terveys* terveyden*
      sairau* laake* laakitys* vamma* tupako* fastlege* lege laege* lakare* sygedagpeng* kost_*
      specialkost* rullestol* rullstol* lidelse* plager skade_type resept* recept_* vardbehov*
      stotteben* rokning* rygning* royking* funktionshind* nedsatt* ruokavalio* erityisruok*
      liikuntaraj* rokotus* potilas* oire* sygefrav* legeerkl* lakarintyg* operasj* operation_dat*
      narkos* spesialist_med* provesvar* prov_svar* blod* hjerte* hjarta* nyre* njur* hud_* tann* bein_*
      rygg_* smerte* smart* kvalme* illamae* svimmel* yrsel* feber* hoste* hosta* svulst* tilbakefall*
      aterfall* sygepl* omsorg* pleje* virkestoff* sovn* somn* skritt* steg_dag ikke_royk* rokfri*
      midjemal* psyk* angest* uforegrad* funktionsn* funksjonsn* glasogon* linser* horeapp* horselsn*
      kroppsv* vekt_kg vikt_kg hoyde_cm langd_cm innlegg* indlaeg* inlagg* utskriv* udskriv* journalnr*
      pasient*
    fi: leikkaus* nukutus* laakar* tutkimustul* laborat* verikoe* verip* virtsa* sydan* keuhko* munuai*
      maksa_* iho_* hammas* luu_* selka* kipu* kivut pahoinv* huimaus* kuume* yska* kasvain* syopa*
      uusiutum* protee* tahdistin* kuntout* hoitaj* hoito* annos* askel* psyyk* ahdist* masennus*
      tyokyvyt* silmalas* kuulolait* paino_kg pituus_cm
    cs: ocko* postiz* pojistovna_zdr* krevni_tlak* neschopenk* operac* narkoz* specializace_lek*
      vysledk* vysetren* krev* moc_vys* pulz* tep_* srdc* plic* ledvin* jater* kuze_* zuby* kost* zada_*
      nevolnost* zavrat* horeck* kasel* nador* kardiostim* fyziot* osetrov* davk* ucinna_l* spanek*
      kroky* nekurak* uzkost* invalidn* stupen_inv* bryle* cocky* naslouch* vaha_kg vyska_cm oddelen*
      luzko* ambulanc* diagn*
    hu: betegs* orvos* dohanyz* korhaz* oltas* oltott* etrend* mozgaskorl* taj mutet* mutet_* beutal*
      korelozm* anamnez* vernyom* vercukor* sziv* tudo_* vese_* maj_* bor_* fog_* fogaszat* csont*
      gerinc* fajdal* hanying* szedul* laz_* laz kohog* daganat* attet* gyogytorna* apol* adag*
      hatoanyag* alvas* lepes* nemdohany* szorong* rokkant* szemuveg* hallokesz* testsuly* testmagass*
      suly_kg magassag_cm korterem* osztaly_korh* agy_szam* szovettan* lelet* kezeles* tunet* panasz*
      betegfel* haziorvos* intezmeny_beut*
    ro: boli boala* dizabilit* grupa_sange* tensiune* medic_famil* asigurare_san* diet* afectiun*
      spitaliz* concediu_med* adeverinta_med* anestez* medic* specialitate_med* analize* inima* plaman*
      rinichi* ficat* piele_* dinti* oase* spate* durere* dureri* greata* ameteli* febra* tuse* recuper*
      fiziot* ingrij* doza* retet* substanta_act* pasi_* calorii* nefumat* psih* anxiet* grad_hand*
      ochelari* lentile* greutat* inaltime_cm internar* externar* salon* pat_nr* simptom*
    el: asthenei* farmak* anapiri* omada_aimatos kapnist* iatr* nosil*
    tr: hastalik* alerji* ilac* engel* kan_grubu sigara* saglik*
    hr: lijek* krvna_grupa pusac* dijagnoz* zdravstv*
    more: zdravi* zdravot* nemoc* zdravotni_pojist* lek* egeszseg* sanatate* =condition =conditions =cid
      cid10 cid_10 cid_principal =disabled disabled_person* disablilit* disabled_vet* invalide
      invaliden* =pulse pulse_rate* pulse_ox* =stroke stroke_hist* ever_stroke liver liver_* attest
      attest_* std_test* std_result* sti_test* sti_result* uni_tunnit uni_laatu* hydration_goal*
      hydration_level* revalidatie* lege_navn legekont* legesenter* daily_steps step_count steps_per*
      steps_day* avg_steps* total_steps* =drug drugs_* grandfather_h abdomen abdomin* body_part*
      body_section* body_hair* physical_exam* reflexes tongue_* discharge_note* discharge_summ*
      admission_note* physical_condition* lifestyle_risk* exploracion* examen_fis* esame_obiettivo*
      metales_cuerpo* medis medikation* behandlungsd* behandlungsn* behandlungsa* behandlungsg*
      fallnummer* aktenzeichen_med*
    omop: condition_occur* condition_concept* condition_start* drug_exposure* drug_concept* drug_type*
      measurement_concept* procedure_concept* observation_concept* value_as_concept* visit_occurrence*
    sdtm: aeterm aedecod aesev aeser aeout aerel mhterm mhdecod cmtrt cmdecod cmindc cmdose vstest
      vstestcd vsorres vsstres* lbtest lbtestcd lborres lbstres* exdose extrt prtrt dthfl suppae
    codebooks: dis dis_p dear deye ddrs dphy drem dout bmxbmi bmxwt bmxht bpxsy* bpxdi* hearhlth genhlth
      physhlth menthlth _bmi5 cvdinfr* cvdcrhd* cvdstrk* chcscnc* addepev* havarth* hlthpl* phealth
      target_weight* current_weight* goal_weight* initial_weight* start_weight* starting_weight*
      ideal_weight* desired_weight* weight_in* weight_goal* weight_change* weight_gain* weight_history*
      peso_actual* peso_atual* peso_attuale* peso_ideal* peso_inicial* peso_objetivo* poids_actuel*
      poids_cible* poids_ideal* zielgewicht* startgewicht* wunschgewicht* gewicht_in* streefgewicht*
      malvikt* malvekt* waga_docelowa* height_in_* height_feet* height_inch* height_ft*
      complaint_present* present_compl* main_complaint* health_compl* medical_compl* presenting_symp*
      known_cond* known_illn* known_disea* weed cocain* opioid* opiate* heroin_* heroina* amphetamin*
      anfetamin* amfetamin* ecstasy mdma steroid* stimulant* droga drogas droghe drogen drogue drogues
      narcotic* intoxicat* sveniment* desmayo* desmaio* evanouiss* ohnmacht* omdlen* besvim* svimn*
      flauwval* perdita_coscien* perdita_sangue* saign* krwawien* quirurg* cirurgi* chirurgic*
      intervento_chir* intervencion_q* intervencion_m* intervencoes_cir* operacion_med*
      operaciones_prev* interventi_pre* ereditar* heredit* congenit* cronic* chroniq* chronisch*
      kronisk* krooni* przewlek* kronikus* mal_cabeza* dolor_* mal_di_* mal_tete* mal_dos* kopfschm*
      bauchschm* hoofdpijn* rugpijn* buikpijn* huvudvark* ryggvark* hodepine* hovedpine* bol_glowy*
      bole_* infezion* infecc* infeksj* infekcj* infekt* contagi* sexually_trans* vd_history cancer_*
      kreft* kraeft* cancro* catheter* cateter* katheter* feeding_tube* oxygen_therapy* oxigenoter*
      nebuli* ventilator_use* cpap* stoma_* colostom* dialysis_* gait* falls_history* fall_risk* braden*
      barthel* apgar* gcs_* nyha* asa_class* asa_score* ecog* karnofsky* mmse* moca_* edss* vas_pain*
      nrs_pain* height_weight* muscle* posture* flexib_med* grip_strength* strength_level_med*
      fitness_goal* fitness_level* workout_limit* exercise_limit* physical_limit* limitations_phys*
      limitaciones_fis* limitacoes_fis* limitazioni_fis* nutriz* nutricion* nutricao* hearing_test*
      vision_test* eye_test* sight_test* dental_* dentist_* tooth* teeth* nurse* nursery_med* paramedic*
      rescue_med* first_aid* premiers_soins* primeiros_soc* primo_soccorso* erste_hilfe* arrhythm*
      arritm* aritmi* rinit* rhinit* sifilis* polyps polipo* edema* oedema* diarrhea* diarrhoea*
      diarrea* sciatic* ciatic* sciatalg* atopic* ictus =steps cognitiv* cognitiona* kognitiv*
      mental_state* mental_status* memory_loss* memory_impair* physical_function* functional_stat*
      functional_level* adl_* iadl* self_care* selfcare* hlthcare* hlth_care* complication* complicanz*
      complicac* komplikat* komplikac* komplikasj* powiklan* food_intake* fluid_intake* meal_intake*
      oral_intake* intake_percent* alertness* conscious* awake* acuity* sickling* sickle* excret*
      ausscheid* stuhlg* stool* bowel* ontlasting* evacuac* bowel_mov* toileting* continen* wake_time*
      bedtime* bed_bound* bedridden* feeding* swallow* dysphag* appetite* hydration* pressure_sore*
      pressure_inj* decubit* dekubit* turning_sched* mobility_aid* walker* walking_aid* cane crutch*
      hoist*
  `),
  stems: words(`
    diagnos diagnoz dijagnoz allerg alergi alerji krankheit erkrank krankenkass krankenvers krankenhaus
    gesundheit gezondh zdravot zdrowot zdravstv egeszseg terveyd sairau patholog patolog medicat medicam
    medikam medizin medicin medisin medycz medisch physician symptom sintom vaccin vakcin vaksin vacuna
    szczepi ockovan disabil discapac dizabil behinder handicap handikap minusval inwalid invaliditat
    fogyatek hospital hopital ziekenhuis sykehus sjukhus sygehus nemocnic korhaz szpital chirurg surger
    cirurg cirug diabet hypertens hipertens ipertens hypertoni asthma asthme epileps hepatit tubercul
    tuberkul arthrit artrit arthros artros migraen migraine migrena depresj depressi anxiet ansieda
    alzheimer parkinson schizo psychiat psiquiat psichiat psykiat cholest kolesterol colester glucos
    glukos glucem glicem hemoglob haemoglob insulin infarkt infarct infarto pulmon cardiac cardio kardio
    coronar hemorrh hemorroid haemorr drepanocyt sicklecell thalass varicel rubeol measles malaria
    paludis typhoid psorias eczem ekzem neurodermit dermatit rosacea osteopor fibromyal sclerosi glaucom
    cataract thyroid schilddrus tiroid oncolog onkolog chemother radiother dialys transplant prosthe
    prothes incontin obesit obesid adiposit anorex bulimi celiac coeliac zoliak laktose lactos gluten
    nicotin nikotin zigaret cigaret sigaret papieros tobac tabaqu marijuan marihuan cannabis narkoti
    wheelchair rollstuhl rolstoel rullestol blutgrupp blutdruck blutzucker blutwert bloedgroep bloeddruk
    blodtryk blodgrupp blodtyp bloodpress bloodgroup bloodtype bloodsugar bloodwork sanguin sanguig
    vercsoport verenpain veriryhm ziektekost zorgverzek sjukforsak helseforsik sygesikring sykeforsik
    healthins healthcare healthcond arbeitsunfah arbeidsongesch sykmeld sygemeld sjukskriv pflegegrad
    pflegestufe pflegebed disorder impairm covid coronavirus pacient pazient paziente patienten
    autoimmun endometri nephro neurolog gastro urolog gynak alcoholism alkoholism alcoolism sovrappes
    sobrepes surpoids ubergewicht overgewicht overvekt overvikt
  `),
  learned_stems: words(`
    acromegal amigdalit amputat anaemia anaesthes anaesthet analges anamnes aneurysm angioplast
    antialerg antibiot anticoag antidepres antiemet antihist antihypert antiinflam antipsych antirheum
    antirretrov apendicit aphasi apnoea apopleks apoplex arteriosk arthrit arthros asphyx asthma
    astigmat ataxia atheroscl bacteriem biops bronchi broncoscop carcinom cardiol cardiom cardiop
    cardiov cataract cefale chemioter chemoth cholecyst cholera cirrhos colesterol colonoscop colostom
    convuls coronar covid cystic cystit demencia dementia demenz dermat diabet dialys diphther disnea
    dyslex dyslip dyspep dyspn dystroph eclamps electrocard electroenc embolia embolis emicran emorrag
    emorroid encephal endocrin endoscop epatic epileps epilept epilessi epistax eritem escleros esquizo
    euthan exantem fibril fibrom fibros fractur frattur gastrit gastroe gastrop gastrosc glaucom glicem
    gynaecom haematol haematom haemogl haemophil hemodial hepatit hepatol hepatop
    hernia herpes hypercol hypertens hyperthy hypoglyc hypotens hypothyr hysterec ictericia immunosup
    immunoth imunodef incontinen infarct infart infeccio infectio infezion inmunodef inmunosup inmunoter
    insomn insonni insulin ischaem jaundic kinesither laparosc laryng leishman leprosy leucaem limfom
    linfat linfom lobotom lymphat malaria malign mammogra mastectom mastit melanom meningit metabolicsy
    metastas microceph migraen myasthen myocard myopath myopia narcolep nausea neonatolog neoplas
    nephrit nephrol nephrop neuralg neurolog neurop neuros neurot nevralg oncolog ophthalm orticari
    ortoped osteoar osteop otitis otorrin pancreat paralys parapleg paresth parkins patholog pediatr
    pericard peritonit pertussis pharmac phlebit physioth pleurit pneumon poliomyel polmonit polyarthr
    polyneur prostat psicofar psicolog psoria psychiat psychos psychoth quadripleg quimioter radiograf
    radiolog radiothe reanimat retinop rheuma rubella rubeol salmonel sarcoid scarlatin sclerosed
    sclerosi scolios scorbut sepsis septicem setticem silicos sindrom sinovit sintom sinusit spondyl
    stenos stomatit sympt synkop tachycard tendinit tetanos tetanus tetraple thalassem thrombo thyroid
    tonsil tracheot tracom traumatol tubercol tubercul tumor typhus urethr urticari vaccin varicel
    varicoc varicos vasculit vertig vitiligo
  `),
  except: words(`
    peso_pedido* peso_producto* peso_envio* peso_bruto* peso_neto* poids_colis* poids_produit*
    gewicht_paket* gewicht_artikel* waga_paczki* weight_unit* shipping_weight* product_weight*
    package_weight* health_check* healthcheck* server_health* service_health* system_health*
    health_score_account account_health* treatment_group* test_treatment* control_treatment
    health_points health_bar* depression_glass* deal_health* pipeline_health* data_health* lekce*
    drug_store_id customer_health_score health_status_code cancer_zodiac smoke_test* smoked_*
    smoker_grill* smokers_grill* diagnostic_mode* crash_diagnos* diagnostics_enabled diagnostic_log*
    impressum* handicap_golf* golf_handicap* heart_count* hearts* heart_react* psychic* operation_id
    rookie* rx_bytes patient_zero blood_orange* lung_ching* pulse_survey* injury_time doctor_who*
    soins_produit* syke_* care_label* medicine_ball* liver_pate* zorgeloos* smokey* health_check
    account_health treatment_group test_treatment account_health_score patient_zero* saludo* is_disabled
    account_disabled* user_disabled* disabled_at disabled_by disabled_reason* disabled_on disabled_until
    *_disabled invalid_email* invalid_login* invalid_address* invalid_attempt* invalid_* is_invalid
    med_campaign* condition_code_product product_condition* item_condition* weather_condition*
    vehicle_condition* payment_condition* delivery_condition* accepted_condition* terms_condition*
    conditions_accepted* conditions_vente* conditions_gener* trigger_condition* rule_condition*
    operating_system* med_price* med_basket* gluteus* cardiff* cardinal* mobility_plan*
    weight_class_shipping drug_store* drugstore* dose_coffee condition_type condition_id race_cond*
    chelsea* accessibility_statement* accessible_from accessibility_level* accessible_url*
    condition_new* used_condition* car_condition* home_condition* property_condition* overall_cond*
    exterior_cond* garage_cond* bsmt_cond* pool_cond* restriccion_de_* condition2 condition1
    dental_plan_price blind_copy* blind_carbon* blinds* stroke_width* stroke_color* keystroke*
    transplanted_sku conditioner* air_cond* conditional* diagnostics* operatio* operation_type*
    operation_count* operation_system operator* operation_time operation_status operating* bed_type*
    bone_color dentro* denomin* densit* dentist_name_lead rugby* rug_size rugs rim_size rims recept_id
    recepten_* receptie* reception* receptor* blogg* skridtsik* hartf* polska* polshorloge botsing*
    bot_id bot_user bot_name bot_type is_bot chatbot* bota* bottle* bottom* ossature maksu* maksa_kuit*
    bolet* kosciel* kostnad* kosten* kostprice* kostpris* kostplats* krewn* osteopath_shop
    badania_rynku* moch* sena sentido brilliant* kast* labor_cost* labor_hour* laboral* labour_cost*
    labor_union* laborforce* lavoro stress_test* stepper* water_intake_pump vitality_points*
    vitality_club* bonebroth* pain_au* pain_de* paina* paint* dose_app blutorange* labor_market*
    pulsate* herzlich* herzst* zahnb* zahnp* hautcr* augenbl* lungo* nierenst* kurs* kurz* kurier* kura*
    kurt* praxis_id labor_rate* drug_mart* vital_record* vital_stat* sangria* dentell* psychograph*
    meds_sales calories_menu* rashguard* itchio* salon* salon_id spatele* inima_brand guzik* zabaw*
    zabezp* pulsar* hudson* hud_color hudcr* hudpl* tande* tannkr* tanning* levering* levere* leverbaar*
    leverd* leverand* leverantor* steal* lazada* majat* borit* borr* fog_id fogy* fogad* agyn* szivar*
    szive* uni_id uni_name kipukynn* operador* operat_sist* operativ* indlaegsseddel innlegg_id
    innlegg_tekst inlagg_text inlagg_id hoste_nr host* smartphone* smartw* smartes* smartt* smartc*
    hospitalit* inlaggsnr utskrift* hartelijk* alvaso* tosse_di* passi* dentalink* rimbor* dorado*
    ospitalita* dos pasi* operat_la* l4_cache* giro* wmo_code* sondag* zorgverlener_id* sanitair* zubak*
    recupera* recuper_pass* nursing_home_sales pielegnacja_kos* reinit* stepcounter step_counter*
    infektionsrate_map nurse_role nursery* contagious_marketing muscle_car* strength_beer flexible*
    teeth_gear tooth_gear dental_shop ventilator_sku dolor_sit* heroine* ambulance_chaser chronicle*
    cronicas_blog* cronista* malcom* infektiv_ad congeniality steroids_game drogerie* drogeria*
    drogaria* stimulant_ad gaiter* toothbrush* toothpaste* muscle_tee* weedeater* weedwhack* vasque*
    fitness_studio_id fitness_club* fitness_center* cognitive_services* cognitive_search* cognitoidp
    feeding_data* walker_texas* walkers_crisp* conscious_consumer* eco_conscious* price_conscious*
    continent* feedings_pet caneva* canel*
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
    schwerbehindert; sehbehindert; gehörlos; dor crônica; asthma bronchiale; cukrzyca; astma;
    nadciśnienie; diabete mellito; ipertensione; artrite; suikerziekte; hoge bloeddruk; astm;
    sokeritauti; verenpainetauti; kostovertaisuus; diabetes tipo 2; diabetes tipo 1; diabète de type 2;
    hypertension artérielle; cancer du sein; brustkrebs; herzinfarkt; schlaganfall; epilepsie; multiple
    sklerose; rheuma; cholestérol; depresja; alergia; cukorbetegség; magas vérnyomás; cukrovka; vysoký
    tlak; nöt; nötter; skaldjur; laktos; gluten; peanuts; shellfish; penicillin allergy; sulfa drugs;
    latex; vegan; vegetarian; gluten free; gluten-free; lactose free; dairy free; keto; pescatarian;
    vegetarisk; vegano; vegetariano; végétarien; vegetarisch; végan
  `),
};
