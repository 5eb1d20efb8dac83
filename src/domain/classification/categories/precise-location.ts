import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const preciseLocation: Category = {
  id: 'precise_location',
  label: 'Precise location',
  definition: 'a place finer than about 500 m, visits',
  sensitivity: 3,
  names: words(`
    apartment_n* apt apt_n* flat_n* suite_n* unit_n* door_n* building_n* house_n* houseno* appartement*
    wohnung_n* stiege piso_puerta portal_n* escalera interno_n* scala_n* mieszkanie_n* lejlighed*
    leilighet* lagenhet* numero_rue numero_calle
    en: lat *_lat *_latitude lon lng long_coord *_lon *_lng *_longitude gps* geo_point* geopoint*
      geo_hash* geohash* *_geohash* geofence* geo_coord* last_location* last_known_loc* last_position*
      current_location* live_location* user_location exact_location* precise_loc* location_lat*
      location_lon* location_history* location_trail* home_location* work_location_point visited_*
      visit_place* places_visited* place_visits* check_in_place* checkin_venue* home_address*
      work_address* residential_addr* street_addr* street_* *_street address address_line* address_1
      address_2 address1 address2 addr addr_* *_address *_address_1 *_address_2 delivery_address*
      billing_address* mailing_addr* mailing_street house_number* flat_number* beacon* wifi_bssid
      nearby_device* what3words* plus_code* cell_tower* ip_geo_lat* altitude* polygon_home* lat_* lats
      latit* lati lng_* lon_* longit* longi long_lat* lat_long* latlng* lat_lng* latlon* lonlat*
      xy_coord* x_coord* y_coord* coord* gps_* *_gps geo_loc* geoloc* geo_pos* geom geometry_point
      geopos* geocod* last_seen_loc* device_location* user_location* locations_vis* place_visited*
      places_* position_gps* position_lat* track_log* gps_trac* route_home* parking_loc* wifi_ssid ssid
      ssid_* bssid* cell_id* beacon_* ibeacon* nearest_tower* foot_traffic* visit_loc* addres addresse*
      addr1 addr2 add1 add2 *_addr addr_line* street* str_name street_n* street_no* house_no* house_num*
      house_name* housenumber* home_addr* residence_addr* permanent_add* present_add* current_add*
      postal_add* postal_street mail_addr_street po_box* pobox* apartment* apt_* unit_number door*
      block_no* building_name_home floor_apt landmark* full_addr* address_full* shipping_add*
      ship_to_addr* ship_addr* bill_addr* billing_add* delivery_add* pickup_loc* pickup_lat* pickup_lon*
      dropoff* pick_up_loc* drop_off_loc* loc_lat* loc_lon* loc_long* uprn udprn eircode plot_no*
      crossing_street*
    de: *_strasse *strasse *_adresse adresse_* wohnadresse* lieferadresse* rechnungsadresse*
      standort_lat* standortverlauf* breitengrad* langengrad* aufenthaltsort* stras* stras_* hausn* adr
      adr_* *_adr wohnanschr* anschr* wohnort_str* geokoord* zustelladr* lieferan* rechnungsan*
      postfach* etage wohnungsnr* strnr str_nr str_hnr
    fr: rue_* numero_rue* voie_* complement_adresse* coordonnees_gps rue* voie* num_voie* nom_voie*
      no_civique* numero_voie* type_voie libelle_voie* complement_ad* comp_adr* lieu_dit* domicil*
      boite_postale localisation* coordonnees_g* position_gps batiment*
    es: direccion_* numero_casa ubicacion_exact* ubicacion_gps direccion* direc dir_* num_calle*
      numero_ext* numero_int* num_ext* num_int* num_casa* piso colonia_calle ubicacion* referencia_dom*
      cod_via* tipo_via* nombre_via* via_nombre* numero_via* apartado_post* departamento_num*
    pt: rua_* complemento_end* morada* enderec* ender logradour* rua* numero_res* localizac* andar_apto
      numero_end* ponto_referencia*
    it: numero_civico* indirizz* civico* num_civ* numero_civ* posizione_gps* piazza residenza_via* scala
      interno
    nl: adres_* *_adres straat* woonadres* bezoekadres* breedtegraad* lengtegraad* locatie_gps* adres*
      huisn* busnr* toevoeging* verblijfsadr* locatie* bus_nr
    pl: nr_domu numer_domu nr_mieszk* adres_zamieszk* szerokosc_geo* dlugosc_geo* lokalizacja_gps* ulic*
      nr_dom* nrdomu nr_lok* numer_lok* nr_miesz* wspolrz* zamieszk* adres_koresp*
    nordic: gate_* bostedsadresse* bopael* adress_* breddegrad* lengdegrad* sijainti_gps gate* gatu* vej
      vej_* vejn* veinavn* husn* bosted_adr* boadr* bopal* bolagnr osoit* katu* kotiosoi* lahiosoi*
      koordin* sijaint* bostadsadr* folkereg_adr* opgang
    cs: cislo_pop* cislo_dom* cp_or souradnic* poloha_gps* bydlist*
    hu: utca* lakcim* hazszam* hsz lakohely* tart_hely* emelet_ajto
    ro: strada* str_ nr_str* bloc_sc*
    el: dieyth* diefth* odos odos_* arithmos_od* syntetag*
    tr: sokak* cadde* mahalle* kapi_no* konum* enlem boylam
    hr: kucni_b* prebival* lokacij*
    more: cim_ strada_* residential_str* morada_* calle calle_* =via via_residenza via_n* via_civico
      complemento* complement_adr* str_no kontaktadr* korrespondenzadr* *adresse *adress *adresses
      *_adr1 *adr1 *adr2
  `),
  stems: words(`
    latitude longitude longtitude lattitude breitengrad langengrad latitud longitud geolocat geolocal
    geoloka geohash geofenc koordinat coordenad coordinat coordonnees wspolrzed souradnic homeaddr
    streetaddr shippingaddr billingaddr deliveryaddr mailingaddr permanentaddr residentialaddr anschrift
    lieferadress rechnungsadress hausnummer huisnummer husnummer strassenn gateadress gatuadress vejnavn
    katuosoit streetname streetno housenumber indirizz enderec logradour lakcim adresszeile addressline
    addressstreet
  `),
  except: words(`
    *mail_addr* *mail_adres* *mail_address* email_* ip_addr* ip_adres* mac_addr* web_addr* webadres*
    web_adres* url_addr* wallet_addr* visited_page* visited_at visited_web* visited_site* visited_url*
    visited_count visited_categor* visited_clinic* visited_store_count store_lat* lat_ms flat_rate*
    long_term* long_desc* street_date* streetwear* street_food* street_style* adresse_mail*
    adresse_email* adresse_electro* adresse_ip* direccion_correo* direccion_email* direccion_ip
    indirizzo_email* indirizzo_mail* indirizzo_posta* indirizzo_ip* endereco_email* endereco_mail
    endereco_ip* endereco_eletr* adres_email* adres_mail* adres_ip* adres_e_mail* e_mail_adres*
    e_mail_addr* adresse_id address_id address_type address_count address_verified* wall_street*
    street_price* via_channel* via_app* via_email* store_address* shop_address* company_address*
    direccion_general coordinates_team addressable* addressed* address_book_size salutation_address
    form_address place_worship_visit* email_address e_mail_address ip_address mac_address web_address
    visited_pages wallet_address visited_website visited_site location_id location_code* location_name*
    location_type* location_count* location_key* location_status store_location* shop_location*
    warehouse_location* bin_location* stock_location* shelf_location* office_location* work_location*
    job_location* location_number* file_location* page_location* ad_location* button_location*
    event_location* course_location* location_group* location_category* facility_location*
    inventory_location* transaction_location* service_location* allocation* location_business
    business_location* location_url* locations_count door_to_door* doors doors_* number_doors num_doors
    door_count street_type street_style lot_area street_id address_count* address_status* emailaddress*
    mail_adres* email_adr* e_mail_* adresse_mel* adr_mail* adr_email* adresse_elec* correo_direccion
    direccion_c_e direccion_gen* direccion_comer* direccion_elec* dir_email* ipaddress* mac_add*
    email_add* email_addr* adresse_courr* mailadress* emailadress* e_mailadress* sahkopostios*
    e_postadress* epostadress* adres_strony* adres_www* adres_url* adres_poczty* adres_elektron*
    adresse_web* adresse_site* adresa_email* adresa_web* email_cim* e_mail_cim* web_cim* cimk* cime_*
    via_web* viaje* viagem* viatura* viabil* gateway* gate_id* gate_no* dir_path* dir_name* dir_*
    direction* director* direccion_id rue_* rugs standort_id* standort_name* filialstandort*
    betriebsstandort* locatie_id* locatie_naam* lokalizacja_mag* geo_country* geo_region* geo_city*
    geo_network* geo_metro* geo_continent* geo_name* geo_id* geo_code* geo_target* geo_cluster*
    geometry* places_available* places_left* places_reserved* places_count* places_vis_count num_places*
    places_disp* places_ass* dropoff_rate* dropoff_step* dropoff_page* drop_off_rate* lat_ms*
    longitud_zapato* longitud_cm* longitude_cable add_to_cart* add_on* add_ons address_book* adres_book*
    coordinator* coordinador* coordinates_screen* x_coord* y_coord* coord_x* coord_y* longest* longt*
    latin* late* geometry_type* str_* bus_no bus_nr_linje bus_type vision_* position_id position_title*
    position_name* position_type* interno_* scala_* piso_* andar_* etage_* vei* locationid
    workplace_loc* location_level* location_desc* domicile_dist* domicile_city* domicile_state*
    domicile_count* domicile_prov* residence_dist* residence_city* residence_state* residence_prov*
    address_city* address_state* address_zip* address_country* other_members* members_at_addr*
    people_at_addr* do_not_*
  `),
  values: values(``),
};
