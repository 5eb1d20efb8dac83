import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const children: Category = {
  id: 'children',
  label: 'Children',
  definition: 'data of or about a known child',
  sensitivity: 3,
  names: words(`
    en: child child_* children* *_children childcare* *_child kid kid_* kids* *_kids kidhome minor_*
      is_minor teen_* *_teens toddler* infant* baby_* *_baby newborn* new_parent* parent_of* diaper*
      nappies school_grade* school_year* grade_level* student_grade* pupil* guardian* parental_* son_age
      daughter* sons_* age_youngest* youngest_child* underage* under_13* under_16* under_18* coppa*
      nursery_school* preschool* juvenile* children_* num_child* n_child* nb_child* kids_* has_kid*
      have_kid* any_kids want_kids stepchild* stepparent* grandchild* grandkids* foster* adopt*
      godchild* babies* teen* schoolchild* student_age* class_grade grade_school* school_level* creche*
      daycare* nursery* childminder* parental_con* parent_consent* parent_email* parent_phone*
      parent_name* parents_* legal_guard* carer_child* ward_minor custod* child_support* child_benefit*
      son_* sons youngest_* oldest_child* birth_child* dob_child* family_child* u18 under18 is_child
      under_age* youth_club scout* learner_age* sibling* pram nappy* ferpa* iep early_years*
      dependent_age* dependents_age* mom_of* dad_of* mother_of* father_of* parental_st* is_parent
      parenthood school_type school_id_child care_arrangement* unaccompanied* separated_child*
    de: kinder_* *kinder *kinderzahl* *_kind kindes* schuler* klassenstufe* baby* windel* vormund*
      elternschaft* kinder* *kindern anzkd kita* schueler* schulkl* jugend* minderj* saugl* erziehungs*
      sorgerecht* sorgeber* elternt* eltern eltern_* *_eltern nachwuchs* tochter* sohn sohne geschwist*
      zogling*
    fr: enfant* mineur* bebe* couches_bebe ecole_enfant* tuteur_legal* fils_age fille_age garde_enfant*
      parents_mineur *_enfants nourris* ecole* eleve* ecolier* garde_al* parent_legal* tuteur*
      resp_legal* responsable_leg* representant_leg* nb_enf* nbenf* nb_enfants assistante_mat*
    es: hijo_* *_hijos *_hijo menor_edad menores* panal* tutor_legal* hijos_* numero_hij* hijo* hija*
      nino* nina* menor menor_* tutor_l* guarderia* escolar* alumno* num_hij* patria_pot* padre_madre*
      adolesc* representante_leg* apoderad*
    pt: *_filhos *_filho menor_idade fralda* responsavel_legal* dependentes_menor* numero_filh* filho*
      filha* crianc* responsavel_l* aluno* num_filh* qtd_filh* encarregado_ed* guarda_*
    it: *_figli figli_* minore_eta bambin* neonat* pannolin* tutore_legale numero_figl* figli* minor*
      tutor* alunn* scolar* num_figl* n_figl* asilo_nido* genitor*
    nl: *_kinderen aantal_kind* kindgebonden* luier* voogd* leerling* kind_* *kinderen ouder* schoolg*
      zoon dochter*
    pl: *_dzieci dzieci_* niemowl* pieluch* opiekun_prawn* liczba_dziec* dziec* liczba_dz* nieletn*
      malolet* syn corka opiekun* uczen* uczn* rodzic* przedszk* niepelnolet* potomst*
    nordic: barn barn_* *_barn antall_barn antal_barn barnas* mindrear* umyndig* bleie* verge_*
      foresatt* elever_* barne* barns* antallbarn antalbarn elev elev_* forelder* foraelder* foralder*
      vardnadsh* varge* sonn datter* dotter* spedb* spadb* bornehave* boern born_* boernes* lapsi*
      lapset* lapsen* huoltaj* alaik* vauva* oppilas* hemmaboende_barn
    fi: lasten lastenl* lasten_lkm lasten_maara lasten_ik*
    cs: dite* deti* pocet_det* nezlet* zak zaci zakonny_zast* dcera
    hu: gyerm* gyerek* kiskor* torv_kepv* szulo* diak*
    ro: copil* copii* nr_copii* parinte*
    el: paidi* tekna* anilik* kidemon*
    tr: cocuk* veli* ogrenci_yas
    hr: djec* dijet* maloljet* skrbnik* roditelj*
    more: pocet_deti numar_copii =kind kind_name kind_alter kind_geb* stepson* stepdaughter* step_child*
      step_parent*
    also: parental*
    codebooks: noc noc_p nrc presch chldnhm age_youngest_child*
  `),
  stems: words(`
    children childcare childbenef kinderzahl kinderanz kindergeld minderjahr erziehungsber sorgeberecht
    stepchild grandchild enfants hijos bambini kinderen dzieci antallbarn antalbarn lapsiluku gyermek
    copii underage schoolchild toddler
  `),
  except: words(`
    child_sku* child_id child_item* child_order* child_window* child_theme* child_process* child_node*
    child_page* child_categor* child_product* child_element* child_class* child_compan* child_row*
    child_row minor_version* minor_unit* minor_release* minor_update* minor_defect* minor_key
    kid_friendly* kids_menu* parental_advis* guardian_newspaper* baby_blue* baby_pink* baby_corn*
    baby_spinach* kinder_surprise* kinder_bueno* parent_child_key teen_spirit baby_due* baby_regist*
    expecting_baby children_sku children_ids pupil_dist* barn_door* barn_find* bebe_brand minor_illness
    baby_registry childless_process childcare_industry teenager_category child_category* child_cat*
    child_count_page child_elements child_count_node child_num child_seq* step_count* step_id* adopter*
    adoption_rate* adopted_at adopted_feature* minorit* minor_amount* amount_minor* price_minor*
    minore_di mineral* tutorial* tutored* elevat* eleven* scoutmaster scouting_* nursery_plant*
    baby_carrot* kind_of* kind_id kindof kind_name* kindred* kids_brand* parent_id parent_sku*
    parent_cat* product_parent* parental_lead* step_name* ecole_dipl* school_name* escolarid* ecolog*
    scolarit* nivel_escolar* educacion_escolar* guarda_roupa* genitor_* filha_da_puta aluno_id
    filho_da_empresa filial* filiere* ouderdom* oudere* ouder_dan older_than* minore_tot* minorante*
    minimum* kindl* foster_city custodian* custody_account* custody_bank* zoon_* vergessen*
    legal_representative_comp* born_again* barn_find sonn_* fils_rouge tutor_id* tutor_course*
    minor_subject* minor_degree* major_minor* minor_head* asset_minor* synopsis* sync* syntax*
    opiekun_kl* account_guardian* zak_* rodzicowy_produkt opiekun_klienta* opiekun_handl* barneveld*
    barnett* barnes* bornholm* bornem* youth_flag vargeld* skolor diakon* huoltaja_huolto huoltajuus
    velin* veliko* child_rows children_count_node kinder_joy* custody_level* custody_status*
    custody_class* custody_date*
  `),
  values: values(`
    child; children; kid; toddler; infant; baby; newborn; teenager; under 13; under 16; minor;
    kindergarten; preschool; primary school; son; daughter; primary; secondary school; grade 1; grade 2;
    grade 3; nursery; infant school; kind; säugling; kleinkind; schüler; enfant; bébé; nourrisson; niño;
    niña; menor; criança; bebê; bambino; neonato; dziecko; niemowlę; spedbarn; spädbarn; lapsi; vauva;
    dítě; kojenec; gyermek; csecsemő; 0-2 years; 3-5 years; 6-12 years; 13-17; under 18; aged 0-3; teen;
    child under 12
  `),
};
