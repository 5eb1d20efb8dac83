import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const financial: Category = {
  id: 'financial',
  label: 'Financial situation',
  definition: 'income, debt, default, credit score, balance, wealth',
  sensitivity: 2,
  names: words(`
    *konto *konto_* girokonto* sparkonto* laufkonto* *kredit *kredit_* livret_epargne* compte_courant*
    compte_epargne* cuenta_ahorro* cuenta_corriente* conto_corrente* conto_deposito* spaarrekening*
    konto_oszczedn*
    bank_name* banque banco banca plat_vyse* fizetese* jovedel* prijmy* placa* plaća* misthos* eisodima*
    hypoteka* annual_inc* net_inc* gross_inc* monthly_inc* inc_total* rev_annuel* rev_mensuel* sueldo_*
    salario_*
    en: income* *_income salar* wage* wages pay_grade base_pay* gross_pay* net_pay* earning*
      compensation* payroll* bonus_amount* credit_score* creditscore* creditworth* credit_rating*
      credit_limit* credit_histor* credit_amount* credit_risk* credit_balance* credit_util* amt_credit
      credit debt* indebted* loan loan_* loans *_loan default default_flag default_prob* defaulted*
      *_default balance account_balance* bank_balance* *_balance net_worth* networth* wealth* affluen*
      asset_value* total_assets liquid_assets mortgage* *mortgage* overdraft* bankrupt* insolven*
      foreclos* repossess* savings* saving_account* checking_* deposit_amount* disposable*
      purchasing_power* capital_gain* capital_loss* invest* portfolio_val* dividend* annuit* amt_annuity
      pension* retirement_sav* installment_rate* instalment_rate* days_past_due* past_due* overdue*
      arrears* delinquen* dunning* collection_stat* payment_default* payday* debtor* other_debtors
      household_income* homeowner* home_owner* own_realty property_value* home_value* house_value*
      tax_bracket* tax_return* social_class* mosaic_class* lifestyle_affl* financial* fico* rent_amount*
      alimony* benefits_claim* unemployment_ben* welfare_ben* repayment* bnpl_limit* outstanding_*
      def_30* def_60* def_90* poverty*
    de: einkommen* *einkommen gehalt* *gehalt lohn* *lohn verdienst* vermogen* schulden* verschuld*
      kredit kredit_* kreditwurd* kreditlimit* kreditscore* bonitat* schufa* kontostand* saldo*
      darlehen* hypothek* insolvenz* mahnstufe* mahnung* zahlungsverzug* zahlungsmoral* kaufkraft* rente
      rentenhohe* ersparnis* eigenheim* wohneigentum* arbeitslosengeld* steuerklasse*
    fr: revenu revenus salaire* dette* *endettement* endett* credit_* pret prets pret_* emprunt*
      patrimoine* solde* epargne* hypothe* pouvoir_achat* impay* decouvert* quotient_famil*
      retraite_montant* pension* allocation* chomage* remuneration*
    es: ingreso ingresos* *_ingresos salario* sueldo* renta* deuda* prestamo* credito credito_*
      hipoteca* patrimonio* saldo* ahorro* moroso* morosidad* impago* pension* subsidio* poder_adquis*
      nomina nominas nomina_neta limite_cred* limite_credito*
    pt: renda* salario* rendiment* divida* emprestimo* credito credito_* hipoteca* patrimonio* saldo*
      poupanc* inadimpl* pensao* aposentador* limite_cred* score_cred*
    it: reddito* redditi* stipendio* salari* debito debiti* indebit* prestit* mutuo mutui credito
      credito_* patrimonio* saldo* risparm* pension* isee* insolven* merito_cred* affidabilita_cred*
    nl: inkomen* *inkomen salaris* loon loon_* schuld schulden* schuldsan* lening* krediet* hypotheek*
      vermogen* saldo* spaar* kredietwaard* betalingsachter* uitkering* pensioen* bkr bkr_*
    pl: dochod* zarobk* wynagrodzen* pensj* dlug* zadluz* kredyt* pozyczk* hipotek* majatek* saldo*
      oszczedn* emerytur* rent[ay]_* zdolnosc_kred* zasilek*
    nordic: inntekt* *inntekt indkomst* *indkomst inkomst* *inkomst lonn* lon_ loen* lon lonen* arslon*
      manadslon* gjeld* gaeld* skuld* skulder* lan_belop laan* boliglan* bolan* formue* formogenhet*
      formue kreditt* kreditbetyg* kreditverdig* kreditscore* kreditvurder* saldo* sparing* opsparing*
      sparande* betalningsanm* betalingsanm* inkasso* pensjon* trygd* tulot* palkka* velka* velat laina*
      varallisuus* luottotie* luottokelp* elake* saasto*
    more: prijem prijmy* mzda* plat_mes* dluh* jovedelem* fizetes* venit* salariu* datorii* gelir* maas*
    also: assets capital_* bnpl payment_plan
  `),
  except: words(`
    kundenkonto* nutzerkonto* benutzerkonto* brukerkonto* anvandarkonto* konto_id konto_typ kontostatus*
    banco_de_datos* banca_dati*
    revenue* fecha_ingreso* points_balance* loyalty_*balance* reward_*balance* gift_card_balance*
    giftcard_balance* white_balance* balance_bike* new_balance* load_balance* work_life_balance*
    store_credit* credit_note* credit_card* credits_* default_addr* default_bill* default_ship*
    default_lang* default_curr* default_store* default_view* default_theme* default_pay* default_value*
    default_group* default_locale* default_categor* default_page* default_list* default_settings
    is_default id_default* default_* credit_memo* photo_credit* college_credit* page_saldo
    investor_relation* saldos_temporada renta_car* renting* rental* earning_points* points_earn*
    earned_points* inventory_balance stock_balance coin_balance* credito_tienda* saldo_puntos*
    saldo_punti* punti_saldo* saldo_points* punkte_saldo* solde_points* soldes* loan_device* loan_car
    library_loan* checking_in* investigat* lonely* wagen* wagon* loonie* planned_* rent_a_car
    bonus_points* bonuspunkte* income_tax_id* skuldra* tax_id* credit_type_course kreditkarte*
    outstanding_order* outstanding_items outstanding_review* deposit_bottle* overdue_book* asset_id
    salary_date loan_word points_balance loyalty_balance credits credit_card_number capital_city
    financial_year financial_quarter
  `),
  values: values(`
    <=50k; >50k; low income; middle income; high income; bankrupt; insolvent; in arrears; delinquent;
    prime; subprime; near prime; in debt
  `),
};
