import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const accountCredentials: Category = {
  id: 'account_credentials',
  label: 'Account log-ins and payment credentials',
  definition: 'log-in, card or account number with code',
  sensitivity: 3,
  names: words(`
    en: password* passwd* pwd passphrase* passcode* pin card_pin login_pin pin_code pin_code_* pin_hash
      card_number* cardnumber* card_no credit_card_n* debit_card_n* creditcard* credit_card
      credit_card_* cc_number* ccnum* cc_exp* card_expir* pan cvv* cvc* *_cvv *_cvc iban* *_iban bic
      swift* account_number* accountnumber* account_no acct_no acct_num* bank_account* *_bank_account
      bank_detail* routing_n* aba_n* sort_code* *_sort_code secret_answer* security_answer*
      security_quest* secret_quest* api_key* api_secret* api_token* access_token* refresh_token*
      auth_token* session_token* bearer_token* secret_key* secure_key* private_key* two_factor* totp*
      otp_secret* 2fa* mfa_secret* recovery_code* backup_code* credential* login_secret* *_secret
      wallet_seed* seed_phrase* crypto_wallet* wallet_addr* paypal_account*
    de: passwort* kennwort* kontonummer* kontonr* bankverbind* bankleitzahl* blz kreditkarte*
      kartennummer* kartenprufn* geheimzahl* sicherheitsfrage* zugangsdaten* kontoinhaber*
    fr: mot_passe mdp code_secret* numero_carte* carte_bancaire* carte_credit* rib numero_compte*
      compte_bancaire* cryptogramme* coordonnees_banc* question_secrete*
    es: contrasen* clave_acces* clave_secret* numero_cuenta* cuenta_banc* cuenta_corriente*
      tarjeta_cred* tarjeta_debito* numero_tarjeta* pin_tarjeta ccc pregunta_secret* codigo_segur*
    pt: senha* palavra_passe palavra_chave_conta conta_banc* conta_corrente* numero_conta*
      numero_cartao* cartao_cred* codigo_segur* chave_pix* agencia_conta* nib
    it: parola_chiave* password* conto_corrente* numero_conto* coordinate_banc* numero_carta*
      carta_credito* codice_sicur* codice_pin* domanda_segr*
    nl: wachtwoord* rekeningn* rekeningnummer* bankrekening* pincode* creditcardn* kaartnummer*
      beveiligingsvr*
    pl: haslo* numer_konta* nr_konta* numer_rachun* nr_rachun* rachunek_bank* numer_karty* nr_karty*
      karta_kred* kod_pin*
    nordic: passord* losenord* adgangskode* kodeord* kontonummer* bankkonto* kontonr* kortnummer*
      kortnr* bankkontonummer* kredittkort* kreditkort* pinkode* pinkod* salasana* tilinumero*
      pankkitili* luottokort* korttinumero* sikkerhetssporsm* sakerhetsfrag*
    more: heslo* cislo_uctu* jelszo* bankszamla* parola* cont_bancar* sifre* hesap_no*
    also: mot_de_passe
  `),
  except: words(`
    loyalty_card_n* gift_card_n* pin_board* pinned* pin_code_area password_changed* password_reset*
    password_updated* password_length last_password_change* passwd_gen* last_passwd_gen* pan_pizza*
    frying_pan* saucepan* pan_size swift_lang* taylor_swift* account_number_of_orders store_pin map_pin*
    secret_santa* secret_sale* victoria_secret* library_card_n* membership_card_n* kundenkarte*
    kundenkartennummer bonuskarte* api_key_id credit_card_user credit_card_type credit_card_offer*
    credit_card_payment* pays_by_credit_card token_count token_usage carte_fidelite* parolacce*
    session_token_count otp_sent* loyalty_card_number gift_card_number pin_board password_changed_at
    password_reset_at
  `),
  values: values(``),
};
