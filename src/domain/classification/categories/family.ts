import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const family: Category = {
  id: 'family',
  label: 'Family situation',
  definition: 'marital status, partner, household, number of children',
  sensitivity: 2,
  names: words(`
    mae pai filiacao* nome_pai madre padre mere pere mutter vater nom_prenom_mere nome_madre nome_padre
    anyja* apja* apa_neve* anya_neve* hazastars* matka ojciec imie_matki imie_ojca nazwisko_rodowe_matki
    manzonk* dite deti_pocet jmeno_matky supruznik* bracni_status* bracno_stanj* zakonski_stan*
    spouse_name* spouse_partner* wife_name* husband_name*
    en: marital* marriage* married* wedding_date* wedding_anniv* spouse* husband* wife wifes* wives
      partner_name* partner_status* partner_age* life_partner* has_partner domestic_partner*
      civil_union* civil_status* relationship relationship_stat* relationship_type divorc* separated
      widow* single_parent* household* hh_size hh_comp* hh_* family_* *_family fam_members *_fam_members
      fam_size dependents* dependants* dependent_count* number_dependent* num_dependent* lives_alone
      living_with* empty_nest* next_kin next_of_kin* emergency_contact* mother_name* father_name*
      mothers_maiden* parents_name* siblings_count* beneficiar* anniversary* engaged_date fiance* bride*
      honeymoon*
    de: familienstand* famges* familie_* familiengro* verheiratet* ledig* geschieden* verwitwet* ehe
      ehepartner* ehegatt* ehefrau* ehemann* lebenspartner* partnerschaft* haushalt* haushaltsgro*
      hochzeit* zivilstand* unterhaltspflicht* angehorig* alleinerzieh* notfallkontakt*
    fr: etat_civil* situation_famil* situation_matrim* statut_marit* marie mariee conjoint* *_conjoint
      epoux* epouse* concubin* pacs* divorc* veuf veuve celibatair* menage foyer* taille_foyer famille_*
      contact_urgence personne_contact personnes_charge mere_nom nom_mere nom_pere
    es: estado_civil* situacion_sentim* situacion_famil* conyug* espos* casad* soltero* divorci* viud*
      pareja* hogar_* tamano_hogar familia_* numero_familiar* contacto_emerg* cargas_famil* nombre_madre
      nombre_padre
    pt: estado_civil* conjuge* espos* casad* solteir* divorciad* viuv* uniao_estavel agregado_famil*
      composicao_famil* familia_* pessoas_domicilio dependentes* nome_mae nome_pai contato_emerg*
    it: stato_civile* coniug* sposat* celibe nubile divorziat* vedov* convivent* nucleo_famil*
      famiglia_* carichi_famil* contatto_emerg* stato_famiglia
    nl: burgerlijke_st* burgerlijke_staat gehuwd* getrouwd* ongehuwd* gescheiden* weduw* partner_naam*
      echtgeno* huishoud* gezin* gezinssamen* samenwonend* noodcontact* alleenstaand*
    pl: stan_cywil* malzon* wspolmalz* maz_ zona_ zonat* rozwied* rozwod* wdow* gospodarstw_dom*
      gospodarstwo* rodzin* wielkosc_rodz* kontakt_awaryj* panienskie_matki
    nordic: sivilstand* sivilstatus* civilstand* civilstatus* gift gift_dato ektefelle* aegtefael*
      aktefael* aegteskab* ekteskap* aktenskap* make_namn samboer* sambo skilt* skild* separert* enke*
      enkemann* ugift* husstand* hushall* husholdning* familie* familj* parorende* naermeste_parorende
      anhorig* siviilisaa* aviosaaty* aviopuoliso* puoliso* kotitalou* perhe* naimisissa*
    more: rodinny_stav* manzel* csaladi_allap* hazass* stare_civil* stare_civila sot_ sotie* medeni_*
    also: partner family* cohabit* parent is_parent mother father siblings wedding* anniversary_date
  `),
  except: words(`
    padre_categoria* pere_noel* categoria_padre* categoria_madre* id_padre padre_id produto_pai id_pai
    pai_id matka_plyty*
    name_family*
    font_family* family_plan* family_pack* family_size_pack product_family* family_product* sku_family*
    instruction_family household_goods* household_prod* household_categor* household_clean* partner_id
    partner_channel* partner_code* partner_type* affiliate_partner* partner_program* partner_source*
    business_partner* partner_account* separated_list* parent_product* parent_session* parent_id
    parent_sku* parent_page* parent_node* family_name* beneficiary_bank anniversary_sale*
    anniversary_edition* customer_anniversary* work_anniversary* signup_anniversary* gift_wrap*
    gift_card* gift_* *_gift* gifts* giftcard* relationship_manager* customer_relationship*
    familien_name familienname* bride_* wedding_categor* haushaltswaren* menage_produit*
    familia_producto* familie_produkt* engaged_session* widow_maker family_friendly* chain_family enkel*
    foyer_meuble* partnership* epson* family_filter column_family ip_family lebenslauf* single_sign*
    haushaltsgerat* singles_day product_family font_family family_name partner_channel partner_program
    household_income* customer_relationship relationship_manager family_plan parent_company
    parent_account business_partner
  `),
  values: values(`
    married; single; divorced; widowed; widow; separated; together; never married; never-married;
    engaged; civil partnership; civil marriage; cohabiting; domestic partner; in a relationship;
    married-civ-spouse; husband; wife; own-child; not-in-family; unmarried; verheiratet; ledig;
    geschieden; verwitwet; marié; mariée; célibataire; divorcé; divorcée; pacsé; veuf; veuve; casado;
    casada; soltero; soltera; divorciado; divorciada; viudo; viuda; solteiro; solteira; viúvo; viúva;
    celibe; nubile; coniugato; coniugata; divorziato; vedovo; gehuwd; ongehuwd; gescheiden; żonaty;
    kawaler; panna; zamężna; rozwiedziony; gift; ugift; skilt; enke; sambo; samboer; naimisissa;
    naimaton; eronnut; leski; widower; married-spouse-absent; alone; absurd; yolo
  `),
};
