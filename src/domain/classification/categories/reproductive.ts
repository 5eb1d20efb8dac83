import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const reproductive: Category = {
  id: 'reproductive',
  label: 'Pregnancy and reproduction',
  definition: 'pregnancy, fertility, contraception, menstrual cycle, abortion',
  sensitivity: 3,
  names: words(`
    en: pregnan* due_date_baby baby_due* due_date due_month expecting* expecting_baby fertil* infertil*
      ovulat* period_track* period_start_date last_period* last_menstrual* menstru* menopaus*
      cycle_length* cycle_day* cycle_phase* prenatal* postnatal* postpartum* antenatal* trimester*
      gestation* gravida* parity_obst* baby_registr* contracept* birth_control* condom* abortion*
      miscarr* stillb* ivf* egg_donor* sperm* breastfe* lactat* maternity* nursing_mother* conception*
      trying_conceive* midwi* obstetric* gyn[ae]* newborn_due* hysterectom* pms_symptom*
    de: schwanger* *schwangerschaft* entbindung* geburtstermin* mutterschutz* verhutung* kinderwunsch*
      stillend* stillzeit* fruchtbark* zyklus_tag* zykluslange* menstruation* hebamme* fehlgeburt*
    fr: enceinte* grossesse* accouchement* allaitement* contracepti* regles_date* cycle_menstr*
      fertilite* avortement* fausse_couche* date_terme conge_maternite* menopause*
    es: embaraz* gestante* gestacion* parto* lactancia* anticoncep* fertilidad* aborto* menstru* ovulac*
      prenatal* antecedentes_prenatal* maternidad*
    pt: gravid* gestant* gestacao* gravidez* amament* aborto* anticoncep* fertilidad* menstru*
      maternidad*
    it: gravidanz* incinta* gestaz* parto allattament* contraccett* fertilita* aborto* mestru*
      maternita*
    nl: zwanger* bevalling* borstvoeding* anticoncept* vruchtbaar* miskraam* menstruat*
      overgang_menopauze uitgerekende_datum*
    pl: ciaza* ciazy* w_ciazy porod* karmien* antykoncep* plodnos* poronien* miesiaczk* owulac*
    nordic: gravid* graviditet* svangerskap* termindato* amming* prevensjon* preventiv* fruktsam*
      fertilitet* abort barsel* menstruasjon* raskaus* raskaana* mammaledig*
    more: tehot* tehotenstv* terhes* sarcina_luna* insarcinat* hamile*
  `),
  except: words(`
    invoice_due* payment_due* bill_due* due_date_invoice due_date_payment order_due* task_due* rent_due*
    loan_due* due_date_task fertili[sz]er* abort_reason aborted* maternity_wear_catalog*
    expecting_delivery* product_conception* subscription_period_start* spermac*
    period_start_date_subscription billing_period* gynt* invoice_due_date payment_due_date bill_due_date
    order_due_date
  `),
  values: values(`
    pregnant; not pregnant; first trimester; second trimester; third trimester; trying to conceive;
    menopause; postpartum; schwanger; enceinte; embarazada; grávida; gravida; breastfeeding;
    infertility; ivf; perimenopause; contraception; zwanger; incinta
  `),
};
