import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const place: Category = {
  id: 'place',
  label: 'Place',
  definition: 'where someone lives or is, no finer than a town or postcode',
  sensitivity: 1,
  names: words(`
    prov prov_* *_prov res_city res_country res_region residenza* comune_res* citta_res* localite*
    cod_post* codpost* codpostal* cpostal* postleitz* post_cd zip5 zip_cd st_code province_code*
    country_cd pays_res* ville_res* pais_resid* cidade_res* woonpl* miejsc_zam* telepules* varmegye*
    okres poste_code grad opcina* poli nomos
    admin: ward subdistrict* sub_district* barangay* kelurahan* kecamatan* taluk* tehsil* parish_civil county_name city_name country_name region_name state_name
    en: city *_city town towns village county counties district *_district neighborhood* neighbourhood*
      borough* suburb* hometown* postcode* post_code* postal postal_code* postalcode* *_postcode
      *_postal_code zip zipcode* *_zip zip_code* country *_country countries
      state_province province* region *_region regions residence_region geo_metro metro metro_area*
      *_metro dma dma_code msa locality* municipalit* prefecture* territory_home continent
      shipping_city* billing_city*
    de: ort *_ort wohnort* stadt stadtteil* plz postleitzahl* bundesland* landkreis* kreis_name
      gemeinde_name land region bezirk* kanton*
    fr: ville ville_* *_ville code_postal* commune* departement* region pays arrondissement* canton
      quartier*
    es: ciudad* municipio* provincia* comunidad_auton* codigo_postal* cod_postal* pais pais_* barrio*
      localidad* poblacion departamento region
    pt: cidade* municipio* estado uf cep codigo_postal* bairro* pais distrito* concelho* freguesia*
    it: citta cap provincia* regione* comune paese localita* quartiere*
    nl: woonplaats* plaats plaatsnaam* stad gemeente* provincie* postcode* land wijk* buurt*
    pl: miasto miejscowos* kod_poczt* wojewodz* powiat* gmina* kraj dzielnic*
    nordic: by bynavn* poststed* postnummer* postnr* postort* ort kommune kommun kommunen*
      kommunenummer* kommunenr* fylke* lan_ lansnavn* region land stad bostadsort* bosted*
      bopaelskommune* kaupunki* paikkakunta* postinumero* kunta maa maakunta*
    more: mesto obec psc kraj stat varos* iranyitoszam* megye* oras judet cod_postal* sehir* il_ ilce*
      posta_kodu*
    also: cap_code
    en: =location location_city location_state location_country hometown* home_town* home_city*
      home_state* home_country* birth_town_x city city1 *_city citycode cityname town township* ctry
      ctry_* *_ctry *_country countrycode countryname cntry* cntry nation_res st_cd state_cd
      statecode statename *_region regionname *_prov zip *_zip zipc* zipcode* zip4 postal* postcode*
      pcode p_code pin_code pincode pin_cd postcd *_district subdivision* neighb* neighbo* suburb*
      ward_name woreda* zone_res kebele* barangay* brgy* emirate* governorate* parish_res census_t*
      census_b* fips* fips_* county_fips lsoa* msoa* oa_code postal_sector cbsa* dma* msa* urban_r*
      urbanic* rural* rurality* residence_c* residence_z* mailing_c* mailing_z* billing_c*
      billing_z* shipping_c* shipping_z* bill_to_c* bill_to_z* ship_to_c* ship_to_z* ship_city
      ship_country ship_state ship_zip ship_region ship_postal* place_of_res* place_res*
      residence_place locality* local_gov* lga municip* timezone_city
    de: ort orte *_ort ort01 wohnort* plz* *_plz pstlz *stadt land *_land land1 landx bundesl* bland
      kreis* landkr* gemeinde* ags amtlicher_g* regierungsb* bezirk* kanton* ortst* stadtt*
      wohnsitz* bland*
    fr: ville* *_ville *_cp cpost* codepost* codep dep_res* pays *_pays canton* quartier*
      arrond* agglo* zone_geo* lieu_res* iris_code_geo code_com* insee_com* code_insee*
    es: ciudad* *_ciudad pais* *_pais municip* poblac* cod_post* codpost* codigopost*
      barrio* colonia* comuna* depto estado_res* entidad_fed* entidad_res* parroquia_civ canton*
      lugar_res* zona_res* residencia_c* delegacion* alcaldia*
    pt: cidade* *_cidade municip* uf *_uf cep *_cep bairro* pais* *_pais concelho* freguesi*
      cod_post* codpost* codigopost* regiao* zona_res*
    it: citta* *_citta *_comune cap *_cap regione* nazione* localita* frazion* quartier* stato_res*
      codice_post* luogo_res* comune_r*
    nl: *plaats woonpl* stad gemeent* *gemeente *_postcode pc4 pc6 land *_land wijk* buurt*
      deelgem* landcode
    pl: miast* miejscow* pocztow* wojew* powiat* gmin* *_kraj dzieln* osiedl* poczta*
    nordic: bynavn* poststed* postnr* postnum* postort* ort *_ort *kommune fylk* fylke*
      landsdel* landskap* land *_land landkod* landkode* stad bostadso* bosted* boste* bydel*
      stadsdel* kunta* kotikunt* maakunt* kaupung* paikkak*
      asuinp* asuinm* maakood* distrik* ortsn*
    cs: obec* okres* psc cast_obce* ulice_mesto bydliste_mesto*
    hu: telepul* megye* iranyit* irsz ir_szam orszag* kerulet*
    ro: judet* cod_post* comuna* sector*
    el: polis xora perifer* tach_kod
    tr: ilce sehir* ulke* posta_k* bolge* semt
    hr: opcin* zupanij* drzav* post_br* postanski* mjesto* naselj*
    heads: by dept_res departement departements departamento region regions region_name regionname
      region_res geo_city geo_region geo_country state_name state_res statename state_cd province
      provincia provincie provincia_res prov kommun kommune kommunnamn kommunekode kommun_kod
      kommunnavn land_kod land_code country countryname country_name country_code countrycode
      country_res county countyname county_name city_name cityname zipcode zip_code zip5 zip9
      district districtname distrito village localite localidad localidade localita paese paese_res
      pays_res stadt stadtname canton kanton kraj zeme zeme_bydl mesto obec varos telepules oras
      judet tara tara_res settlement area_name residence_state residence_zip residence_postal
      mailing_state mailing_postal billing_state billing_postal billing_province shipping_state
      shipping_postal shipping_province comune comune_res commune commune_res residenza continent
      metro metro_area plaats regio gebied maa kunta
    more: kod_pocz* codigo_post* code_post*
    more: home_state cust_state customer_state client_state patient_state member_state res_state residence_state addr_state address_state mailing_state billing_state shipping_state state_of_res* postleitz* poststed* postinum* postinro postitoim* postitmp* postcode* pcode postcd
    more: =state state_prov* state_name state_abbr*
    en: geography geo_area* =area locality_name nearest_city current_city residence_country
      country_residence* country_res* residential_state residential_city residential_country
      residential_zip residential_post* sub_county* subcounty* county_fips region_code statefip
      countyfip* puma metarea* place_res*
    fr: cp cp_ville cp_adherent cp_client cp_res
  `),
  except: words(`
    prov_id provision* provider*
    capacity* state_machine* order_state* payment_state* login_state* ui_state* checkout_state*
    estado_pedido* estado_pago* estado_cuenta estado_civil* estado_cliente estado_envio* geo_lat*
    geo_lon* geo_point* geo_hash* geo_coord* geo_target* region_rating* city_pass* country_music*
    country_style* land_rover* cap_size cap_color* cap_* market_cap* store_city* store_country*
    store_region* store_district warehouse_* country_origin* country_birth birth_country birth_city
    native_country roaming_country shipping_country_product by_* *_by sort_by zip_file* metro_newspaper
    kraj_produkcji land_of* stat_* region_config aws_region* cloud_region* data_region* storage_region*
    processing_region* server_region* session_state* account_state subscription_state* connection_state*
    task_state* capacity
    state_id state_date* state_change* job_state* lead_state* device_state* last_state*
    active_state* current_state app_state* state_flag* state_reason* community* municion* landing*
    stadium* postpaid* country_of_birth* country_of_or* country_of_cit* phone_country*
    country_of_man* city_of_birth* city_birth* birth_city* *naissance* *nacimiento* *nascimento*
    *nascita* *geburt* *geboorte* *fodel* *fodsel* *urodz* store_state* sales_region*
    sales_district* sales_territ* region_manager* country_phone* poste poste_* postes
  `),
  values: values(``),
};
