import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const place: Category = {
  id: 'place',
  label: 'Place',
  definition: 'where someone lives or is, no finer than a town or postcode',
  sensitivity: 1,
  names: words(`
    prov prov_* *_prov res_city res_country res_region residenza* comune_res* citta_res* localite*
    cod_post* codpost* postleitz* post_cd zip5 zip_cd st_code province_code* country_cd pays_res*
    ville_res* pais_resid* cidade_res* woonpl* miejsc_zam* varmegye* poste_code grad poli nomos
    en: city *_city town towns village county counties district *_district borough* suburb* hometown*
      postcode* post_code* postal_code* *_postcode *_postal_code zip *_zip zip_code* country *_country
      countries state_province province* region *_region regions residence_region geo_metro metro
      metro_area* *_metro dma_code locality* prefecture* territory_home continent shipping_city*
      billing_city* =location location_city location_state location_country home_town* home_city*
      home_state* home_country* birth_town_x city1 citycode cityname township* ctry ctry_* *_ctry
      countrycode countryname cntry* nation_res st_cd state_cd statecode statename regionname zipc* zip4
      postal* pcode p_code pin_code pincode pin_cd postcd subdivision* neighb* ward_name woreda*
      zone_res kebele* barangay* brgy* emirate* governorate* parish_res census_t* census_b* fips* fips_*
      county_fips lsoa* msoa* oa_code postal_sector cbsa* dma* msa* urban_r* urbanic* rural*
      residence_c* residence_z* mailing_c* mailing_z* billing_c* billing_z* shipping_c* shipping_z*
      bill_to_c* bill_to_z* ship_to_c* ship_to_z* ship_city ship_country ship_state ship_zip ship_region
      ship_postal* place_of_res* place_res* residence_place local_gov* lga municip* timezone_city
      geography geo_area* =area locality_name nearest_city current_city residence_country
      country_residence* country_res* residential_state residential_city residential_country
      residential_zip residential_post* sub_county* subcounty* region_code statefip countyfip* puma
      metarea*
    de: ort *_ort wohnort* stadt kreis_name gemeinde_name land bezirk* kanton* orte ort01 plz* *_plz
      pstlz *stadt *_land land1 landx bundesl* kreis* landkr* gemeinde* ags amtlicher_g* regierungsb*
      ortst* stadtt* wohnsitz* bland*
    fr: ville_* *_ville code_postal* commune* departement* pays quartier* ville* *_cp cpost* codepost*
      codep dep_res* *_pays canton* arrond* agglo* zone_geo* lieu_res* iris_code_geo code_com*
      insee_com* code_insee* cp cp_ville cp_adherent cp_client cp_res
    es: ciudad* provincia* comunidad_auton* codigo_postal* cod_postal* pais_* barrio* localidad*
      departamento *_ciudad pais* *_pais poblac* codigopost* colonia* comuna* depto estado_res*
      entidad_fed* entidad_res* parroquia_civ lugar_res* zona_res* residencia_c* delegacion* alcaldia*
    pt: cidade* estado uf cep bairro* distrito* concelho* *_cidade *_uf *_cep freguesi* regiao*
    it: cap regione* comune paese localita* citta* *_citta *_comune *_cap nazione* frazion* stato_res*
      codice_post* luogo_res* comune_r*
    nl: plaats plaatsnaam* stad provincie* wijk* buurt* *plaats gemeent* *gemeente pc4 pc6 deelgem*
      landcode
    pl: kod_poczt* powiat* kraj miast* miejscow* pocztow* wojew* gmin* *_kraj dzieln* osiedl* poczta*
    nordic: by bynavn* poststed* postnr* postort* kommune kommun kommunen* lan_ lansnavn*
      bopaelskommune* kaupunki* maa postnum* *kommune fylk* landsdel* landskap* landkod* bostadso*
      boste* bydel* stadsdel* kunta* kotikunt* maakunt* kaupung* paikkak* asuinp* asuinm* maakood*
      distrik* ortsn*
    cs: obec* okres* psc cast_obce* ulice_mesto bydliste_mesto*
    hu: telepul* megye* iranyit* irsz ir_szam orszag* kerulet*
    ro: judet* sector*
    el: polis xora perifer* tach_kod
    tr: sehir* ulke* posta_k* bolge* semt
    hr: opcin* zupanij* drzav* post_br* postanski* mjesto* naselj*
    admin: ward subdistrict* sub_district* kelurahan* kecamatan* taluk* tehsil* parish_civil county_name
      city_name country_name region_name state_name
    more: mesto stat varos* oras il_ ilce* posta_kodu* kod_pocz* codigo_post* code_post* home_state
      cust_state customer_state client_state patient_state member_state res_state residence_state
      addr_state address_state mailing_state billing_state shipping_state state_of_res* postinum*
      postinro postitoim* postitmp* =state state_prov* state_abbr*
    also: cap_code
    heads: dept_res region_res geo_city geo_region geo_country state_res provincia_res kommunnamn
      kommunekode kommun_kod kommunnavn land_kod land_code country_code country_res countyname zip_code
      zip9 districtname paese_res pays_res stadtname zeme zeme_bydl tara tara_res settlement area_name
      residence_zip residence_postal mailing_postal billing_postal billing_province shipping_postal
      shipping_province comune_res commune_res metro_area regio gebied place_name* placename* county_*
      home_county* home_district* domicile domicile_dist* domicile_city* domicile_state* domicile_count*
      domicile_prov* residence_dist* residence_city* residence_state* residence_prov* residence_reg*
      residence_count* birth_district current_city* current_state* current_country* present_city*
      present_state* present_dist* permanent_city* permanent_state* permanent_dist* native_city*
      mailing_city* mailing_state* mailing_zip* mailing_country* billing_zip* billing_state*
      billing_country* shipping_zip* shipping_state* shipping_country* address_city* address_state*
      address_zip* address_country* addr_city* addr_state* addr_zip* addr_country* address_prov*
      address_reg* address_dist*
  `),
  except: words(`
    prov_id provision* provider* capacity* state_machine* order_state* payment_state* login_state*
    ui_state* checkout_state* estado_pedido* estado_pago* estado_cuenta estado_civil* estado_cliente
    estado_envio* geo_lat* geo_lon* geo_point* geo_hash* geo_coord* geo_target* region_rating*
    city_pass* country_music* country_style* land_rover* cap_size cap_color* cap_* market_cap*
    store_city* store_country* store_region* store_district warehouse_* country_origin* country_birth
    birth_country birth_city native_country roaming_country shipping_country_product by_* *_by sort_by
    zip_file* metro_newspaper kraj_produkcji land_of* stat_* region_config aws_region* cloud_region*
    data_region* storage_region* processing_region* server_region* session_state* account_state
    subscription_state* connection_state* task_state* state_id state_date* state_change* job_state*
    lead_state* device_state* last_state* active_state* current_state app_state* state_flag*
    state_reason* community* municion* landing* stadium* postpaid* country_of_birth* country_of_or*
    country_of_cit* phone_country* country_of_man* city_of_birth* city_birth* birth_city* *naissance*
    *nacimiento* *nascimento* *nascita* *geburt* *geboorte* *fodel* *fodsel* *urodz* store_state*
    sales_region* sales_district* sales_territ* region_manager* country_phone* poste poste_* postes
    place_name_search place_name_venue do_not_* estado_persona* estado_registro* estado_cuenta*
    estado_actual* estado_cliente* estado_usuario*
  `),
  values: values(``),
};
