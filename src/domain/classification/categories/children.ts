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
    de: kinder kinder_* *kinder *kinderzahl* *_kind kindes* kindergeld* kinderfrei* sorgeberecht*
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
    nl: kinderen *_kinderen aantal_kind* kindgebonden* minderjarig* baby* luier* voogd* leerling*
    pl: dziecko dzieci *_dzieci dzieci_* dziecka nieletni* maloletn* niemowl* pieluch* opiekun_prawn*
      liczba_dziec* uczen
    nordic: barn barn_* *_barn antall_barn antal_barn barnet* barnas* mindrear* umyndig* spedbarn*
      bleie* verge_* foresatt* lapsi lapset lapsia alaikai* huoltaja* elever_*
    more: dite deti pocet_deti nezletil* gyermek* copii copil numar_copii cocuk*
    also: kids_* parental* jugend*
    en: children_* *_children num_child* n_child* nb_child* child child_* *_child kid_* kids kids_*
      has_kid* have_kid* any_kids want_kids kidstatus stepchild* stepparent* grandchild*
      grandkids* foster* adopt* adopted* godchild* baby_* babies* infant* toddler* minor minors
      juvenile* adolescen* teen* teenager* schoolchild* pupil* pupils* student_age* class_grade
      grade_school* school_level* kindergart* creche* daycare* nursery* childminder* childcare*
      parental_con* parent_consent* parent_email* parent_phone* parent_name* parents_* guardian*
      legal_guard* carer_child* ward_minor custod* child_support* child_benefit* newborn* son_* sons
      daughter* youngest_* oldest_child* birth_child* dob_child* family_child* u18 under18 under_18*
      is_child under_age* youth_club scout* learner_age* siblings sibling* pram diaper* nappy*
      coppa* ferpa* iep early_years* dependent_age* dependents_age* mom_of* dad_of* mother_of*
      father_of* parental_st* is_parent parenthood
    de: kinder kinder* *kinder *kindern anzkd kindes* kita* schuler* schueler* schulkl* jugend*
      minderj* saugl* erziehungs* sorgerecht* sorgeber* vormund* elternt* eltern eltern_* *_eltern
      nachwuchs* tochter* sohn sohne baby* geschwist* zogling*
    fr: enfant* *_enfants mineur* bebe* nourris* ecole* eleve* ecolier* garde_al*
      parent_legal* tuteur* resp_legal* responsable_leg* representant_leg* nb_enf* nbenf* nb_enfants
      creche* assistante_mat*
    es: hijo* hija* nino* nina* menor menor_* menores* bebe* tutor_l* tutor tutores guarderia*
      escolar* alumno* numero_hij* num_hij* patria_pot* padre_madre* adolesc* representante_leg*
      apoderad*
    pt: filho* filha* crianc* menor_* menores* bebe* responsavel_l* escolar* aluno* num_filh*
      qtd_filh* encarregado_ed* creche* guarda_*
    it: figli* minor* bambin* neonat* tutor* alunn* scolar* num_figl* n_figl* asilo_nido* genitor*
    nl: kind_* kinderen* *kinderen minderj* leerling* ouder* ouders* voogd* schoolg* zoon
      dochter* baby* kinderopv* kinderbij*
    pl: dziec* dzieck* liczba_dz* nieletn* malolet* syn corka opiekun* uczen* uczn* rodzic*
      przedszk* niepelnolet* potomst*
    nordic: barn barn_* barne* barns* antallbarn antalbarn mindrearig* mindreari* elev elev_*
      elever* forelder* foresatt* foraelder* foralder* vardnadsh* varge* sonn datter* dotter* spedb*
      spadb* barneh* bornehave* boern born_* boernes* lapsi* lapset* lapsen* lapsilu* huoltaj*
      alaik* vauva* oppilas* hemmaboende_barn
    cs: dite* deti* pocet_det* nezlet* zak zaci zakonny_zast* syn dcera
    hu: gyerm* gyerek* gyermekek* kiskor* torv_kepv* szulo* diak*
    ro: copil* copii* nr_copii* minor* elev_* parinte* tutore*
    el: paidi* tekna* anilik* kidemon*
    tr: cocuk* veli* ogrenci_yas
    hr: djec* dijet* djeca* maloljet* skrbnik* roditelj*
    more: =kind kind_name kind_alter kind_geb* stepson* stepdaughter* step_child* step_parent*
    fi: lasten lastenl* lasten_lkm lasten_maara lasten_ik*
    codebooks: noc noc_p nrc presch kidslt6 kidsge6 chldnhm age_youngest_child*
    en: school_type school_id_child care_arrangement* unaccompanied* separated_child*
  `),
  stems: words(`
    children childcare childbenef kinderzahl kinderanz kindergeld minderjahr erziehungsber
    sorgeberecht stepchild grandchild enfants hijos bambini kinderen dzieci antallbarn antalbarn
    lapsiluku gyermek copii underage schoolchild toddler
  `),
  except: words(`
    child_sku* child_id child_item* child_order* child_window* child_theme* child_process* child_node*
    child_page* child_categor* child_product* child_element* child_class* child_compan* child_row*
    child_row minor_version* minor_unit* minor_release* minor_update* minor_defect* minor_key
    kid_friendly* kids_menu* parental_advis* guardian_newspaper* baby_blue* baby_pink* baby_corn*
    baby_spinach* kindly* kindle* kinder_surprise* kinder_bueno* parent_child_key teen_spirit baby_due*
    baby_regist* expecting_baby children_sku children_ids pupil_dist* barn_door* barn_find* bebe_brand
    minor_illness baby_registry childless_process childcare_industry teenager_category
    child_category* child_cat* child_count_page child_elements child_count_node child_num child_seq*
    step_count* step_id* adopter* adoption_rate* adopted_at adopted_feature* minorit* minor_amount*
    amount_minor* price_minor* child_product* minore_di mineralwater* mineral* tutorial* tutorials
    tutored* elevat* eleven* scoutmaster scouting_* nursery_plant* baby_carrot* kind_of* kind_id
    kindof kind_name* kindred* kids_brand* parent_id parent_sku* parent_cat* product_parent*
    parental_lead* step_name* ecole_dipl* school_name* escolaridad* escolarid* ecolog* ecologique*
    scolarit* nivel_escolar* educacion_escolar* guarda_roupa* genitor_* filha_da_puta aluno_id
    filho_da_empresa filial* filiale* filiere* ouderdom* oudere* ouder_dan older_than* minore_tot*
    minorante* minimum* kindl* foster_city custodian* custody_account* custody_bank* zoon_*
    vergessen* legal_representative_comp* born_again* barn_find sonn_* fils_rouge tutor_id*
    tutor_course* minor_subject* minor_degree* major_minor* minor_head* asset_minor* synopsis* sync*
    syntax* ouderen* opiekun_kl* account_guardian* zak_* rodzicowy_produkt opiekun_klienta*
    opiekun_handl* barneveld* barnett* barnes* bornholm* bornem* youth_flag vargeld* skolor diakon*
    huoltaja_huolto huoltajuus velin* veliko* child_rows children_count_node  kinder_joy*
    custody_level* custody_status* custody_class* custody_date*
  `),
  values: values(`
    child; children; kid; toddler; infant; baby; newborn; teenager; under 13; under 16; minor;
    kindergarten; preschool; primary school; son; daughter;
    primary; secondary school; grade 1; grade 2; grade 3; kindergarten; nursery; infant school;
    kind; baby; säugling; kleinkind; schüler; enfant; bébé; nourrisson; niño; niña; menor; criança;
    bebê; bambino; neonato; dziecko; niemowlę; spedbarn; spädbarn; lapsi; vauva; dítě; kojenec;
    gyermek; csecsemő; 0-2 years; 3-5 years; 6-12 years; 13-17; under 18; aged 0-3; teen; child
    under 12
  `),
};
