import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const children: Category = {
  id: 'children',
  label: 'Children',
  definition: 'data of or about a known child',
  sensitivity: 3,
  names: words(`
    en: child child_* children* *_children childcare* *_child kid kid_* kids* *_kids kidhome minor
      minor_* is_minor minors teen teen_* teens* *_teens teenhome teenager* toddler* infant* baby baby_*
      babies *_baby newborn* new_parent* parent_of* diaper* nappy nappies school_grade* school_year*
      grade_level* student_grade* pupil* guardian* parental_* custody* son_age daughter* daughters
      sons_* age_youngest* youngest_child* underage* under_13* under_16* under_18* coppa* kindergarten*
      nursery_school* preschool* siblings* juvenile*
    de: kind kinder kinder_* *kinder *kinderzahl* *_kind kindes* kindergeld* kinderfrei* sorgeberecht*
      erziehungsberecht* minderjahr* jugendlich* schuler* schulklasse* klassenstufe* saugling* baby*
      windel* geschwister* vormund* elternteil* elternschaft*
    fr: enfant* mineur* bebe* couches_bebe ecole_enfant* tuteur_legal* fils_age fille_age garde_enfant*
      parents_mineur
    es: hijo hijos hijo_* *_hijos *_hijo hija hijas nino nina ninos ninas menor_edad menores* bebe*
      panal* tutor_legal* hijos_* numero_hij* infantil*
    pt: filho filhos filha filhas *_filhos *_filho crianca* menor_idade bebe* fralda* responsavel_legal*
      dependentes_menor* numero_filh*
    it: figlio figli figlia figlie *_figli figli_* minore_eta minorenn* bambin* neonat* pannolin*
      tutore_legale numero_figl*
    nl: kind kinderen *_kinderen aantal_kind* kindgebonden* minderjarig* baby* luier* voogd* leerling*
    pl: dziecko dzieci *_dzieci dzieci_* dziecka nieletni* maloletn* niemowl* pieluch* opiekun_prawn*
      liczba_dziec* uczen
    nordic: barn barn_* *_barn antall_barn antal_barn barnet* barnas* mindrear* umyndig* spedbarn*
      bleie* verge_* foresatt* lapsi lapset lapsia lasten* alaikai* huoltaja* elever_*
    more: dite deti pocet_deti nezletil* gyermek* copii copil numar_copii cocuk*
    also: kids_* parental* jugend*
  `),
  except: words(`
    child_sku* child_id child_item* child_order* child_window* child_theme* child_process* child_node*
    child_page* child_categor* child_product* child_element* child_class* child_compan* child_row*
    child_row minor_version* minor_unit* minor_release* minor_update* minor_defect* minor_key
    kid_friendly* kids_menu* parental_advis* guardian_newspaper* baby_blue* baby_pink* baby_corn*
    baby_spinach* kindly* kindle* kinder_surprise* kinder_bueno* parent_child_key teen_spirit baby_due*
    baby_regist* expecting_baby children_sku children_ids pupil_dist* barn_door* barn_find* bebe_brand
    minor_illness baby_registry childless_process childcare_industry teenager_category
  `),
  values: values(`
    child; children; kid; toddler; infant; baby; newborn; teenager; under 13; under 16; minor;
    kindergarten; preschool; primary school; son; daughter
  `),
};
