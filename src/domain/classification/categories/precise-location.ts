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
    lejlighed* leilighet* lagenhet* complemento complemento_* numero_rue numero_calle
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
    es: direccion direccion_* domicilio* calle* numero_casa geolocaliz* coordenad* ubicacion_exact*
      ubicacion_gps latitud* longitud*
    pt: endereco* logradouro* rua rua_* numero_casa complemento_end* geolocaliz* coordenad* latitud*
      longitud* morada*
    it: indirizzo* via_* numero_civico* civico domicilio* geolocalizz* coordinate* latitudin*
      longitudin*
    nl: adres adres_* *_adres straat* straatnaam* huisnummer* huisnr* woonadres* bezoekadres*
      breedtegraad* lengtegraad* locatie_gps*
    pl: adres adres_* ulica* nr_domu numer_domu nr_mieszk* adres_zamieszk* szerokosc_geo* dlugosc_geo*
      wspolrzedn* lokalizacja_gps*
    nordic: adresse* gateadresse* gatenavn* gate_* husnummer* bostedsadresse* bopael* vejnavn*
      gatuadress* gatunamn* adress adress_* bostadsadress* breddegrad* lengdegrad* katuosoite* osoite*
      koordinat* sijainti_gps
    more: ulice* adresa* utca* cim_ adres* sokak* strada_*
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
  `),
  values: values(``),
};
