import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

/** Whose name it may be, in either order: `tenant_name`, `nameOfCustomer`. */
const PERSONS = words(`
  customer cust client patient member user student employee applicant player guest passenger traveller traveler tenant
  landlord supervisor owner driver donor subscriber borrower guarantor introducer referrer holder insured policyholder
  payer recipient buyer person people consumer shopper participant attendee candidate resident visitor volunteer
  cliente paciente alumno empleado socio usuario titular kunde kunden patienten mitarbeiter mitglied klant lid patiente
  utente paziente iscritto socio adherent membre salarie medlem asiakas klient pacjent pracownik zakaznik pacient
`);

export const identity: Category = {
  id: 'identity',
  label: 'Identity and contact',
  definition: 'name, e-mail address, telephone number and other ways to single out and reach a person',
  sensitivity: 1,
  names: [
    ...PERSONS.flatMap((person) => [`${person}_name`, `${person}name`, `name_${person}`, `${person}_nm`]),
    ...words(`
    forename* fore_name* sort_name nick_name* known_as other_name* given_names family_nm first_nm
    last_nm full_nm fullnm full_legal_name second_surname* name1 name2 name3 name_1 name_2 contact_info
    contact_detail* telno* tel_privat* tel_mobil* *_tel phone1 phone2 phone3 phone_1 phone_2 mobile1
    mobile2 gsm gsm_name* gsm_nm email1 email2 email_1 email_2 picture_url picture_path photo_path
    profile_image* vorname_nachname name_vorname nachname_vorname nom_prenom* prenom_nom* pren pnom
    nom_epouse* nom_marital* num_telephon* num_mobile* numero_mobile* nombre_apellido* tfno* num_telef*
    numero_telef* correo_e celular* nome_social* nome_mae_completo contatto_telef* nr_telefonu*
    drugie_imie* nazwisko_imie* adres_e_mail* nev teljes_nev* vezetek_nev* kereszt_nev* mobilszam*
    email_cim* jmeno_prijmeni* telefonni_cislo* numele isim adi telefon_no* cep_telefon* onoma ime
    priimek* ime_prezime*
    en: =name full_name* fullname* first_name* last_name* mname given_name* surname* family_name*
      middle_name* maiden_name* birth_name preferred_name* legal_name* display_name customer_name*
      client_name* contact_name* user_name* guest_name* member_name* holder_name* account_holder*
      cardholder* recipient_name* initials email emails e_mail mail *_email email_address* phone phones
      phone_number* phonenumber* *_phone homephone* workphone* mobilephone* mobile_phone* mobile
      mobile_name* mobile_nm mobile_number* cell cell_phone* telefon* telefax* handy* tel fax fax_name*
      fax_nm whatsapp* skype* telegram* username* user_name login login_name screen_name* twitter*
      instagram* facebook* linkedin* social_profile* profile_url* ip ip_address* *_ip *_ipaddress
      user_ip* device_id advertising_id* idfa idfv gaid aaid cookie_id* mac_address* loyalty_number
      loyalty_card_number photo photo_url profile_photo profile_picture avatar* headshot* signature
      emergency_phone* fname* firstn* frst_name* frst_nm fst_nm first1 gname lname* lastn* lst_nm
      familyn* second_name* second_nm middle_nm middlen* middle_i* mi_name m_name f_name l_name maiden*
      birth_name* birthname* prev_name* former_name* also_known* aka nickn* pen_name complete_name*
      person_name* persons_name* people_name legal_nm given_fam* display_name* display_nm cust_name*
      custname* cust_nm customer_nm customername clientname* client_nm member_nm membername
      patient_name* patientname* pat_name* student_name* employee_name* employee_nm empname emp_name*
      empl_name* applicant_name* applicant_nm applicantname* passenger_name* passenger_nm guestname
      guest_nm driver_name* donor_name* ownername payee* payer_name* payer_nm payor_name* payor_nm
      holder_nm subscriber_name* subscriber_nm insured_name* insured_nm nominee* receiver_name*
      receiver_nm consignee* sender_name* sender_nm buyer_name* buyer_nm buyername* purchaser_name*
      purchaser_nm bill_to_n* ship_to_n* billing_name* billing_nm shipping_name* shipping_nm
      traveler_name* traveler_nm traveller_name* traveller_nm attendee_name* attendee_nm caller_name*
      caller_nm lead_name* addressee* attention_to ph_no phno* teleph* telp* telnr* *_mobile *_cell
      cell_name* cell_nm cell_p* cellp* handphone* hp_no no_hp landl* land_line* home_ph* work_ph*
      office_ph* daytime_ph* evening_ph* day_phone* alt_phone* alternate_ph* alternate_name*
      alternate_nm alternate_mob* *_mail mailid* emailid* eml electronic_mail* smtp* tw_handle tiktok*
      snapchat* discord* wechat* line_id user_handle screen_nm screenn* ipaddr* ip_add* client_ip*
      remote_a* remote_ip* ipv4* ipv6* device_id* deviceid* device_uuid* adid ad_id_dev maid maids
      cookieid* client_id_cookie browser_id* visitor_cookie* fbp fbc fbclid_user hashed_e* hashed_p*
      email_h* phone_h* email_md5* email_sha* mac_addr* imei* imsi* iccid esn meid serial_dev msisdn*
      picture* profilep* selfie_url image_pers* mugshot passport_photo personal_web* website_pers
      homepage_pers blog_url identity_name person_id_name signature_img* *_login loginname* login_name*
      login_nm user_login* account_name* acct_name* social_handle* en_name ch_name cn_name ar_name
      he_name jp_name zh_name th_name ru_name kr_name english_name chinese_name arabic_name *_aid
      google_aid amazon_aid ios_ifa *_ifa ios_ifv *_idfa *_gaid android_id advertiser_id_dev rida tifa
      oaid huawei_oaid windows_aid
    de: titel_name mobilnummer* *telefon kontoinhaber* vorn* nachn* zuname* famname* familienn* rufn*
      geburtsn* gebname* ledign* maedchenn* madchenn* namensz* titel_akad* vollst_name* name_v* spitzn*
      kundenname* ansprechp* *mobil *handy festn* durchwahl* mailad* emailad* benutzern* nutzername*
      benutzer_name* benutzer_nm lichtbild* unterschr* telf1 telfx telnum smtp_addr versicherungsn_name
      empfanger* absender* rechnungsempf* name_kunde* ledigenname
    fr: prenom* nom nom_usage* nom_famille nom_naissance nom_fille nom_jeune_fille courriel*
      adresse_mail* adresse_email* mel numero_tel* num_tel* identifiant pseudo noms *_nom *_prenom
      nomprenom* raison_soc_pers surnom* nom_jf* nom_pat* nom_mar* nom_comp* nom_fam* no_tel* numtel*
      portab* adresse_m* adresse_e* personne_c* identifiant_u* destinatair* assure_nom nom_assure*
      beneficiaire_nom
    es: nombre nombre1 nombre2 nombre_completo* nombres primer_nombre* segundo_nombre* correo*
      correo_electr* movil* usuario nombre_usuario *_nombre nom_cli* apellid* *_apellido ape1* ape2*
      apepat* apemat* ap_pat* ap_mat* seg_nom* razon_soc* tlfno* fono *_cel *_movil *_correo persona_c*
      propietario_name* propietario_nm solicitante*
    pt: nome nome_completo* primeiro_nome* ultimo_nome* telemovel* nome_usuario *_nome apelid* sobren*
      prim_nome* ult_nome* ultimo_name* ultimo_nm primeiro_name* primeiro_nm razao_soc_pf alcunha*
      *_fone correio_e* utilizador* assinatura*
    it: cognome* posta_elettr* nome_utente nome_completo *_cognome nominat* soprann* ragione_soc_pf
      cellul* pec *_pec posta_e* contatto* contatti* recapit*
    nl: volledige_naam e_mailadres* telefoon* mobiel* naam *_naam voorn* achtern* tussenv* roepn*
      meisjesn* geboorten* voorl* volledige_name* volledige_nm klantnaam* contactp* *_mobiel mob_nr*
      gebruikersn* pasfoto* handteken* contactgeg*
    pl: imie imiona imie_nazwisko* adres_email* nr_telefon* numer_telefon* nazwa_uzytkownik* nr_tel
      *_imie nazwisk* *_nazwisko panienskie* nazwisko_r* nazwisko_p* pseudonim* *_telefon nr_tel* nrtel*
      numer_tel* komor* tel_kom* faks* adres_e* adres_m* osoba_k* nazwa_uz* podpis* odbiorc* adresat*
    nordic: fornavn* etternavn* efternavn* efternamn* fornamn* fullt_navn fullstendig_navn navn
      kundenavn* namn epost* e_post* mobiltelefon* mobilnr* tlf tlfnr* etunimi* sukunimi* nimi *_navn
      for_navn mellomn* mellemn* kallen* kaldenavn fulltn* fullt_name* fullt_nm fuldt_name* fuldt_nm
      pikenavn* pigenavn* tidligere_navn fodenavn *_namn mellann* tilltalsn* flicknamn* fodelsen*
      smeknamn* kundnamn* *_tlf fasttel* hemtel* privattel* arbeidstlf *epost brukern* brugern*
      anvandarn* kontaktinf* underskr* *_nimi kutsumanimi* koko_nimi* kokonimi* tyttonimi* puhel*
      *puhelin matkapuh* sahkop* sposti* s_posti kayttajat* kayttajan* yhteyshenk* valokuva* mottagare*
      mottaker* modtager*
    cs: *_jmeno krestni* prijm* *_prijmeni rodne_prij* rodne_jm* prezdiv* uzivatelske_jm* titul_pred
    hu: *_nev vezetekn* keresztn* csaladn* csaladi_nev* utonev* leanykori* szuletesi_name* szuletesi_nm
      szul_nev* beceen* becenev* felhaszn* fenykep* kapcsolatt*
    ro: *_nume prenum* *_prenume nume_fam* utilizator* semnatur*
    el: *_onoma eponym* onomatep* tilef* kinito* xristi* fotogr*
    tr: soyad* soyis* ad_soy* adsoyad* e_posta* imza*
    hr: *_ime prezim* *_prezime imeprez* djevoj* mobit* mobilni* korisnick* potpis*
    more: contact_nm contactn* contact_phone* contact_email* mobile_no* phone_no* cell_no* tel_no*
      email_id* name_given* name_family* name_first* name_last* name_middle* local_name* alias_name*
      native_name* father_n_name recipient* salutation_name jmeno nume nume_familie ad_soyad cep_tel*
      cep_no postnom =handle twitter_handle instagram_handle ig_handle social_handle github_handle
      =alias alias_name pseudonym* telemoveis phone_line phone_line1 phoneline patronim* patronymic
      otchestvo name_suffix_full
    also: e_mail_address facebook_id
    heads: =name_prefix =contact =contacto =contato =contatto photograph portrait foto nick =nick telef
      puh mob mob_no mobno mob_num mobil cell_no cell_num land_line contact_number contact_no
      contact_num contact_tel contact_phone contact_mobile contact_email contact_person contact_details
      =ip ip_addr ip_address client_ip remote_ip givenname given_name nom_prenom apellido_* ape_paterno
      ape_materno paterno materno primer_nombre segundo_nombre seg_nombre nombre_cliente nombre_* nome_*
      nm_cliente nm_pessoa nome_cliente cognome_* nazwisko_* jmeno_* prijmeni_* nume_* prenume_*
      etunimet usr_name usrname utilisateur phone_* phoneno phonenum ph_num fon cel tlfn tfn kom_nr
      landline_no recipient_name owner_name buyer_name driver_name donor_name patient_name
      passenger_name student_name applicant_name insured_name policyholder_name nominee_name cust_name
      user_fullname person_name persname accountholder* card_holder* cheque_holder* check_holder*
      titulaire* titular titular_* titolare* intestatar* rekeninghouder* posiadacz* kontohaver*
      kontohavare* kontoinnehav* tilinhaltija* policyholder_n* policy_holder_n* name_on_card* name_card*
      namn_kort* alternate_num* alternative_num* alternate_phone* alt_num altphone* altmobile*
      alt_mobile* second_num* secondary_num* other_num* other_phone* whatsapp_num* signal_num*
      telegram_num* viber_num* persona_contact* contact_person* kontaktpers* osoba_kontakt*
      kontaktna_os* infix infix_* voorvoegs* name_infix* name_prefix* name_suffix* generational_suff*
      apodo apodos bijna* kaelenavn* tilnavn* przydom* przezw* porecl* lempinim* lakab* nadimak* nick_n*
      married_surname* maternal_surname* paternal_surname* married_name* marital_name* nom_epoux*
      apellido_casad* cognome_maritale* sobrenome_casad*
  `),
  ],
  except: words(`
    opted_out* opt_out* optout* unsubscribed* subscribed* bounced* accepts_mail* email_client*
    mail_client* email_format* email_type* name_type* phone_type* nev_tipus* ime_izdelka* nev_termek*
    product_name* company_name* campaign_name* event_name* store_name* phone_model* phone_os*
    phone_brand* phone_plan* phone_contract* mobile_os* mobile_app* mobile_user* mobile_brand*
    mobile_plan* mobile_device* file_name* brand_name* plan_name* signature_dish* signature_collection*
    first_order* first_purchase* first_visit* first_touch* first_seen* first_session* first_login*
    last_login* login_count* login_at login_date* login_method* login_type* last_order* handle_time
    cell_tower* cell_color device_id_count nombre_producto* nombre_tienda* nom_produit* nom_magasin*
    nome_prodotto* nome_produto* nome_loja* nombre_empresa* nom_entreprise* nome_azienda* nome_empresa*
    nom_commercial* nombre_campan* nom_campagne* nome_campanha* movil_marca marca_movil portable_marque*
    photo_count photo_credit* photo_orient* signature_required* photos_uploaded nom_mere nom_conjoint*
    facebook_campaign* facebook_ad* instagram_campaign* instagram_ad* linkedin_ad* twitter_campaign*
    twitter_ad* facebook_click* whatsapp_consent whatsapp_opt* telegram_channel avatar_color
    photo_quality product_name company_name campaign_name event_name store_name phone_model phone_os
    phone_brand mobile_os mobile_app email_engagement email_opens email_clicks email_opt_in email_domain
    accepts_email prefers_email file_name brand_name plan_name mobile_user signature_dish nombre_de_*
    nombre_pedid* nombre_achat* nombre_enfant* nombre_command* nombre_jour* nombre_visit* nombre_perso*
    nombre_comm* nome_prod* nome_merc* phone_serv* phone_usage* cell_id* nazwa* name_contract* telecom*
    mobile_data* mobile_banking* mobile_money* mobilitat* smtp_host* smtp_server* tele_sale* first_aid*
    financial_aid* legal_aid* hearing_aid* visual_aid* student_aid* gift_aid* needs_aid state_aid*
    mobility_aid* walking_aid* ref_utilisateur* id_contatto* id_contact* id_kontakt* titular_noticia*
    titulares* cardholder_currency account_holder_type titulaire_poste* titolare_trattament* do_not_*
    dont_* no_mail* no_call* no_contact*
  `),
  values: values(``),
};
