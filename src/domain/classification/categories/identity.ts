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
    phone_1 phone_2 mobile1 mobile2 gsm gsm_n* cellular* email1 email2 email_1 email_2 picture_url
    picture_path photo_path profile_image* vorname_nachname name_vorname nachname_vorname nom_prenom*
    prenom_nom* pren prenoms pnom nom_epouse* nom_marital* num_telephon* num_mobile* numero_mobile* ape1
    ape2 apellido1* apellido2* nombre_apellido* tfno* num_telef* numero_telef* correo_e celular*
    nome_social* nome_mae_completo recapito* contatto_telef* nr_telefonu* drugie_imie* nazwisko_imie*
    adres_e_mail* nev teljes_nev* vezetek_nev* kereszt_nev* telefonszam* mobilszam* email_cim*
    jmeno_prijmeni* telefonni_cislo* prenumele numele isim adi soyadi telefon_no* cep_telefon* onoma
    eponymo* tilefon* ime prezime* priimek* ime_prezime*
    more: contact_n* contactn* contact_phone* contact_email* mobile_no* phone_no* cell_no* tel_no* email_id* name_given* name_family* name_first* name_last* name_middle* local_name* alias_name* native_name* father_n_name recipient* salutation_name
    en: =name full_name* fullname* first_name* firstname* fname last_name* lastname* lname mname
      given_name* surname* family_name* middle_name* middlename* maiden_name* birth_name nickname*
      preferred_name* legal_name* display_name customer_name* client_name* contact_name* user_name*
      guest_name* member_name* holder_name* account_holder* cardholder* recipient_name* initials email
      emails e_mail mail *_email email_address* emailaddress* phone phones phone_number* phonenumber*
      *_phone homephone* workphone* mobilephone* mobile_phone* mobile mobile_n* mobile_number* cell
      cell_phone* cellphone* telephone* telefon* telefax* handy* tel fax fax_n* whatsapp* msisdn skype*
      telegram* username* user_name login login_name screen_name* handle twitter* *_handle instagram*
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
  `),
  values: values(``),
};
