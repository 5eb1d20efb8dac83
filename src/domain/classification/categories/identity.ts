import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const identity: Category = {
  id: 'identity',
  label: 'Identity and contact',
  definition: 'name, e-mail address, telephone number and other ways to single out and reach a person',
  sensitivity: 1,
  names: words(`
    forename* fore_name* sort_name nick_name* known_as other_name* given_names family_nm first_nm
    last_nm full_nm fullnm full_legal_name surname1 surname2 surnames second_surname* name1 name2 name3
    name_1 name_2 contact_info contact_detail* telno* tel_privat* tel_mobil* *_tel phone1 phone2 phone3
    phone_1 phone_2 mobile1 mobile2 gsm gsm_name* gsm_nm cellular* email1 email2 email_1 email_2 picture_url
    picture_path photo_path profile_image* vorname_nachname name_vorname nachname_vorname nom_prenom*
    prenom_nom* pren prenoms pnom nom_epouse* nom_marital* num_telephon* num_mobile* numero_mobile* ape1
    ape2 apellido1* apellido2* nombre_apellido* tfno* num_telef* numero_telef* correo_e celular*
    nome_social* nome_mae_completo recapito* contatto_telef* nr_telefonu* drugie_imie* nazwisko_imie*
    adres_e_mail* nev teljes_nev* vezetek_nev* kereszt_nev* telefonszam* mobilszam* email_cim*
    jmeno_prijmeni* telefonni_cislo* prenumele numele isim adi soyadi telefon_no* cep_telefon* onoma
    eponymo* tilefon* ime prezime* priimek* ime_prezime*
    more: contact_name* contact_nm contactn* contact_phone* contact_email* mobile_no* phone_no* cell_no* tel_no* email_id* name_given* name_family* name_first* name_last* name_middle* local_name* alias_name* native_name* father_n_name recipient* salutation_name
    en: =name full_name* fullname* first_name* firstname* fname last_name* lastname* lname mname
      given_name* surname* family_name* middle_name* middlename* maiden_name* birth_name nickname*
      preferred_name* legal_name* display_name customer_name* client_name* contact_name* user_name*
      guest_name* member_name* holder_name* account_holder* cardholder* recipient_name* initials email
      emails e_mail mail *_email email_address* emailaddress* phone phones phone_number* phonenumber*
      *_phone homephone* workphone* mobilephone* mobile_phone* mobile mobile_name* mobile_nm mobile_number* cell
      cell_phone* cellphone* telephone* telefon* telefax* handy* tel fax fax_name* fax_nm whatsapp* msisdn skype*
      telegram* username* user_name login login_name screen_name* twitter* instagram*
      facebook* linkedin* social_profile* profile_url* ip ip_address* *_ip ipaddress* *_ipaddress
      user_ip* device_id advertising_id* idfa idfv gaid aaid cookie_id* mac_address* imei imsi
      loyalty_number loyalty_card_number photo photo_url profile_photo profile_picture avatar* headshot*
      signature emergency_phone*
    de: vorname* nachname* rufname* geburtsname* familienname* zuname namenszusatz* titel_name
      benutzername* handynummer* mobilnummer* rufnummer* telefonnummer* festnetz* *telefon emailadresse*
      mailadresse* kontoinhaber* ansprechpartner
    fr: prenom* nom nom_usage* nom_famille nom_naissance nom_fille nom_jeune_fille courriel*
      adresse_mail* adresse_email* mail mel telephone* portable* numero_tel* num_tel* identifiant pseudo
    es: nombre nombre1 nombre2 nombre_completo* nombres primer_nombre* segundo_nombre* apellido* correo*
      correo_electr* telefono* movil* celular* usuario nombre_usuario
    pt: nome nome_completo* sobrenome* apelido* primeiro_nome* ultimo_nome* telefone* telemovel*
      celular* usuario nome_usuario
    it: nome cognome* nominativo* posta_elettr* telefono* cellulare* numero_tel* nome_utente
      nome_completo
    nl: voornaam* achternaam* tussenvoegsel* roepnaam* meisjesnaam* voorletter* volledige_naam
      e_mailadres* emailadres* telefoon* telefoonn* mobiel* gebruikersnaam*
    pl: imie imiona nazwisko* imie_nazwisko* adres_email* telefon* nr_telefon* numer_telefon* komorkow*
      nazwa_uzytkownik* nr_tel
    nordic: fornavn* etternavn* efternavn* efternamn* mellomnavn* mellemnavn* fornamn* fullt_navn
      fullstendig_navn navn kundenavn* namn epost* e_post* epostadresse* mailadresse* telefonnummer*
      mobilnummer* mobiltelefon* mobilnr* tlf tlfnr* brukernavn* brugernavn* anvandarnamn* etunimi*
      sukunimi* nimi sahkoposti* puhelin* puhelinn* matkapuhelin* kayttajatun*
    more: jmeno prijmeni* telefon* keresztnev* vezeteknev* prenume* nume nume_familie ad_soyad soyad*
      eposta*
    also: e_mail_address facebook_id
    en: fname* first_name* first_nm firstn* frst_name* frst_nm fst_nm first1 gname lname* last_name* last_nm lastn* lst_nm family_name* family_nm
      familyn* second_name* second_nm middle_name* middle_nm middlen* middle_i* mi_name m_name f_name l_name maiden*
      birth_name* birthname* prev_name* former_name* also_known* aka nickn* pen_name full_name* full_nm
      fullname* complete_name* person_name* persons_name* people_name legal_name* legal_nm given_fam* display_name* display_nm
      cust_name* custname* cust_nm customer_name* customer_nm customername clientname* client_name* client_nm contactname*
      member_name* member_nm membername patient_name* patientname* pat_name* student_name* employee_name* employee_nm empname
      emp_name* empl_name* applicant_name* applicant_nm applicantname* passenger_name* passenger_nm guestname guest_name* guest_nm driver_name*
      donor_name* ownername payee* payer_name* payer_nm payor_name* payor_nm holder_name* holder_nm subscriber_name* subscriber_nm insured_name* insured_nm nominee*
      receiver_name* receiver_nm consignee* sender_name* sender_nm buyer_name* buyer_nm buyername* purchaser_name* purchaser_nm bill_to_n* ship_to_n*
      billing_name* billing_nm shipping_name* shipping_nm traveler_name* traveler_nm traveller_name* traveller_nm attendee_name* attendee_nm caller_name* caller_nm lead_name* addressee*
      attention_to *_phone ph_no phno* tel *_tel teleph* telno* telp* telnr* *_mobile *_cell
      cell_name* cell_nm cell_p* cellp* handphone* hp_no no_hp landl* land_line* contactno* contactnum*
      contactnumber* home_ph* work_ph* office_ph* daytime_ph* evening_ph* day_phone* alt_phone*
      alternate_ph* alternate_name* alternate_nm alternate_mob* whatsapp* *_email emails *_mail mailid* emailid*
      emailadd* eml electronic_mail* smtp* skype* linkedin* twitter* tw_handle instagram* facebook*
      tiktok* snapchat* discord* telegram* wechat* line_id user_handle screen_name* screen_nm screenn*
      *_ip ipaddr* ip_add* client_ip* remote_a* remote_ip* ipv4* ipv6* device_id* deviceid*
      device_uuid* adid ad_id_dev gaid idfv aaid maid maids cookie_id* cookieid*
      client_id_cookie browser_id* visitor_cookie* fbp fbc fbclid_user hashed_e* hashed_p* email_h*
      phone_h* email_md5* email_sha* mac_addr* imei* imsi* iccid esn meid serial_dev msisdn*
      picture* profilep* avatar* headshot* selfie_url image_pers* mugshot passport_photo
      profile_url* personal_web* website_pers homepage_pers blog_url identity_name person_id_name
      signature_img* *_login loginname* login_name* login_nm user_login* account_name* acct_name*
    de: vorn* vorname* nachn* nachname* zuname* famname* familienn* rufn* geburtsn* gebname* ledign*
      maedchenn* madchenn* namensz* titel_akad* vollst_name* name_v* spitzn* kundenname*
      ansprechp* *_tel telnr* *mobil handy* *handy handynr* festn* rufnum* durchwahl* mailad*
      emailad* benutzern* nutzername* benutzer_name* benutzer_nm lichtbild* unterschr* nachn nachna vorna rufnm
      telf1 telfx telnum smtp_addr name1 name2 versicherungsn_name empfanger* absender*
      rechnungsempf* name_kunde*
    fr: nom noms *_nom *_prenom nomprenom* raison_soc_pers surnom* nom_jf* nom_pat* nom_mar*
      nom_comp* nom_fam* *_tel telephon* num_tel* no_tel* numtel* portab* courriel* *_mail
      adresse_m* adresse_e* personne_c* identifiant_u* destinatair* assure_nom nom_assure*
      beneficiaire_nom
    es: *_nombre nom_cli* apellid* *_apellido ape1* ape2* apepat* apemat* ap_pat* ap_mat* seg_nom*
      razon_soc* *_tel tfno* tlfno* fono *_cel movil* *_movil whatsapp* correo* *_correo persona_c*
      propietario_name* propietario_nm solicitante*
    pt: *_nome apelid* sobren* prim_nome* ult_nome* ultimo_name* ultimo_nm primeiro_name* primeiro_nm razao_soc_pf alcunha*
      nickname *_tel *_fone celular* *_cel whatsapp* correio_e* utilizador* assinatura*
    it: *_nome *_cognome nominat* soprann* ragione_soc_pf *_tel cellul* pec *_pec posta_e* contatto*
      contatti* recapit*
    nl: naam *_naam voorn* achtern* tussenv* tussenvg roepn* meisjesn* geboorten* voorl* voorlet*
      bijnaam* volledige_name* volledige_nm klantnaam* contactp* *_tel telnr* mobiel* *_mobiel mobieln*
      mob_nr* mailad* emailad* gebruikersn* pasfoto* handteken* contactgeg*
    pl: *_imie nazwisk* *_nazwisko panienskie* nazwisko_r* nazwisko_p* pseudonim* *_tel *_telefon
      nr_tel* nrtel* numer_tel* komor* tel_kom* faks* adres_e* adres_m* osoba_k* nazwa_uz* podpis*
      odbiorc* adresat*
    nordic: *_navn fornavn* for_navn etternavn* efternavn* mellomn* mellemn* kallen* kaldenavn
      kundenavn* fulltn* fullt_name* fullt_nm fuldt_name* fuldt_nm pikenavn* pigenavn* tidligere_navn fodenavn *_namn
      fornamn* efternamn* mellann* tilltalsn* flicknamn* fodelsen* smeknamn* kundnamn* *_tlf *mobil
      mobilnr* fasttel* hemtel* privattel* arbeidstlf faks* epost* *epost e_post* mailad* brukern*
      brugern* anvandarn* kontaktinf* underskr* nimi *_nimi kutsumanimi* koko_nimi* kokonimi*
      tyttonimi* puhel* *puhelin matkapuh* sahkop* sposti* s_posti kayttajat* kayttajan* yhteyshenk*
      valokuva* mottagare* mottaker* modtager*
    cs: *_jmeno krestni* prijm* *_prijmeni rodne_prij* rodne_jm* prezdiv* uzivatelske_jm* fotograf*
      podpis* titul_pred adresat*
    hu: *_nev vezetekn* vezeteknev* keresztn* keresztnev* csaladn* csaladi_nev* utonev* leanykori*
      szuletesi_name* szuletesi_nm szul_nev* beceen* becenev* felhaszn* fenykep* kapcsolatt*
    ro: *_nume prenum* *_prenume nume_fam* porecla* utilizator* semnatur*
    el: *_onoma eponym* onomatep* tilef* kinito* xristi* fotogr*
    tr: isim soyad* soyis* ad_soy* adsoyad* eposta* e_posta* imza*
    hr: *_ime prezim* *_prezime imeprez* djevoj* mobit* mobilni* e_posta* korisnick* fotogr* potpis*
    heads: =name_prefix =contact =contacto =contato =contatto photo photograph portrait foto
      fotografia lichtbild initials signature alias_name nick =nick tel telef
      telefon telefono telefone telefoon puh puhelin mob mob_no mobno mob_num mobile mobil mobiel
      mobilnummer cell cell_no cell_num gsm fax e_mail email emails mail mel landline land_line
      whatsapp contact_number contactnumber contact_no contact_num contact_tel contact_phone
      contact_mobile contact_email contact_person contact_details contact_info =ip ip_addr
      ip_address ipaddress client_ip remote_ip ipv4 ipv6 fname lname surname surnames givenname
      given_name prenom prenoms nom nom_prenom nomprenom apellido apellidos apellido_* ape_paterno
      ape_materno apellidop apellidom paterno materno primer_nombre segundo_nombre seg_nombre nombre
      nombres nombre_cliente nombre_* nome nome_* nm_cliente nm_pessoa nome_cliente cognome
      cognome_* voornaam achternaam naam klantnaam imie imiona nazwisko nazwisko_* jmeno prijmeni
      jmeno_* prijmeni_* nev vezeteknev keresztnev nume prenume nume_* prenume_* onoma eponymo
      onomateponymo isim soyisim adsoyad ime prezime imeprezime etunimi sukunimi etunimet nimi navn
      fornavn etternavn efternavn namn fornamn efternamn tilltalsnamn username usr_name usrname
      login loginname usuario utilisateur gebruikersnaam benutzername telnr telno telephone phone
      phones phone_* *_phone phoneno phonenumber phonenum ph_no ph_num phno phone1 phone2 fon fono
      celular cel movil tlf tlfn tlfno tlfnr tfno tfn telp handphone no_hp komorka kom_nr portable
      landline_no recipient_name owner_name ownername buyer_name driver_name donor_name patient_name
      passenger_name student_name applicant_name insured_name policyholder_name nominee_name
      customername cust_name custname patientname clientname user_fullname person_name persname
    more: klantnaam kundenname cep_tel* cep_no postnom
    more: =handle twitter_handle instagram_handle ig_handle social_handle user_handle github_handle =alias alias_name pseudo pseudonym* telemovel* telemoveis idfa
    more: phone_line phone_line1 phoneline patronim* patronymic otchestvo name_suffix_full
    de: ledigenname ledigname
    en: social_handle* en_name ch_name cn_name ar_name he_name jp_name zh_name th_name ru_name kr_name english_name chinese_name arabic_name
    en: *_aid google_aid amazon_aid ios_ifa *_ifa ios_ifv *_idfa *_gaid android_id advertiser_id_dev rida tifa oaid huawei_oaid windows_aid
  `),
  except: words(`
    opted_out* opt_out* optout* unsubscribed* subscribed* bounced* accepts_mail*
    email_client* mail_client* email_format* email_type* name_type* phone_type* nev_tipus* ime_izdelka*
    nev_termek*
    product_name* company_name* campaign_name* event_name* store_name* phone_model* phone_os*
    phone_brand* phone_type* phone_plan* phone_contract* mobile_os* mobile_app* mobile_user*
    mobile_brand* mobile_plan* mobile_device* file_name* brand_name* plan_name* signature_dish*
    signature_collection* first_order* first_purchase* first_visit* first_touch* first_seen*
    first_session* first_login* last_login* login_count* login_at login_date* login_method*
    login_type* last_order* handle_time cell_tower* cell_color device_id_count nombre_producto*
    nombre_tienda* nom_produit* nom_magasin* nome_prodotto* nome_produto* nome_loja* nombre_empresa*
    nom_entreprise* nome_azienda* nome_empresa* nom_commercial* nombre_campan* nom_campagne*
    nome_campanha* movil_marca marca_movil portable_marque* photo_count photo_credit* photo_orient*
    signature_required* photos_uploaded nom_mere nom_conjoint* facebook_campaign* facebook_ad*
    instagram_campaign* instagram_ad* linkedin_ad* twitter_campaign* twitter_ad* facebook_click*
    whatsapp_consent whatsapp_opt* telegram_channel avatar_color photo_quality product_name company_name
    campaign_name event_name store_name phone_model phone_os phone_brand mobile_os mobile_app
    email_engagement email_opens email_clicks email_opt_in email_domain accepts_email prefers_email
    file_name brand_name plan_name mobile_user signature_dish
    nombre_producto* nombre_de_* nombre_pedid* nombre_achat* nombre_enfant* nombre_command*
    nombre_jour* nombre_visit* nombre_perso* nombre_comm* nome_prod* nome_merc* phone_serv*
     phone_usage* cell_id* nazwa* name_contract* telecom* mobile_data* mobile_banking*
    mobile_money* mobilitat* smtp_host* smtp_server* tele_sale* login_at
    first_aid* financial_aid* legal_aid* hearing_aid* visual_aid* student_aid* gift_aid* needs_aid state_aid* mobility_aid* walking_aid*
  `),
  values: values(``),
};
