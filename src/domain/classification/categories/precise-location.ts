import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const preciseLocation: Category = {
  id: 'precise_location',
  label: 'Precise location',
  definition: 'a place finer than about 500 m, visits',
  sensitivity: 3,
  names: words(`
    apartment apartment_n* apt apt_n* flat_n* suite_n* unit_n* door_n* building_n* house_n* houseno*
    appartement* wohnung_n* stiege piso_puerta portal_n* escalera interno_n* scala_n* mieszkanie_n*
    lejlighed* leilighet* lagenhet* complemento numero_rue numero_calle
    en: lat latitude* *_lat *_latitude lon lng long_coord longitude* *_lon *_lng *_longitude gps*
      geo_point* geopoint* geo_hash* geohash* *_geohash* geofence* geo_coord* coordinates* coords
      coordinate last_location* last_known_loc* last_position* current_location* live_location*
      user_location exact_location* precise_loc* location_lat* location_lon* location_history*
      location_trail* home_location* work_location_point visited_* visit_place* places_visited*
      place_visits* check_in_place* checkin_venue* home_address* work_address* residential_addr*
      street_addr* street street_* *_street address address_line* address_1 address_2 address1 address2
      addr addr_* *_address *_address_1 *_address_2 delivery_address* billing_address* mailing_addr*
      mailing_street house_number* apartment_n* flat_number* beacon* wifi_bssid bssid nearby_device*
      what3words* plus_code* cell_tower* ip_geo_lat* altitude* polygon_home*
    de: strasse* *_strasse *strasse hausnummer* hausnr* adresse *_adresse adresse_* adresszeile*
      anschrift* wohnadresse* lieferadresse* rechnungsadresse* standort_lat* standortverlauf*
      breitengrad* langengrad* gps_* koordinaten* aufenthaltsort*
    fr: adresse *_adresse adresse_* rue rue_* numero_rue* voie_* domicile* complement_adresse*
      geolocalis* latitude* longitude* coordonnees_gps
    es: direccion direccion_* domicilio* numero_casa geolocaliz* coordenad* ubicacion_exact*
      ubicacion_gps latitud* longitud*
    pt: endereco* logradouro* rua rua_* numero_casa complemento_end* geolocaliz* coordenad* latitud*
      longitud* morada*
    it: indirizzo* numero_civico* civico domicilio* geolocalizz* coordinate* latitudin*
      longitudin*
    nl: adres adres_* *_adres straat* straatnaam* huisnummer* huisnr* woonadres* bezoekadres*
      breedtegraad* lengtegraad* locatie_gps*
    pl: adres adres_* ulica* nr_domu numer_domu nr_mieszk* adres_zamieszk* szerokosc_geo* dlugosc_geo*
      wspolrzedn* lokalizacja_gps*
    nordic: adresse* gateadresse* gatenavn* gate_* husnummer* bostedsadresse* bopael* vejnavn*
      gatuadress* gatunamn* adress adress_* bostadsadress* breddegrad* lengdegrad* katuosoite* osoite*
      koordinat* sijainti_gps
    more: ulice* adresa* utca* cim_ adres* sokak* strada_*
    en: lat lat_* *_lat lats latit* lati lng_* *_lng lon_* *_lon longit* longi long_lat* lat_long*
      latlng* lat_lng* latlon* lonlat* xy_coord* x_coord* y_coord* coord* coordinate* gps_* *_gps
      geo_loc* geoloc* geo_pos* geom geometry_point geopos* geocod* last_seen_loc* device_location*
      user_location* locations_vis* place_visited* places_* geofence* position_gps* position_lat*
      track_log* gps_trac* route_home* parking_loc* wifi_ssid ssid ssid_* bssid* cell_id* beacon_*
      ibeacon* nearest_tower* foot_traffic* visit_loc* address addres addresse* adress* addr addr1
      addr2 add1 add2 addr_* *_addr addr_line* street* street1 street2 str_name street_n* street_no*
      house_no* house_num* house_name* houseno* housenumber* home_addr* residence_addr*
       permanent_add* present_add* current_add* postal_add* postal_street
      mail_addr_street domicile* po_box* pobox* apartment* apt_* unit_number door* block_no*
      building_name_home floor_apt landmark* full_addr* address_full* shipping_add* ship_to_addr*
      ship_addr* bill_addr* billing_add* delivery_add* pickup_loc* pickup_lat* pickup_lon* dropoff*
      pick_up_loc* drop_off_loc* loc_lat* loc_lon* loc_long* uprn udprn eircode plot_no*
      crossing_street*
    de: stras* strasse* *_strasse stras_* hausnr* hausn* adresse* adr adr_* *_adr adressz*
      wohnanschr* anschr* wohnort_str* gps* geokoord* zustelladr* lieferan* rechnungsan* postfach*
      etage wohnungsnr* strassenn* strnr str_nr str_hnr
    fr: adress* adr adr_* rue* voie* num_voie* nom_voie* no_civique* numero_voie* type_voie
      libelle_voie* complement_ad* comp_adr* lieu_dit* domicil* boite_postale localisation* geoloc*
      coordonnees_g* position_gps batiment* etage
    es: direccion* direc dir_* domicil* num_calle* numero_ext* numero_int* num_ext* num_int*
      num_casa* piso colonia_calle ubicacion* geoloc* coorden* lat_* referencia_dom* cod_via*
      tipo_via* nombre_via* via_nombre* numero_via* apartado_post* departamento_num*
    pt: enderec* ender logradour* rua* num_casa* numero_res* geoloc* coorden*
      localizac* andar_apto numero_end* ponto_referencia*
    it: indirizz* civico* num_civ* numero_civ* domicil* geoloc* coordinat* posizione_gps* piazza
      residenza_via* scala interno
    nl: adres* straat* huisnr* huisn* busnr* toevoeging* huisnummert* verblijfsadr* locatie*
       coordin* bus_nr
    pl: adres* ulic* nr_dom* nrdomu nr_lok* numer_lok* nr_miesz* wspolrz* zamieszk* adres_koresp*
    nordic: adress* adresse* gate* gatu* vej vej_* vejn* veinavn* husnr* husn* bosted_adr* boadr*
      bopal* bolagnr leilighetsn* lagenhetsn* osoit* katu* kotiosoi* lahiosoi* koordin* sijaint*
      bostadsadr* folkereg_adr* opgang etage
    cs: ulic* adres* cislo_pop* cislo_dom* cp_or souradnic* poloha_gps* bydlist*
    hu: utca* lakcim* hazszam* hsz koordin* lakohely* tart_hely* emelet_ajto
    ro: strada* str_ adres* nr_str* bloc_sc* domicil* coordonat*
    el: dieyth* diefth* odos odos_* arithmos_od* syntetag*
    tr: adres* sokak* cadde* mahalle* kapi_no* konum* koordinat* enlem boylam
    hr: ulic* adres* kucni_b* prebival* koordin* lokacij*
    more: residential_addr* residential_str* morada morada_*
    more: calle calle_* =via via_residenza via_n* via_civico complemento* complement_adr* complement_ad* str_name str_nr str_no
    more: kontaktadr* korrespondenzadr* *adresse *adress *adresses *_adr1 *adr1 *adr2
  `),
  stems: words(`
    latitude longitude longtitude lattitude breitengrad langengrad latitud longitud geolocat
    geolocal geoloka geohash geofenc koordinat coordenad coordinat coordonnees wspolrzed souradnic
    homeaddr streetaddr shippingaddr billingaddr deliveryaddr mailingaddr permanentaddr
    residentialaddr anschrift lieferadress rechnungsadress hausnummer huisnummer husnummer strassenn
    gateadress gatuadress vejnavn katuosoit streetname streetno housenumber indirizz enderec
    logradour lakcim adresszeile addressline addressstreet
  `),
  except: words(`
    *mail_addr* *mail_adres* *mail_address* email_* ip_addr* ip_adres* mac_addr* web_addr* webadres*
    web_adres* url_addr* wallet_addr* visited_page* visited_at visited_web* visited_site* visited_url*
    visited_count visited_categor* visited_clinic* visited_store_count store_lat* lat_ms latency*
    flat_rate* long_term* long_desc* street_date* streetwear* street_food* street_style* adresse_mail*
    adresse_email* adresse_electro* adresse_ip* direccion_correo* direccion_email* direccion_ip
    indirizzo_email* indirizzo_mail* indirizzo_posta* indirizzo_ip* endereco_email* endereco_mail
    endereco_ip* endereco_eletr* adres_email* adres_mail* adres_ip* adres_e_mail* e_mail_adres*
    e_mail_addr* sahkopostiosoite* adresse_id address_id address_type address_count address_verified*
    wall_street* street_price* via_channel* via_app* via_email* store_address* shop_address*
    company_address* direccion_general coordinates_team addressable* addressed* address_book_size
    salutation_address form_address place_worship_visit* email_address e_mail_address ip_address
    mac_address web_address visited_pages wallet_address visited_website visited_site
    location_id location_code* location_name* location_type* location_count* location_key*
    location_status store_location* shop_location* warehouse_location* bin_location* stock_location*
    shelf_location* office_location* work_location* job_location* location_number* file_location*
    page_location* ad_location* button_location* event_location* course_location* location_group*
    location_category* facility_location* inventory_location* transaction_location*
    service_location* allocation* allocations location_business business_location* location_url*
    locations_count door_to_door* doors doors_* number_doors num_doors door_count street_type
    street_style lot_area street_id address_count* address_status* emailaddress* mail_adres*
    email_adr* e_mail_* adresse_mail* adresse_mel* adr_mail* adr_email* adresse_elec*
    correo_direccion direccion_c_e direccion_gen* direccion_comer* direccion_elec* ip_adres*
    adresse_ip* dir_email* ipaddress* mac_add* email_add* email_addr* adresse_courr* mailadress*
    emailadress* e_mailadress* sahkopostios* e_postadress* epostadress* adres_strony* adres_www*
    adres_url* adres_poczty* adres_elektron* adresse_web* adresse_site* adresa_email* adresa_web*
    email_cim* e_mail_cim* web_cim* cimk* cimke* cime_* via_web* viaje* viagem* viatura* viabil*
    gateway* gate_id* gate_no* dir_path* dir_name* directory* dir_* direction* directions director*
    direccion_id rue_* rugs standort_id* standort_name* filialstandort* betriebsstandort*
    locatie_id* locatie_naam* lokalizacja_mag* geo_country* geo_region* geo_city* geo_network*
    geo_metro* geo_continent* geo_name* geo_id* geo_code* geo_target* geo_cluster* geometry*
    places_available* places_left* places_reserved* places_count* places_vis_count num_places*
    places_disp* places_ass* dropoff_rate* dropoff_step* dropoff_page* drop_off_rate* lat_ms*
    latenc* longitud_zapato* longitud_cm* longitude_cable add_to_cart* add_on* add_ons address_book*
    adres_book* coordinator* coordinador* coordinates_screen* x_coord* y_coord* coord_x* coord_y*
    longest* longt* long_desc* long_term* latin* late* later* lateral* latest* geometry_type*
    str_* bus_no bus_nr_linje bus_type vision_* position_id position_title* position_name*
    position_type* interno_* scala_* piso_* andar_* etage_* vei* locationid workplace_loc*
    location_level* location_desc*
  `),
  values: values(``),
};
