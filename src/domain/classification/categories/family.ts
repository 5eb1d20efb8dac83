import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const family: Category = {
  id: 'family',
  label: 'Family situation',
  definition: 'marital status, partner, household, number of children',
  sensitivity: 2,
  names: words(`
    mae pai nome_pai mere pere nom_prenom_mere nome_madre nome_padre anyja* apja* apa_neve* anya_neve*
    imie_matki imie_ojca nazwisko_rodowe_matki dite deti_pocet jmeno_matky bracni_status* bracno_stanj*
    zakonski_stan* spouse_name* spouse_partner* wife_name* husband_name*
    en: marital* marriage* married* wedding_date* wedding_anniv* spouse* husband* wives partner_name*
      partner_status* partner_age* life_partner* has_partner domestic_partner* civil_union*
      civil_status* relationship_stat* relationship_type divorc* widow* single_parent* household*
      hh_size hh_comp* hh_* family_* *_family fam_members *_fam_members fam_size dependent_count*
      number_dependent* num_dependent* lives_alone living_with* empty_nest* next_kin next_of_kin*
      emergency_contact* mother_name* father_name* mothers_maiden* parents_name* siblings_count*
      beneficiar* engaged_date fiance* bride* honeymoon* maritial* mar_stat* mar_sts* marstat* mrtl*
      ms_code civil_stat* relationship* rel_status* romantic_st* in_relationship* couple* *_spouse wife*
      partner_n* partner_f* partner_l* partner_dob* partner_b* partner_g* partner_e* partner_inc*
      partners_* has_partner* significant_oth* wedding* wed_date* anniv* single_status is_single
      single_par* lone_parent* hhold* hh hhsize* num_hh* persons_in_h* people_in_h* people_household*
      household_m* famil* fam_* fmly* num_fam* family_m* family_st* family_si* family_type* family_comp*
      family_plan_children* famsize* family_plans* num_dep* dep_num* n_dep* nb_dep* dep_count*
      dependency_ratio_h lives_with* living_arr* living_sit* cohab* home_situation* next_kin* nok nok_*
      *_nok kin relative_name* relatives emerg* emergency_cont* emergency_per* emergency_name*
      emer_contact* ice_contact* mother* father* parent_nam* parents_st* mom_* dad_* mum_* moth_* fath_*
      maiden_mother* mmn sibling* brother* sister* son_in_law* grandparent* children_num* prev_married*
      prevmarried* remarr* marriages_num* trustee* carer_rel* guardian_rel* relation relation_to*
      relationship_to* caretaker* adults_in_h* adults_count_home num_adults_h* roommate* living_alone*
      lives_alone* polygam* groom* dowry* single_mother* in_laws* family_head* head_house* head_of_h*
      heir heirs stay_with* family_role* hh_members* num_siblings* siblings_num* kids_at_home
      fathers_occ* father_occ* father_edu* mother_occ* mother_edu* mothers_edu* marriage_cert*
      nominee_rel* relation_with* relationship_with* grandfather_name grandmother_name grandfather*
      grandmother*
    de: famges* familie_* ledig* geschieden* ehe ehegatt* ehefrau* ehemann* haushalt* hochzeit* *familie
      famst famdt fatxt zivilst* personenst* verheir* gesch_* verwitw* ehe_* ehep* ehel* ehesch* ehedat*
      gatte* gattin* partner_vor* partner_nach* partner_geb* lebensge* lebenspart* heirat*
      personen_haushalt* anzahl_pers* personenanzahl* mutter* vater* elternhaus* angehor* verwandt*
      alleinerz* alleinst* notfallk* notfall_* notfallp* unterhaltsp* beziehung* bezugsb*
      kinder_alter_partner single_haus* guterstand* gueterstand* ehevertrag*
    fr: etat_civil* situation_famil* situation_matrim* statut_marit* marie mariee conjoint* *_conjoint
      pacs* foyer* taille_foyer famille_* contact_urgence personne_contact personnes_charge mere_nom
      nom_mere nom_pere *famille situation_f* situation_m* sit_fam* sitfam* etat_matri* statut_mat*
      regime_matr* nom_conj* epou* mariag* date_mar* veuf* veuv* celib* concub* menage* nb_pers*
      nb_foyer* nombre_pers* personnes_a* pers_charge* composition_f* frere* soeur* proche* contact_u*
      urgence_* personne_prev* lien_par* tuteur_lien* ayant_droit* ayants_dr* beneficiair* aidant_fam*
      vie_maritale* vie_couple personne_a_charge* pers_a_charge*
    es: estado_civil* situacion_sentim* situacion_famil* espos* casad* viud* pareja* hogar_*
      tamano_hogar familia_* numero_familiar* contacto_emerg* cargas_famil* nombre_madre nombre_padre
      *familia est_civil* edo_civil* estciv* edociv* conyu* matrimon* solter* union_l* union_h* hogar*
      num_pers* personas_h* integrantes* miembros_h* nucleo_f* composicion_f* cargas_f* carga_f* depend*
      madre* padre* hermano* contacto_e* emergencia_* regimen_mat* regimen_pat* jefe_h* jefatura*
      vive_con* vive_solo* estado_mat*
    pt: solteir* viuv* uniao_estavel agregado_famil* composicao_famil* pessoas_domicilio nome_mae
      contato_emerg* estadocivil conjug* companheir* casament* uniao_e* agregado* domicilio_pess*
      num_pess* qtd_pess* pessoas_* mae_* pai_* *_mae *_pai filiac* irmao* contato_e* regime_cas*
      regime_bens* mora_com* vive_com* responsavel_f* composicao_f* situacao_conj*
    it: stato_civile* coniug* sposat* vedov* nucleo_famil* famiglia_* carichi_famil* contatto_emerg*
      stato_famiglia *famiglia statocivile moglie* marito* nubil* divorz* conviv* compagn* nucleo*
      component* carichi* a_carico* carico_fam* fratell* grado_par* contatto_e* contatti_em* emergenza_*
      regime_pat* unione_civ* separat*
    nl: burgerlijke_st* burgerlijke_staat gehuwd* getrouwd* ongehuwd* weduw* partner_naam* huishoud*
      gezin* burgerl* burg_st* burgst* partner* echtg* huwelijk* huw_* samenwon* gescheid* alleens*
      alleenwon* aantal_pers* personen_ten* moeder* vader* broer* zus_* noodcon* contact_nood*
      contactpersoon_n* nood_* ouderschap* begunst* relatiest*
    pl: stan_cywil* maz_ zonat* rozwied* rozwod* wdow* gospodarstw_dom* rodzin* wielkosc_rodz*
      kontakt_awaryj* panienskie_matki stan_cyw* stancyw* malz* wspolm* maz slub* data_slub* kawaler*
      panna_* zamez* konkub* gospodar* liczba_os* osoby_w* osob_w* matk* ojci* ojca* imie_m* imie_o*
      rodzenst* siostr* krewn* pokrew* stopien_pok* kontakt_a* osoba_kont* osoba_upow* uposazon*
      dane_rodz* zona_imie zona_dane mezatk*
    nordic: gift gift_dato aktefael* make_namn skilt* skild* enke* ugift* hushall* naermeste_parorende
      perhe* sivil* civils* =gift giftdato* gifte* vigsel* vielse* ekte* aegte* agtef* aktens* maka
      sambo_* sambo* samlev* kjaereste* skilsm* separer* ank* ogift* husholdn* husst* antall_pers*
      antal_pers* morn* farn* mors_n* fars_n* forael* soesk* sosken* bror* soster* syster* paror* pårør*
      naermeste* narmast* narstaende* anhor* kontaktpers_nod* nodkont* slektn* slakt* siviilis* avio*
      puolis* vihk* naimat* naimis* eronn* leski* kotital* asumism* henkiloa_* aidin_nimi isan_nimi
      lahiomain* hatayht* parisuh* sukul*
    cs: rodin* stav_rod* manz* zenat* vdana* rozved* svobod* ovdov* vdov* snatek* domacn* pocet_os*
      otec* otce* jmeno_m* jmeno_o* sourozen* pribuzn* nouzov* kontaktni_os* druzk*
    hu: csalad* hazas* nos_ ferj* feleseg* elvalt* ozveg* elettars* haztart* eltartott* anya_* testver*
      rokon* hozzatart* surgossegi_k*
    ro: casator* necasator* divort* vaduv* sotie* sotul* nr_pers* persoane_int* intretin* nume_mama
      nume_tata prenume_tata frat_* rude* urgenta_*
    el: oikogen* syzyg* gamos* egam* agam* diazeug* xir* noikokyr* mitera* mitros* patros* onoma_pat*
      onoma_mit* patronym* mitronym*
    tr: aile* medeni* evli* bekar* bosan* es_ad* hane_h* anne_* baba* kardes* acil_*
    hr: obitelj* bracn* brac_st* ozenj* udat* razved* udov* supru* kucanst* clan_k* majk* otac* ime_oca*
      ime_majk* sestr*
    more: rodinny_stav* csaladi_allap* stare_civil* stare_civila sot_ medeni_* =parent =parents
      parents_marital* no_dep no_of_dep* parentesco* parentela*
    also: is_parent anniversary_date
    codebooks: marst marstt marsts marhm marhd pemaritl dmdmartl maritl nchild nchlt5 ftotinc_fam hhtype
      hht hhsize_p ncouples medu fedu mjob fjob famsup famrel pstatus sploc responsible_pers*
      responsible_adult* legal_rep* legal_guard* person_responsable* persona_respons* persona_a_cargo*
      pessoa_respons* contact_urg* nextkin*
  `),
  stems: words(`
    marital maritalst married maritaal spouse husband familienst familyst familysize familymemb
    familysit householdsize householdtype householdcomp estadocivil statocivile etatcivil situationfam
    burgerlijkestaat burgerlijk civilstand sivilstand sivilstatus civilstatus civilstat zivilstand
    siviilisaat ehepartner ehegatt lebenspartner echtgeno ektefelle aegtefael puoliso conjoint conyuge
    conjuge coniuge manzel wspolmalz supruznik hazastars divorc verheirat geschieden verwitwet huishoud
    husholdn haushaltsgr haushaltsmit notfallkontakt emergencycont nodkontakt noodcontact nextofkin
    maidenname_moth mothersmaid mothername fathername mothermaiden dependentcount numdependent
    numberofdep angehorig anhorig parorende
  `),
  except: words(`
    padre_categoria* pere_noel* categoria_padre* categoria_madre* id_padre padre_id produto_pai id_pai
    pai_id matka_plyty* name_family* font_family* family_pack* family_size_pack product_family*
    family_product* sku_family* instruction_family household_goods* household_prod* household_categor*
    household_clean* partner_id partner_channel* partner_code* partner_type* affiliate_partner*
    partner_program* partner_source* business_partner* partner_account* separated_list* parent_product*
    parent_session* parent_id parent_sku* parent_page* parent_node* family_name* beneficiary_bank
    anniversary_sale* anniversary_edition* customer_anniversary* work_anniversary* signup_anniversary*
    gift_wrap* gift_card* gift_* *_gift* gifts* giftcard* relationship_manager* customer_relationship*
    familien_name familienname* bride_* wedding_categor* haushaltswaren* menage_produit*
    familia_producto* familie_produkt* engaged_session* widow_maker family_friendly* chain_family enkel*
    foyer_meuble* partnership* epson* family_filter column_family ip_family lebenslauf* single_sign*
    haushaltsgerat* singles_day product_family font_family family_name partner_channel partner_program
    household_income* customer_relationship relationship_manager family_plan parent_company
    parent_account business_partner family_id_prod family_code* family_hist* family_desc* familiarity*
    familia_p* familia_art* familia_id* familia_desc* familia_cod* familia_log* familiereg* prod_famil*
    art_famil* artikelfam* produktfam* subfamil* sub_famil* family_share* family_card_type* famille_*
    code_famille* id_famille* famiglia_prod* famiglia_art* cod_famiglia* job_family* font_famil*
    device_famil* os_famil* model_famil* instance_famil* family_group_id family_box* ua_family*
    browser_famil* color_family* category_family* agent_family* software_famil* partners_page*
    partner_network* partner_level* partner_tier* partner_name_comp* partner_brand* partner_company*
    partner_offer* partner_email_opt* partner_opt* partner_consent* partner_nr* partner_nummer*
    partner_feed* partner_url* partner_api* partner_ref* partner_flag_b2b partner_market*
    partner_discount* partner_since* partner_status_b2b* telecom_partner* media_partner* sales_partner*
    channel_partner* delivery_partner* shipping_partner* partner_bank* geschaftspartner*
    geschaeftspartner* handelspartner* vertriebspartner* ansprechpartner* gesprachspartner*
    vertragspartner* delivery_partner anniversary_of_signup* membership_anniv* account_anniv*
    join_anniv* store_anniv* relation_id* relation_type_bus* relation_number* relations_count*
    relation_manager* public_relation* investor_relation* relative_url* relative_path* relative_hum*
    relative_vol* relative_str* relationship_id* relationship_value* relationship_len*
    relationship_start* relationship_score* relationship_bal* relationship_tenure* relationship_years*
    relationship_level* engaged_* single_use* single_item* single_purchase* singles_day* single_ticket*
    single_val* single_charge* emergency_service* emergency_repair* emergency_exit* emergency_dep*
    emergency_vis* emergency_room* emergency_state* motherboard* mothers_day* mother_lang* mother_tong*
    father_s_day* fathers_day* fatherboard* mother_company* mother_node* parentheses* parental* parentid
    parent_id* parent_item* parent_categ* parent_acc* parent_comp* parent_asin* parent_order*
    parent_event* parent_task* parent_folder* parent_key* parent_code* parent_no* parent_ref*
    parent_url* parent_type* parent_org* parent_class* parent_campaign* dependency* dependencies*
    dependence* dependent_var* dependent_product* dependent_task* depend_on* depends_* pere_produit*
    imie_opiekuna* mora_compra* hogar_categ* hogar_prod* hogar_dep* hogar_y* menage_prod* menager*
    foyers_tv mae_erro* gift_c* gift_m* gift_p* gift_v* gift_i* gift_a* gift_w* gift_n* gift_o* gift_t*
    giftaid* gift_aid* maker* make_model* vehicle_make* car_make* device_make* makeup* sotto* anket*
    ankle* ankunft* separate* separator* componente_* component* compagni* compagna* compania*
    companies* company* nucleos* nucleus* cargas_* tatto* tata_mot* mami* mamapp matkapuh* matkahuol*
    matkatav* matkus* matkan* slaktad* mar_2* mar_revenue* mar_sales* mar_k* mar_v* mar_q* maritim*
    hh_mm* familyname* vaterland* mutterges* muttertag* mutter_id mutterkonz* vatertag* nodeid
    stammdaten* ehebet* eher* farm* farb* fart* farve* farg* brother_printer* brother_ink*
    sister_company* sistersite rodina_prod* rodina_vyrob* snapshot* componentes_pc integrantes_equipo*
    gospodarka* gospodarcz* gospodarstwo_rolne_pow* szolg* ferjhez* obitelj_proizv* bratwurst*
    emergencia_medica* a_carico_di_trasp* noodzak* noodpak* relatie_id* relatien* relatie_nummer*
    relatiebeh* relatiegesch* celebr* casadeb* ledigenname ledigname family_plan_id family_plan_type
    familiarizad* familiar_con* renda_famil* ingreso_famil* ingresos_famil* reddito_famil* revenu_famil*
    revenus_famil* presupuesto_famil* orcamento_famil* familieinkomen* household_id household_code
    household_key household_no household_num household_ref* household_uuid married_surname*
    maternal_surname* paternal_surname* married_name*
  `),
  values: values(`
    married; single; divorced; widowed; widow; separated; together; never married; never-married;
    engaged; civil partnership; civil marriage; cohabiting; domestic partner; in a relationship;
    married-civ-spouse; husband; wife; own-child; not-in-family; unmarried; verheiratet; ledig;
    geschieden; verwitwet; marié; mariée; célibataire; divorcé; divorcée; pacsé; veuf; veuve; casado;
    casada; soltero; soltera; divorciado; divorciada; viudo; viuda; solteiro; solteira; viúvo; viúva;
    celibe; nubile; coniugato; coniugata; divorziato; vedovo; gehuwd; ongehuwd; gescheiden; żonaty;
    kawaler; panna; zamężna; rozwiedziony; gift; ugift; skilt; enke; sambo; samboer; naimisissa;
    naimaton; eronnut; leski; widower; married-spouse-absent; alone; absurd; yolo; partnered; de facto;
    common-law; common law; civil union; civil partner; legally separated; registered partnership;
    living together; in relationship; nicht verheiratet; lebenspartnerschaft; eingetragene
    lebenspartnerschaft; getrennt lebend; en couple; concubinage; union libre; mariée/pacsée; vie
    maritale; pareja de hecho; unión libre; unión de hecho; separado; separada; união estável; união de
    facto; separado judicialmente; desquitado; coniugato/a; separato; separata; vedovo/a; convivente;
    unito civilmente; samenwonend; weduwe; weduwnaar; geregistreerd partnerschap; alleenstaand;
    alleenwonend; kawaler/panna; żonaty/zamężna; rozwiedziona; wdowa; wdowiec; singel; särbo; skild;
    frånskild; änka; änkling; ogift; enkemann; fraskilt; gift/registreret partner; avoliitossa;
    svobodný; svobodná; ženatý; vdaná; rozvedený; rozvedená; vdovec; vdova; házas; nőtlen; hajadon;
    elvált; özvegy; élettársi kapcsolat; căsătorit; căsătorită; necăsătorit; divorțat; văduv; evli;
    bekar; dul; oženjen; udana; neoženjen; neudana; married with children; single parent; couple; couple
    with children
  `),
};
