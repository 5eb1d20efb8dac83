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
    doodsoorzaak* przyczyna_zgonu*
    body_weight* weight_kg* weight_lb* body_height* height_cm* height_in gewicht korpergewicht*
    korpergrosse* poids poids_kg* peso peso_kg* waga waga_kg* vikt vikt_kg* kropsvekt* kroppsvikt*
    hoitosuunnit* medicine illness* bodily_injur* injury_type* enfermedades* patologico* estado_salud*
    stato_salute* etat_sante* gesundheitszust* gezondheidstoest* stan_zdrowia* terhesseg_* gyogyszer*
    fogyatek* allergia* diagnozis* zdravotni_stav* leky* invalidit* bolest* bolezen* alergij* zdravlje*
    astheneia* ygeia* medicament_* grupa_sanguina* vercsoport* krevni_skupin* krvna_grup*
    en: health* healthcare* wellness_condition* medical* clinic* medic medicine* medication* medicament*
      drug_name* drug_allerg* rx prescription* pharma* otc otc_* diagnos* icd icd9* icd10* icd_* snomed*
      disease* illness* sick sickness* sick_leave* sick_days* condition_code* chronic* comorbid*
      impair* handicap* wheelchair* hearing_aid* hearing_loss* prosthe* allerg* intoleranc* gluten_free
      celiac* insulin* diabet* glucose* blood_sugar* hba1c* a1c *depress* anxiety* stress_level* mood*
      mental_* psych* therap* counsel* bmi body_mass* body_fat* blood_* systolic* diastolic*
      cholesterol* heart_rate* heart_* resting_hr sleep_apn* insomnia* asthma* cancer* tumor*
      tumour* oncolog* surgery* surgical* hospital* inpatient* outpatient* admission_reason*
      discharge_disp* patient* disorder* syndrome* symptom* treatment* kidney* lung* cardi*
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
    fr: sante *maladie* malade* handicap* mutuelle* traitement_medic* traitement_cours
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
      arbeidsongeschikt* diagnose* bloedgroep* roker* rook* huisarts* verzuim* vaccinat*
    pl: zdrow* *choroby* chorob* *pelnosprawn* niepelnospr* alerg* uczulen* lek leki lekarstw* diagnoz*
      grupa_krwi szczepien* palacz* inwalid* rozpoznan* zwolnienie_lekar* pacjent*
    nordic: helse* helbred* halso* sykdom* sygdom* sjukdom* sjuk* syke* sykmeld* sygemeld* sjukskriv*
      *funksjonsnedsett* *funktionsned* funksjonshem* handikap* *allergi* medisin* medicin* diagnose*
      diagnos* blodtype* blodgrupp* royker* rokare* ryger* vaksin* vaccin* terveys* terveyden*
      sairau* laake* laakitys* vamma* allergia* tupako*
    more: zdravi* zdravot* nemoc* zdravotni_pojist* postizeni* alergie* lek* egeszseg* betegseg*
      sanatate* boala* handicap* saglik* hastalik* engelli* engellilik*
    en: =weight =blood respiration* resp_rate* respiratory* spo2* oxygen_sat* body_temp* bp bp_* sbp
      dbp hdl ldl egfr creatinin* triglycerid* ecg ecg_* ekg mri_* xray* lab_result* lab_test*
      lab_value* phq9* gad7* waist* hip_circ* drug_use* drugs recreational_drug* substance_use* diet
      diets dietary* diet_* *_diet food_restr* special_diet* vegan vegan_* is_vegan vegetarian*
      nutrition* calorie* sleep_* frailty* organ_donor* blood_donor* pre_exist* preexist*
      past_history* medical_hist* family_hist* fam_hist* anamnes* loinc* cpt cpt_* hcpcs* atc atc_*
      ndc ndc_* rxnorm* rxcui* drg drg_* meddra* procedure_code* proc_cd* dx dx_* *_dx hx *_hx nkda
      encounter_* admit_date* admission_date* discharge_date* icu icu_* triage* dental* dentist*
      orthodont* optician* optometr* lens_power* dioptr* mobility* gp gp_* nhs nhs_* physio* dose
      dosage* doses days_supply* refill* ailment* ill_health* sickpay* able_bodied*
      ability_status* support_needs* access_needs* accessib* care_needs* adaptive_* carer* hearing*
      deaf* blind vision_* eye_cond* skin_cond* skin_problem* skin_concern* hay_fever
         medic_* *_medic meds *_meds med_* rx_* ingredient_allerg*
      epipen* inhaler* painkiller* antidepress* antibiotic* contraindic* adverse_* side_effect*
      quarantine* infected* infection* fever cough bleeding* wound* ulcer*
      had_stroke
    omop: condition_occur* condition_concept* condition_start* drug_exposure* drug_concept*
      drug_type* measurement_concept* procedure_concept* observation_concept* value_as_concept*
      visit_occurrence*
    sdtm: aeterm aedecod aesev aeser aeout aerel mhterm mhdecod cmtrt cmdecod cmindc cmdose vstest
      vstestcd vsorres vsstres* lbtest lbtestcd lborres lbstres* exdose extrt prtrt dthfl suppae
    de: grosse_cm =groesse arbeitsunf* pflegebed* kur_* hilfsmittel* sehstark* brille* kasse_kv
      kv_nummer kvnr versicherungsart_kv kostform* ernahrungs* ernaehrungs* diat* besondere_bedurf*
      barrierefrei* impfstatus zahnarzt* facharzt* uberweis* einnahme_med* dauermed* vorerkr*
      befinden* schlaf* verletz*
    fr: antecedent* antecedant* imc tension_art* regime_alim* regime_special* mobilite_red* pmr
      besoins_partic* besoins_spec* kine* dentiste* lunettes* posologie* maladies chirurgie*
      vaccination* arret_travail* accident_travail* fume* fumeuse* douleur* fauteuil* aidant*
      tierce_personne
    es: imc presion_art* antecedentes* regimen_alim* alimentac* restriccion* eps eps_* isapre*
      obra_social* prepaga* silla_ruedas* movilidad_red* fuma fuma_* dolor* odontolog*
      necesidades_esp* cobertura_med* prevision_salud* enfermed* padecim* dolencia* afeccion*
      alergic* lesion* operaciones_* cirugia* medico* medicas receta* talla_peso tension_arterial*
    pt: imc pressao_art* historico_med* restricao_alim* restricoes_alim* mobilidade_red* fuma_*
      tabagis* pcd pcd_* medico* sangue* doencas* lesao* lesoes* cirurgia* dor_* comorbid*
      consulta_med* convenio_saude* sus_n* utente_n* num_utente* numero_utente*
    it: imc pressione_art* cura cure cura_* *_cura visita_med* esame_* esami_* asl asl_* medico_*
      *_medico disturb* intolleranz* infortun* mobilita_rid* fuma_* barriere* cartella_* ricoveri*
      inizio_ricovero* terapie* celiac* dieta* problemi_sal*
    nl: bloeddruk* medisch* klachten* roken rookt zorgverzek* zorgpolis* zorgbehoefte* aandoening*
      hulpmiddel* dieet* tandarts* ongeschikt* rolstoel* letsel* psychisch* blessure* gebrek*
    pl: medyczn* lekarz* dieta* niepelnosp* wozek* schorzen* dolegliw* cisnien* ubezp_zdrow*
      choruje* pali_* uraz* zabieg* recepta* orzeczen* hospitaliz*
    nordic: fastlege* lege laege* lakare* blodtryk* blodtrykk* sykepeng* sjukpenn*
      sygedagpeng* diett* kost_* kosthold* specialkost* rullestol* rullstol* tannlege* tandlaege*
      tandlakar* lidelse* plager skade_type psykisk* resept* recept_* vardbehov* plejebehov*
      stotteben* ryger roker rokning* rygning* royking* blodsukker* blodsocker* funktionshind*
      nedsatt* ruokavalio* erityisruok* liikuntaraj* rokotus* laakari* potilas* hammaslaak* laake*
      oire* tupakoi* vammais*
    cs: diagnoza* leky ocko* postiz* kurak* alergick* zdravotne* dieta* pojistovna_zdr* krevni_tlak*
      lekar* invalidni*
    hu: betegs* allergi* orvos* gyogyszer* dohanyz* vernyomas* fogyatekos* korhaz* oltas* oltott*
      etrend* dieta* mozgaskorl* egeszsegi* taj
    ro: boli boala* alergi* medicamente* handicap* dizabilit* fumator* grupa_sange* tensiune*
      medic_famil* asigurare_san* diet* afectiun* spitaliz*
    el: asthenei* allergi* farmak* anapiri* omada_aimatos kapnist* iatr* nosil*
    tr: hastalik* alerji* ilac* engel* kan_grubu sigara* saglik*
    hr: bolest* alergij* lijek* invalidn* krvna_grupa pusac* dijagnoz* zdravstv*
    more: =condition =conditions =cid cid10 cid_10 cid_principal
    more: =disabled disabled_person* disabilit* disablilit* disabled_vet* disability* invalide invaliden* invalidit* =pulse pulse_rate* pulse_ox* =stroke had_stroke stroke_hist* ever_stroke liver liver_*
    en: corrective_lens* glasses* spectacles* lens_presc* contact_lens* rh rh_* rhesus* rhtype
      disabled_child* disabled_partner* disabled_depend* disabled_people* disabled_adult*
      disabled_member* pacemaker* implant* surgery_* operation_date_med operated_on amputat*
      anesthes* anaesthes* nurse_* nursing_care* referral_doctor* referring_doc* referring_phys*
      specialist_med* cardiolog* dermatolog* neurolog* radiolog* orthop* pediatric* paediat*
      ophthalm* urolog* endocrin* pathol* biops* lesion* tumor_* metast* relapse* remission*
      prognosis* comorbid* ward_med* bed_number icd_* urine* stool_* sputum* swab* sample_type_med
      specimen* ultrasound* xray_* mammogra* colonos* endoscop* bone_* joint_pain* back_pain*
      headache* dizzin* nausea* vomit* fatigue* insomn* snor* apnea* apnoea* palpit* chest_pain*
      shortness_* breathless* wheez* rash* itch* swelling* seizure* convuls* faint* paralys* spine_*
      hernia* gall* renal* hepatic* gastric* ulcer* reflux* ibs thyroid* goit* lupus* gout* anemi*
      anaemi* hemophil* haemophil* sickle_cell* thalass* leuk* lymph* hpv herpes* syphilis* gonorr*
      chlamyd* vitamin_def* iron_def* bmi_* body_comp* muscle_mass* vo2* hrv hrv_*
      step_count* workout_injur* active_cal* calories* macros* protein_goal fasting_window*
       water_intake* stress* burnout* wellbeing* wellness* mood* mental_* panic* phobia*
      ocd ocd_* bipolar* psychosis* eating_dis* self_esteem* med_cert* medical_cert* fit_note*
      sick_note* sick_days* sickness* absence_reason* work_capac* occupational_health* health_*
      *_health vital* vitals* temperature_c body_temperature fever* pain pain_* immunis* immuniz*
      booster_* vacc_* dose1* dose2* first_dose* second_dose* test_positive* pcr_* antigen_* covid_*
      long_covid* insulin_* glucometer* cgm_* a1c_* meds *_meds medicines* tablets_* drug_*
      prescriber* pharmac* dispens* formulary* insurer_health* health_plan* plan_medical* copay*
      deductible_health* medic_aid* medical_aid* care_plan* care_home* care_pack* carehome* hospice*
      palliat* living_will* dnr_* advance_direct* blood_*
    de: krankmeld* krankschr* fehltage_krank* operation* op_datum op_art narkose*
      uberweisung* ueberweisung* hausarzt* facharzt* zahnarzt* arzt* praxis_* befund* laborwert*
      labor_* blut* urin* harn* puls* herz* lunge* niere* leber* haut_* augen* sehscharfe* brille*
      zahn* gebiss* knochen* rucken* wirbel* schmerz* ubelkeit* schwindel* fieber* husten* narben*
      tumor* krebs* metasta* rezidiv* heilmittel* hilfsmittel* prothese* implantat* herzschritt*
      reha* kur* pflege* betreuungsgrad* versicherten* krankenvers* kk_name kk_nummer gkv pkv impf*
      dosis* dosier* einnahme* wirkstoff* pzn rezept* verordnung* arznei* schlafdauer* schritte*
      kalorien* nichtraucher* gewicht_kg korperg* koerperg* bauchumf* psych* stress* sucht_med
      angst* depress* schwerbeh* gdb* merkzeichen* eingliederungs*
    fr: arret_mal* certificat_med* operation_chir* anesthes* medecin_* med_traitant* specialite_med*
      resultat_an* analyse_sang* sang* urine* pouls* coeur* poumon* foie* peau_* dent* os_*
      dos_* douleur* nausee* vertige* fievre* toux* tumeur* metasta* rechute* implant* prothes*
      pacemaker* kine* reeduc* soin* aide_soign* mutuel* complementaire_sante* organisme_secu*
      caisse_assur* cpam* ipp_* num_ipp dose* posolog* ordonn* principe_act* sommeil* pas_quotid*
      calories* non_fumeur* tour_de_taille* psych* stress* angoiss* rqth* mdph* aah taux_invalid*
      taux_incap* gir apa_* acuite* lunett* appareil_aud* groupe_s* rhesus* facteur_rh
    es: certificado_med* licencia_med* baja_lab* incapacid* operado* anestes* medico*
      especialidad_med* resultado_lab* analisis_* sangre* orina* pulso* corazon* pulmon* rinon*
      higado* piel_* diente* dental* hueso* espalda* dolor* nausea* mareo* fiebre* tos tumor*
      metasta* recaida* implant* protes* marcapas* rehab* fisioter* enfermer* cuidado* cuidador*
      aseguradora_s* seguro_s* afiliacion_sal* dosis* posolog* receta* principio_act* sueno* pasos*
      calorias* no_fumador* cintura* psic* estres* ansied* grado_disc* certificado_disc* agudeza*
      lentes* audif* grupo_s* factor_rh tipo_sangre* signos_vit* temperatura_c* frecuencia_card*
      frecuencia_resp* saturacion* peso_kg talla_cm motivo_consulta* ingreso_hosp* alta_medica*
      cama_*
    pt: atestado* licenca_med* baixa_med* operad* anestes* medico* especialidade_med* resultado_ex*
      exame* sangue* urina* pulso* coracao* pulmao* rim rins figado* pele_* dente* osso* costas* dor
      dores nausea* tontura* febre* tosse* tumor* metasta* recaida* implant* protes* marca_passo*
      reabil* fisioter* enferm* cuidador* plano_s* convenio* carteirinha* dose* posolog* receit*
      principio_at* sono* passos* calorias* nao_fumante* cintura* psic* estresse* stress* ansied*
      grau_def* tipo_def* acuidade* oculos* fator_rh tipo_sangue* sinais_vit* temperatura_c*
      freq_card* freq_resp* saturacao* glicemia* peso_kg altura_cm motivo_consulta* internac*
      alta_med* leito* cid_* queixa* hipotese_diag* vacina*
    it: certificato_med* malattia_* assenza_mal* operat* anestes* medico* specialita_med*
      esito_esam* esami* analisi_* sangue* urine* polso* cuore* polmon* rene reni fegato* pelle_*
      dent* ossa* schiena* dolor* nausea* vertigin* febbre* tosse* tumor* metasta* recidiv*
      impiant_den* protes* pacemaker* riabil* fisioter* infermier* badant* assicurazione_s* dose*
      posolog* ricett* principio_att* sonno* passi_* calorie* non_fumator* vita_cm psic* stress*
      ansia* grado_inv* percentuale_inv* legge_104* l104 occhial* apparecchio_ac* fattore_rh
      parametri_vit* temperatura_c* frequenza_c* saturaz* glicemia* peso_kg altezza_cm
      motivo_visita* dimission* reparto_osp* letto_*
    nl: ziekmeld* ziekteverz* operatie* narcose* arts_* specialist_med* uitslag* labuitsl* bloed*
      urine* pols* hart* longen* nier* lever_* huid_* tand* gebit* bot_* rug_* pijn* misselijk*
      duizel* koorts* hoest* tumor* uitzaai* terugval* implant* prothes* pacemaker* fysio*
      verpleeg* mantelz* zorg* dosis* dosering* recept* werkzame* slaap* stappen* calorie*
      niet_roker* tailleom* psych* stress* angst* arbeidsong* wia wajong* bril* lenzen* gehoor*
      lengte_cm gewicht_kg wlz wmo indicatie* opname* ontslag_zie* bed_nr
    pl: zwolnienie_l* l4 operacj* znieczul* lekarz* specjalizacja_lek* wynik_bad* wyniki_bad*
      badani* krew krwi* mocz* puls* tetno* serce* pluc* nerk* watrob* skora_* zab zeby* kosci*
      plec_* bol bole* nudnosc* zawroty* goraczk* kaszel* nowotw* guz* przerzut* nawrot* implant*
      protez* rozrusznik* rehabil* fizjoter* pielegn* opieka_med* ubezpieczenie_zd* dawk* dawkow*
      recept* substancja_cz* sen_godz* kroki* kalori* niepal* obwod_* psych* stres* lek_* leki*
      stopien_niep* orzeczenie* okulary* soczewk* aparat_sl* czynnik_rh waga_kg wzrost_cm hospit*
      oddzial* lozko* przychodn* skierow* rozpozn* objaw*
    nordic: sykefrav* sjukfranv* sygefrav* sykemeld* legeerkl* lakarintyg* operasj* operation_dat*
      narkose* narkos* spesialist_med* provesvar* prov_svar* blod* urin* puls* hjerte* hjarta*
      lunge* lung* nyre* njur* lever_* hud_* tann* tand* bein_* rygg_* smerte* smart* kvalme*
      illamae* svimmel* yrsel* feber* hoste* hosta* svulst* tumor* metasta* tilbakefall* aterfall*
      implant* protes* pacemaker* rehab* fysio* sykepl* sjukskot* sygepl* omsorg* pleje* dose*
      dosis* dosering* resept* recept* virkestoff* sovn* somn* skritt* steg_dag kalori* ikke_royk*
      rokfri* midjemal* psyk* stress* angst* angest* uforegrad* funktionsn* funksjonsn* briller*
      glasogon* linser* horeapp* horselsn* kroppsv* vekt_kg vikt_kg hoyde_cm langd_cm innlegg*
      indlaeg* inlagg* utskriv* udskriv* journalnr* pasient* patient* fastlege* vaksin*
    fi: sairausl* sairaus* leikkaus* nukutus* laakar* tutkimustul* laborat* verikoe* verip* virtsa*
      pulssi* sydan* keuhko* munuai* maksa_* iho_* hammas* luu_* selka* kipu* kivut pahoinv*
      huimaus* kuume* yska* kasvain* syopa* uusiutum* implant* protee* tahdistin* kuntout* fysiot*
      hoitaj* hoito* annos* resept* askel* kalori* tupakoimat* psyyk* stressi* ahdist*
      masennus* tyokyvyt* silmalas* kuulolait* paino_kg pituus_cm potilas* diagnoos*
    cs: neschopenk* nemocensk* operac* narkoz* lekar* specializace_lek* vysledk* vysetren* krev*
      moc_vys* pulz* tep_* srdc* plic* ledvin* jater* kuze_* zuby* kost* zada_* bolest* nevolnost*
      zavrat* horeck* kasel* nador* metasta* implant* protez* kardiostim* rehabil* fyziot* osetrov*
      davk* davkov* recept* ucinna_l* spanek* kroky* kalori* nekurak* psych* stres* uzkost*
      invalidn* stupen_inv* bryle* cocky* naslouch* vaha_kg vyska_cm hospit* oddelen* luzko*
      ambulanc* symptom* diagn* ockovan*
    hu: adagol* mutet* mutet_* beutal* korelozm* anamnez* vernyom* vercukor* pulzus* sziv* tudo_*
      vese_* maj_* bor_* fog_* fogaszat* csont* gerinc* fajdal* hanying* szedul* laz_* laz kohog*
      daganat* attet* implant* protez* pacemaker* rehab* gyogytorna* apol* adag* recept* hatoanyag*
      alvas* lepes* kaloria* nemdohany* stressz* szorong* depresszi* rokkant* szemuveg* hallokesz*
      testsuly* testmagass* suly_kg magassag_cm korterem* osztaly_korh* agy_szam* szovettan* lelet*
      kezeles* tunet* panasz* betegfel* haziorvos* intezmeny_beut*
    ro: concediu_med* adeverinta_med* operat* anestez* medic* specialitate_med* analize* sange*
      urina* puls* inima* plaman* rinichi* ficat* piele_* dinti* oase* spate* durere* dureri*
      greata* ameteli* febra* tuse* tumora* cancer* metasta* implant* proteza* recuper* fiziot*
      ingrij* doza* dozaj* retet* substanta_act* somn* pasi_* calorii* nefumat* psih* stres* anxiet*
      handicap* grad_hand* ochelari* lentile* greutat* inaltime_cm internar* externar* salon*
      pat_nr* simptom* diagnost* vaccin*
    pt: necessidades_esp* necessidade_esp* cuidados_esp*
    en: special_care* special_assist* assistance_need* assist_req* special_req_med chief_complaint*
      presenting_comp* complaint_med problem_list* current_illness* past_illness* illness_*
      ailments* medical_note* condition_name* smoker_* smoke_* drinker_* test_result_med* lab_name*
      medicine_* hospital_* clinic_* doctor_* physician_* ward_name* time_of_death cause_of_death*
      health_insur* healthinsur* medical_insur* insurance_med* dental_insur* sight_loss* vision_imp*
      difficulty_* difhear* difsee*
    codebooks: dis dis_p dear deye ddrs dphy drem dout bmxbmi bmxwt bmxht bpxsy* bpxdi* hearhlth
      genhlth physhlth menthlth smoke100 smokday* _bmi5 diabete* cvdinfr* cvdcrhd* cvdstrk* chcscnc*
      addepev* havarth* hlthpl* phealth
    en: nursing_home* nursing_care* long_term_care* care_insur* checkup* check_up* medical_check* annual_physical* social_history critical_ill* critical_health* icd_codes
    more: attest attest_* std_test* std_result* sti_test* sti_result* uni_tunnit uni_laatu* hydration_goal* hydration_level* revalidatie* oncolog* lege lege_navn legekont* legesenter* daily_steps step_count steps_per* steps_day* avg_steps* total_steps*
    more: =drug drug_* drugs_* grandfather_h abdomen abdomin* body_part* body_section* body_hair* physical_exam* reflexes tongue_* discharge_note* discharge_summ* admission_note* physical_condition* lifestyle_risk* exploracion* examen_fis* esame_obiettivo* metales_cuerpo* implantes* medis medikation* behandlungsd* behandlungsn* behandlungsa* behandlungsg* arztbrief* patientennr* fallnummer* aktenzeichen_med*
  `),
  stems: words(`
    diagnos diagnoz dijagnoz allerg alergi alerji krankheit erkrank krankenkass krankenvers
    krankenhaus gesundheit gezondh zdravot zdrowot zdravstv egeszseg terveyd sairau patholog patolog
    medicat medicam medikam medizin medicin medisin medycz medisch physician symptom sintom vaccin
    vakcin vaksin vacuna szczepi ockovan disabil discapac dizabil behinder handicap handikap
    minusval inwalid invaliditat fogyatek hospital hopital ziekenhuis sykehus sjukhus sygehus
    nemocnic korhaz szpital chirurg surger cirurg cirug diabet hypertens hipertens ipertens
    hypertoni asthma asthme epileps hepatit tubercul tuberkul arthrit artrit arthros artros migraen
    migraine migrena depresj depressi anxiet ansieda alzheimer parkinson schizo psychiat psiquiat
    psichiat psykiat cholest kolesterol colester glucos glukos glucem glicem hemoglob haemoglob
    insulin infarkt infarct infarto pulmon cardiac cardio kardio coronar hemorrh hemorroid haemorr
    drepanocyt sicklecell thalass varicel rubeol measles malaria paludis typhoid psorias eczem ekzem
    neurodermit dermatit rosacea osteopor fibromyal sclerosi glaucom cataract thyroid schilddrus
    tiroid oncolog onkolog chemother radiother dialys transplant prosthe prothes incontin obesit
    obesid adiposit anorex bulimi celiac coeliac zoliak laktose lactos gluten nicotin nikotin
    zigaret cigaret sigaret papieros tobac tabaqu marijuan marihuan cannabis narkoti wheelchair
    rollstuhl rolstoel rullestol blutgrupp blutdruck blutzucker blutwert bloedgroep bloeddruk
    blodtryk blodgrupp blodtyp bloodpress bloodgroup bloodtype bloodsugar bloodwork sanguin sanguig
    vercsoport verenpain veriryhm ziektekost zorgverzek sjukforsak helseforsik sygesikring
    sykeforsik healthins healthcare healthcond arbeitsunfah arbeidsongesch sykmeld sygemeld
    sjukskriv pflegegrad pflegestufe pflegebed disorder impairm covid coronavirus pacient pazient
    paziente patienten autoimmun endometri nephro neurolog gastro urolog gynak
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
    patient_zero* saludo* is_disabled account_disabled* user_disabled* disabled_at disabled_by
    disabled_reason* disabled_on disabled_until *_disabled invalid_email* invalid_login*
    invalid_address* invalid_attempt* invalid_* is_invalid med_campaign* condition_code_product
    product_condition* item_condition* weather_condition* vehicle_condition* payment_condition*
    delivery_condition* accepted_condition* terms_condition* conditions_accepted* conditions_vente*
    conditions_gener* trigger_condition* rule_condition* operating_system* med_price* med_basket*
    gluteus* cardiff* cardinal* mobility_plan* weight_class_shipping drug_store* drugstore*
    dose_coffee condition_type condition_id race_cond* chelsea* accessibility_statement*
    accessible_from accessibility_level* accessible_url* condition_new*
    used_condition* car_condition* home_condition* property_condition* overall_cond* exterior_cond*
    garage_cond* bsmt_cond* pool_cond* restriccion_de_* condition2 condition1 dental_plan_price
    hospitality* blind_copy* blind_carbon* blinds* stroke_width* stroke_color* keystroke*
    transplanted_sku conditioner* air_cond* conditional*
    diagnostics*
    operatio* operational* operation_type* operation_count* operation_system operator*
    operation_time operation_status operatorcode operating* bed_type* bone_color dentro* denomin*
    densit* dentist_name_lead  rugby* rug_size rugs rim_size rims recept_id recepten_* receptie*
    reception* receptor* blood_orange* blogg* skridtsik* hearts*  hartf* polska* polshorloge
    botsing* bot_id bot_user bot_name bot_type is_bot chatbot* bota* bottle* bottom* ossature
    maksu* maksa_kuit* boleto* bolet* boletin*  kosciel*  kostnad* kosten* kostenst* kostprice*
    kostpris* kostplats* krewn* osteopath_shop badania_rynku*  moch* mocha*  sena sentido
    brilliant* kast* labor_cost* labor_hour* laboral* labour_cost* labor_union* laborforce* lavoro
    stress_test*   stepper*  water_intake_pump vitality_points* vitality_club* bonebroth* pain_au*
    pain_de* paina*  painting* paint*  dose_coffee dose_app health_check*  blutorange* labor_market*
    pulsate* herzlich* herzst* zahnb* zahnp* hautcr* augenbl* lungo* nierenst* kursus* kurs* kurz*
    kurier* kurator* kura* kurt* praxis_id labor_rate* drug_store* drug_mart* vital_record*
    vital_stat* sangria* dentell*  psychograph* psychographic*  meds_sales calories_menu* rashguard*
    itchio* salon* salon_id salonik* spatele* inima_brand  guzik* zabaw* zabezp* pulsar* hudson*
    hud_color hudcr* hudpl* tande* tannkr* tanning* levering* levere*   leverbaar* leverd* leverand*
    leverings* leverantor* steal* lazada*  majat*  borit*  borr* fog_id fogy* fogad* agyn* szivar*
    szive* uni_id uni_name  kipukynn* operadora* operador* operat_sist* operativ* operatore*
    operatori* indlaegsseddel innlegg_id innlegg_tekst inlagg_text inlagg_id hoste_nr host* hosted*
    hosting* smartphone*  smartw*  smartes* smartt* smartc* hospitality* hospitalit* inlaggsnr
    utskrift* hartelijk* alvaso* tosse_di* passi* passion* dentalink* rimbor*   dorado*  ospitalita*
    dos     pasi* pasiv* operat_la* l4_cache*  giro* wmo_code* sondag* zorgverlener_id* sanitair*
    zubak*  recupera* recuper_pass* nursing_home_sales pielegnacja_kos*
    reinit* stepcounter step_counter*
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
    schwerbehindert; sehbehindert; gehörlos;
    dor crônica; asthma bronchiale; cukrzyca; astma; nadciśnienie; diabete mellito; ipertensione;
    artrite; suikerziekte; hoge bloeddruk; astm; sokeritauti; verenpainetauti; kostovertaisuus;
    diabetes tipo 2; diabetes tipo 1; diabète de type 2; hypertension artérielle; cancer du sein;
    brustkrebs; herzinfarkt; schlaganfall; epilepsie; multiple sklerose; rheuma; asthme;
    cholestérol; depresja; alergia; cukorbetegség; magas vérnyomás; cukrovka; vysoký tlak; nöt;
    nötter; skaldjur; laktos; gluten; peanuts; shellfish; penicillin allergy; sulfa drugs; latex;
    vegan; vegetarian; gluten free; gluten-free; lactose free; dairy free; keto; pescatarian;
    vegetarisk; vegano; vegetariano; végétarien; vegetarisch; végan
  `),
};
