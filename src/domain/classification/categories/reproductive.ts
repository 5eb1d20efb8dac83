import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const reproductive: Category = {
  id: 'reproductive',
  label: 'Pregnancy and reproduction',
  definition: 'pregnancy, fertility, contraception, menstrual cycle, abortion',
  sensitivity: 3,
  names: words(`
    en: pregnan* due_date_baby baby_due* due_date due_month expecting* expecting_baby fertil* infertil*
      ovulat* period_track* period_start_date last_period* last_menstrual* menopaus* cycle_length*
      cycle_day* cycle_phase* prenatal* postnatal* postpartum* antenatal* trimester* parity_obst*
      baby_registr* contracept* birth_control* condom* abortion* miscarr* stillb* ivf* egg_donor* sperm*
      breastfe* lactat* maternity* conception* trying_conceive* midwi* obstetric* gyn[ae]* newborn_due*
      hysterectom* pms_symptom* is_expecting expected_birth* expected_deliver_baby edd edd_* lmp lmp_*
      gestat* parity para_grav* conceiv* ttc tampon* sanitary_pad* menarche* ectopic* c_section*
      caesarean* delivery_mode* birth_plan* birth_weight* vasectom* sterili[sz]ation* iud pill_contra*
      baby_plan* plan_child* pregnant_* number_births live_birth* num_pregnan* labou?r_ward maternal_*
      ovarian* uterus* prolactin* plans_for_children want_child* wants_child* nursing_mother*
      nursing_mom* is_nursing
    de: schwanger* *schwangerschaft* mutterschutz* verhutung* kinderwunsch* stillend* stillzeit*
      fruchtbark* zyklus_tag* zykluslange* hebamme* fehlgeburt* *schwanger* entbind* geburtsterm*
      periode_letzte* pille_* stillt* wechseljahr* eisprung*
    fr: enceinte* regles_date* cycle_menstr* fausse_couche* date_terme conge_maternite* grossess*
      accouch* allait* regles* ivg fiv pma
    es: embaraz* parto* aborto* ovulac* antecedentes_prenatal* maternidad* gestac* lactanc* regla_*
      ultima_menstr* fum_fecha fecundac* gestas
    pt: gravid* gestant* amament* dum anticonc*
    it: incinta* gestaz* contraccett* mestru* maternita* allatt* parti ultima_mestr* ciclo_mestr*
    nl: zwanger* vruchtbaar* miskraam* overgang_menopauze uitgerekende_datum* bevall* borstvoed* menstr*
      overgang* kraam* verlosk*
    pl: w_ciazy porod* plodnos* miesiaczk* owulac* ciaz* karmi* antykonc* poronie* cesar*
    nordic: termindato* amming* prevensjon* preventiv* fruktsam* barsel* raskaana* svangersk*
      termin_dato fodsel_termin ammer havandesk* forlossn* mammaled* raskau* synnyty* imetys* ehkais*
    cs: tehot* kojeni* antikoncepc* potrat*
    hu: terhes* varandos* szoptat* fogamzasg* szules_varhato*
    ro: sarcina* insarcin* alapt* avort*
    el: egkymos* egkyos* thilas*
    tr: hamile* gebelik* emzir*
    hr: trudn* dojenje*
    more: sarcina_luna* abortus* abortti* abort_dato* period_flow* period_pain* period_last*
      period_symptom* cycle_regular* menstrual_* child_birth* childbirth* estimated_deliv*
      estimated_birth* due_birth* date_deliv_baby* date_childb* parto_* fecha_parto* data_parto*
      fecha_prob_parto* szulesi_ido_var* nedkomst* termin_geb* terme_prevu* dpa dpp fpp fum ddr
  `),
  stems: words(`
    pregnan schwanger embaraz gravidez gravidan graviditet grossesse zwangersch enceinte incinta
    contracept anticoncep antikonc menstru menopaus fertilit fertilid fruchtbark abortion avortement
    fausse_couche breastfeed breastfed stillend lactanci allatta allaitem borstvoed prenatal perinatal
    postnatal postpart antenatal obstetr gynec gynaec ginecol svangers raskaud tehotn terhess varandos
    sarcin ovulat ovulac
  `),
  except: words(`
    invoice_due* payment_due* bill_due* due_date_invoice due_date_payment order_due* task_due* rent_due*
    loan_due* due_date_task fertili[sz]er* abort_reason aborted* maternity_wear_catalog*
    expecting_delivery* product_conception* subscription_period_start* spermac*
    period_start_date_subscription billing_period* gynt* invoice_due_date payment_due_date bill_due_date
    order_due_date cycle_time* cycle_count* bill_cycle* billing_cycle* life_cycle* cycle_id bicycle*
    motorcycle* motor_cycle* cycle_bill* cycle_start* cycle_end* cycle_route* period_id period_type
    period_key period_length* period_days* period_name* period_label* period_no* period_week*
    period_month* period_year* period_from* period_to* period_end* period_start* period_in_month*
    period_of_* period_total* period_revenue* period_amount* cycle_no* contract_period* period_count*
    period_sub* period_date* period_value* sarcina_munc* regles_jeu* regles_gest* regles_metier*
    nursing_degree parity_check* cycle_km* cycle_ride* delivery_mode* assessment_due* report_due*
    review_due* *_due_date_task project_due* membership_due* library_due* due_date_* maternal_surname*
    maternal_name* maternal_last* maternal_first* maternal_family* maternal_grand* maternal_uncle*
    maternal_aunt* childbirth_date_of_child termin_gebucht* date_child_birth child_birth_date*
    child_birth_y* childbirthdate*
  `),
  values: values(`
    pregnant; not pregnant; first trimester; second trimester; third trimester; trying to conceive;
    menopause; postpartum; schwanger; enceinte; embarazada; grávida; gravida; breastfeeding;
    infertility; ivf; perimenopause; contraception; zwanger; incinta
  `),
};
