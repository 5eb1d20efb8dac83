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
      *_postal_code zip zipcode* *_zip zip_code* country *_country countries state *_state
      state_province province* region *_region regions residence_region geo_metro metro metro_area*
      *_metro dma dma_code msa locality* municipalit* prefecture* territory_home continent
      shipping_city* billing_city*
    de: ort *_ort wohnort* stadt stadtteil* plz postleitzahl* bundesland* landkreis* kreis_name
      gemeinde_name land region bezirk* kanton*
    fr: ville ville_* *_ville code_postal* commune* departement* region pays arrondissement* canton
      quartier*
    es: ciudad* municipio* provincia* comunidad_auton* codigo_postal* cod_postal* cp pais pais_* barrio*
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
  `),
  values: values(``),
};
