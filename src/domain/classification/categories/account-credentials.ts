import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const accountCredentials: Category = {
  id: 'account_credentials',
  label: 'Account log-ins and payment credentials',
  definition: 'log-in, card or account number with code',
  sensitivity: 3,
  names: words(`
    en: passphrase* passcode* pin card_pin login_pin pin_code pin_code_* pin_hash card_number* card_no
      credit_card_n* debit_card_n* creditcard* credit_card credit_card_* cc_number* ccnum* cc_exp*
      card_expir* cvv* cvc* *_cvv *_cvc iban* *_iban bic swift* account_number* accountnumber*
      account_no acct_no acct_num* bank_account* *_bank_account bank_detail* routing_n* aba_n*
      sort_code* *_sort_code secret_answer* security_answer* security_quest* secret_quest* api_key*
      api_secret* api_token* access_token* refresh_token* auth_token* session_token* bearer_token*
      secret_key* secure_key* private_key* two_factor* totp* otp_secret* 2fa* mfa_secret* recovery_code*
      backup_code* credential* login_secret* *_secret wallet_seed* seed_phrase* crypto_wallet*
      wallet_addr* paypal_account* =pass passw* pswd* psw pass_word* pass_hash* pwd* *_pwd user_pwd*
      login_pass* usr_pass* hash_pass* hashed_pass* encrypted_pass* password_hash* =salt =pw pin_n*
      pinno atm_pin* upi upi_id* upi_* vpa mpin card_num* cardnum* card_no* cardno* card_last* last4*
      last_four* card_exp* exp_card* card_cvv* card_holder* card_token* cc_num* cc_no* cc_last* cc_type
      ccn pan_number_card stripe_card* card_fingerprint debit_card* bic_* *_bic bank_acc* bankacc*
      account_num* account_no* acc_no acc_num* accno bank_code* branch_code* bank_branch* ifsc* micr
      sortcode* aba aba_* transit_number* institution_number* ach_* bsb bsb_* clabe* cvu alias_cbu
      beneficiary_acc* payee_acc* paypal* venmo* wallet_id* crypto_addr* btc_addr* pix pix_* secret_*
      security_q* security_a* security_code* =token otp* one_time_pass* oauth_* jwt* apikey* pub_key*
      access_key* pgp_key* ssh_key* recovery_email_code* account_iban* direct_debit* mandate*
      creditor_acc*
    de: kartenprufn* geheimzahl* sicherheitsfrage* kennw* losungsw* pin_nr konto_nr* konto_num* ktonr
      kto_nr* kto kontoinh* bankverb* bankleit* blz* bankl bankn kartenn* karten_nr* kreditkart*
      prufziffer_k* sicherheitsc* zugangsd* lastschrift* mandatsref* geheimw*
    fr: mot_passe mdp code_secret* numero_carte* carte_bancaire* carte_credit* rib numero_compte*
      compte_bancaire* cryptogramme* coordonnees_banc* question_secrete* mdp_* motdepasse* mot_pass*
      motpasse* rib_* code_bic* num_compt* numero_compt* no_compt* domiciliation_b* coord_banc*
      num_carte* carte_b* cb_num* crypto_* code_conf* titulaire_compt* titulaire_carte*
    es: clave_acces* clave_secret* numero_cuenta* cuenta_banc* cuenta_corriente* tarjeta_cred*
      tarjeta_debito* numero_tarjeta* pin_tarjeta ccc pregunta_secret* codigo_segur* contras* clave
      clave_acc* cuenta_b* num_cuent* numero_cuent* nro_cuenta* cuenta_clabe cbu* tarjeta_n* num_tarj*
      numero_tarj* titular_cuent* titular_tarj* domiciliacion_b* datos_banc*
    pt: senha* palavra_passe palavra_chave_conta conta_banc* conta_corrente* numero_conta*
      numero_cartao* cartao_cred* chave_pix* agencia_conta* palavra_p* palavrap* nib* =conta num_cont*
      numero_cont* n_conta agencia_banc* conta_corr* conta_poup* num_cart* numero_cart* cartao_*
      dados_banc* titular_conta*
    it: parola_chiave* conto_corrente* numero_conto* coordinate_banc* numero_carta* carta_credito*
      codice_sicur* codice_pin* domanda_segr* parola_ch* conto_c* cod_iban abi cab cin_conto carta_cred*
      carta_deb* intestatario_c* coordinate_b*
    nl: pincode* beveiligingsvr* wachtw* rekening* rek_nr* bankrek* banknr* pasnummer* kaartn* tenaamst*
    pl: numer_konta* nr_konta* numer_rachun* nr_rachun* rachunek_bank* numer_karty* nr_karty*
      karta_kred* kod_pin* hasl* numer_rach* nr_rach* rachunek* konto_bank* nr_kart* numer_kart*
      nr_bankow* numer_bankow* konto_bankow* rachunek_bankow*
    nordic: passord* losenord* kodeord* bankkonto* kredittkort* kreditkort* pinkod* luottokort*
      sikkerhetssporsm* sakerhetsfrag* losen adgangsk* kode_ord konton* clearingnr* clearingnum*
      reg_nr_bank kortn* korthol* kortutg* salasan* tilinum* tilinro* pankkitil* korttin* tunnusluk*
      tunnussan* bankgiro* plusgiro* autogiro* mandat_nr
    cs: heslo* cislo_uct* ucet_c* bankovni_u* cislo_kart* c_uctu
    hu: jelszo* jelszav* bankszam* szamlasz* kartyasz* szla_sz*
    ro: parola* cont_b* cont_iban* nr_card* numar_card*
    el: kodikos_pr* synthimatiko* logariasm* arithmos_log* arithmos_kart*
    tr: sifre* hesap_n* kart_no*
    hr: lozink* zapork* broj_rac* ziro_rac* tekuci_rac* broj_kart* racun_b*
    more: cislo_uctu* cont_bancar* hesap_no* =pan pan_number sepa_m* sepa_iban* routing_num* routingno*
      routingnum*
    also: mot_de_passe
  `),
  stems: words(`
    password passwort kennwort wachtwoord losenord motdepasse contrasen accountnumber bankaccount
    bankaccountn cardnumber creditcardn kontonummer kontonumm kreditkartenn rekeningnummer bankrekening
    bankverbind kaartnummer kartennumm sortcode routingnum secretquest securityquest securityans iban_
    accesstoken refreshtoken authtoken apikey privatekey jelszo salasana bankszaml rachunekb cardcvv
  `),
  except: words(`
    loyalty_card_n* gift_card_n* pin_board* pinned* pin_code_area password_changed* password_reset*
    password_updated* password_length last_password_change* passwd_gen* last_passwd_gen* pan_pizza*
    frying_pan* saucepan* pan_size swift_lang* taylor_swift* account_number_of_orders store_pin map_pin*
    secret_santa* secret_sale* victoria_secret* library_card_n* membership_card_n* kundenkarte*
    bonuskarte* api_key_id credit_card_user credit_card_type credit_card_offer* credit_card_payment*
    pays_by_credit_card token_count token_usage carte_fidelite* parolacce* session_token_count otp_sent*
    loyalty_card_number gift_card_number pin_board password_changed_at password_reset_at token_type*
    token_exp* token_limit* token_id* token_balance* tokens* token_price* token_symbol* token_name*
    token_in* token_out* token_addr* utm_token* push_token* device_token* fcm_token* csrf* apns_token*
    page_token* next_page_token* sync_token* event_token* unsubscribe_token* tracking_token*
    registration_token* tokenized_* conta_id contag* contact* contador* contato* contatt* contabil*
    contae* conta_contrato conta_azul* contar* contas_* boarding_pass* season_pass* pass_type* day_pass*
    pass_count* pass_id* pass_rate* pass_fail* pass_mark* passed* passive* ski_pass* bus_pass*
    event_pass* pass_grade* pass_holder pass_yard* passes pass_att* hall_pass* bypass* mandate_election
    mandato* gift_card* loyalty_card* card_type* kort_type* card_brand* clave_producto* clave_promo*
    clave_art* clave_ent* clave_mun* clave_ageb* clave_cat* clave_sku* claves_* cc_emails* cc_email*
    cc_recip* cc_addresses agencia_viaje* agencia_public* agencia_id transit_time* transit_days*
    transit_stop* sepa_enabled rekening_courant* rekeninghouder_id cab_* abi_code losen_* bank_code_list
    cin_* pin_color pins pin_drop* pinterest* pin_set pin_id* pin_count* pin_message* secret_shopper*
    secretar* salt_* salt_content salt_level* saltbox* added_salt* salt_kg sea_salt* parola_cauta*
    parole_chiave* parola_ricer* parola_id hasla_rekl* haslo_reklam* haslo_promo* haslo_kampanii*
    rachunek_kwota* rachunki* rachunek_nr* rachunek_data* bic_pen* paypal_fee* pay_pal_fee* hesap_turu
    has_passed pan_europ* pan_dulce iban_country* cardholder_since password_policy* password_age*
    password_exp* password_exp password_strength* password_last* password_set* pass_expir*
    last_password* forgot_password* force_password* must_change_pass* accounts_no account_no_of*
    account_number_of* sim_card* card_count* routing_key* routing_rule* routing_type* routing_group*
    security_code_prod* autogiro_dag pix_installed pixel* pix_count otp_verif* otp_count* otp_attempt*
    ach_delay wallet_balance* api_key_created credential_type* pw_changed* pw_reset* pw_last*
    passwords_count green_card* routing_ok aadhar_card* aadhaar_card* pan_card* id_card* identity_card*
    identify_card* voter_card* health_card* citizen_card* resident_card* medicare_card* ration_card*
    *_overdue* *_spend* *_limit *_balance* *_util* *_debt* *_bill* mandat_erstellt* mandate_created*
    has_mandat* mandate_date* mandate_signed* mandat_datum* mandate_status* kontoinhaber*
    account_holder* mandate_type* mandate_politic* credit_card_util* creditcard_util* card_util*
    credit_card_limit* credit_card_debt* credit_card_bal* creditcard_bal*
  `),
  values: values(``),
};
