import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const financial: Category = {
  id: 'financial',
  label: 'Financial situation',
  definition: 'income, debt, default, credit score, balance, wealth',
  sensitivity: 2,
  names: words(`
    *konto *konto_* girokonto* sparkonto* laufkonto* *kredit *kredit_* livret_epargne* compte_courant*
    compte_epargne* cuenta_ahorro* cuenta_corriente* conto_corrente* conto_deposito* konto_oszczedn*
    bank_name* plat_vyse* jovedel* plaća* annual_inc* net_inc* gross_inc* monthly_inc* inc_total*
    rev_annuel* rev_mensuel* sueldo_* salario_*
    en: income* *_income salar* wage* pay_grade base_pay* gross_pay* net_pay* earning* compensation*
      payroll* bonus_amount* credit_score* credit_rating* credit_limit* credit_histor* credit_amount*
      credit_risk* credit_balance* credit_util* amt_credit debt* indebted* loan_* *_loan default_flag
      default_prob* defaulted* account_balance* bank_balance* *_balance net_worth* networth* wealth*
      affluen* asset_value* total_assets liquid_assets mortgage* *mortgage* overdraft* bankrupt*
      foreclos* repossess* savings* saving_account* checking_* deposit_amount* disposable*
      purchasing_power* capital_gain* capital_loss* invest* portfolio_val* dividend* annuit* amt_annuity
      retirement_sav* installment_rate* instalment_rate* days_past_due* past_due* overdue* arrears*
      dunning* collection_stat* payment_default* payday* other_debtors household_income* homeowner*
      home_owner* own_realty property_value* home_value* house_value* tax_bracket* tax_return*
      social_class* mosaic_class* lifestyle_affl* fico* rent_amount* alimony* benefits_claim*
      unemployment_ben* welfare_ben* bnpl_limit* outstanding_* def_30* def_60* def_90* poverty* dti
      dti_* *_dti debt_to* cibil* credit_bureau* bureau_* equifax* experian* transunion* credit_inq*
      inquir* inq_* credit_line* line_of_credit credit_use* credit_class* credit_grade* credit_rank*
      credit_band* credit_tier* emi emi_* emis *_emi *_emis installment* instalment* mths_since*
      months_since_delinq* delinq* default_count* num_default* prev_default* chargeoff* charge_off*
      write_off* bad_debt* liabilit* payable_debt* total_bal* tot_bal* bal_* *_bal avg_bal* acct_bal*
      cur_bal* revol* bc_limit* total_bc* tot_cur* tot_coll* home_equity* equity_val* invest_*
      investor_prof* brokerage* stock_hold* shareholding* crypto_hold* retirement* ira_* 401k* k401*
      net_assets* estate_val* trust_fund* life_savings* saving_* *_savings budget_month* monthly_budget*
      household_budget* spending_power* afford* cost_of_living rent_burden* monthly_rent* rent_pay*
      loan* loans_* borrower_inc* guarantor* cosigner* co_signer* collateral* hardship_fin* tax_owed*
      taxable* tax_band* tax_class* taxclass* tax_refund* tax_paid* agi gross_annual* annual_sal*
      annual_pay* yearly_sal* base_sal* hourly_rate* hourly_wage* hourlyrate* monthlyrate dailyrate
      stipend* bonus* commission_earn* take_home* payslip* pay_slip* pay_rate* payrate* pay_scale*
      pay_grade* ctc ctc_* current_ctc expected_ctc source_income* income_source* inc_* *_inc incm* =ses
      socioecon* socio_econ* social_grade nrs_grade acorn_* hni hnw* earner* earns_* breadwinner*
      unemploy* jobless* on_benefits benefit_recip* benefits_rec* welfare* universal_credit*
      housing_benefit* snap_benef* tanf food_assist* free_lunch* free_school_meal* scholarship* fin_aid*
      financial_aid* fee_waiver* *_bank bankname* rent_own* own_rent* home_own* house_own* housing_ten*
      tenure_type* owns_home* owns_house* owns_car* owner_occ* property_own* propert_value* amount_owed*
      owed* owes_* outstanding_bal* outstanding_debt* late_pay* missed_pay* nsf_* overdrawn* garnish*
      ability_to_pay* payment_beh* paydex* risk_grade* risk_class_credit* lending* ltv ltv_* foir bnpl*
      installments_* cc_avg* ccavg cc_limit* card_limit* card_balance* avg_cc* total_relationship_bal*
      relationship_bal* deposits *_deposits fixed_deposit* term_deposit* has_deposit* securities_acc*
      cd_account* housing_loan* personal_loan* balance* base_imposable* taxable_base* thirteenth_month*
      month_13* holiday_pay* overtime_pay* housing_bonus* severance* net_amount_pay* pay_amount*
      paycheck* deductions_tax* social_contrib* pension_contrib* gratuity* provident_fund* epf*
      pf_number dearness* hra hra_* bad_loan* npl_flag credit_warn* credit_alert* card_overdue*
      credit_card_debt* credit_card_limit* credit_card_bal* credit_card_util* credit_card_overdue*
      credit_card_spend* monthly_expens* living_expens* expenses_month* household_expen* net_monthly*
      gross_monthly* opening_balance closing_balance sole_earner source_of_fund* source_of_wealth*
      funds_source* rent_month* loan_outstand* emi_paid means_test* income_cert* poverty_line* bpl bpl_*
      apl_card ration_type economic_status* economic_class* ews wealth_index* geo_income source_fund*
      source_wealth* loan_purpose* debt_ratio* risk_appetite* risk_toleran* risk_profile_inv* aum aum_*
      assets_under* wealth_seg* filing_status* housing_status* housing_cost* housing_type* owner_renter
      own_or_rent* pay_freq* expenses monthly_exp* annual_exp* spend_capacity* income_cat* income_class*
      em_inc* em_pay* grant_income* welfare_rec* bank_statement* unemp_* food_stamps_rec* ebt_*
      investment_exp* investor_class* accredited_inv* property_val* valuation_prop* real_estate_val*
      premia premie premia_roczna econ_status* economic_act* econ_act*
    de: *einkommen gehalt* *gehalt lohn* *lohn verdienst* verschuld* kredit_* schufa* zahlungsverzug*
      kaufkraft* eigenheim* wohneigentum* einkomm* *_einkommen jahreseink* monatseink* stundenl* bezuge*
      besoldung* tarifgr* entgelt* *entgelt vermog* *vermogen schuld* *schulden *kredit* zahlungsf*
      zahlungsverh* kontost* *saldo ersparn* sparguth* *guthaben rente* wohngeld* hartz* grundsicher*
      sozialh* arbeitslos* burgerg* miete* kaltmiete* warmmiete* eigentums* immobil* darleh* *darlehen
      pfand* mahn* ratenz* nettoeink* netto_* brutto* *brutto kurzarbeit* elterngeld* unterhalt*
      steuerkl* haushaltsnetto* kirchenst_betrag finanz* zahlungsmor*
    fr: *endettement* endett* credit_* prets pret_* emprunt* pouvoir_achat* impay* decouvert*
      quotient_famil* retraite_montant* allocation* chomage* revenu* salair* *salaire traitement_mens*
      remuner* dett* credit* *_credit mensualit* solvab* cote_credit* patrimoin* epargn* *epargne loyer*
      proprietaire* aides_soc* caf rsa* apl_* retraite_m* pouvoir_ach* impot* tranche_imp* quotient*
      surend* ficp* fichage_b* niveau_vie* ressources* banque* csp_revenu taux_endet* avoir_fisc*
      allocation_famil* allocations_famil* allocation_chom* allocation_adult* allocataire*
    es: *_ingresos sueldo* renta* deuda* credito_* poder_adquis* nomina nominas nomina_neta limite_cred*
      limite_credito* ingreso* endeud* *_credito prestam* mora moros* patrimon* ahorr* jubilacion_m*
      subsid* estrato* nivel_soc* nse nivel_econ* poder_ad* vivienda_prop* tipo_viviend* cuota_mens*
      impag* buro* score_cred* banco* calificacion_cred* capacidad_pag* aguinaldo* paro desemple*
      alquiler*
    pt: renda* divida* rendim* endivid* emprest* poupan* pens* beneficio* bolsa_* aposenta* inadimp*
      serasa* spc limite_c* classe_soc* aluguel* orcamento_fam* situacao_fin* irs_escal* escalao*
    it: indebit* prestit* risparm* isee* merito_cred* affidabilita_cred* redd* retribuz* ral debit*
      mutu* rata_m* sussid* disoccup* affitto* banca* fascia_redd* merito_cr* protest* insolv* solvib*
      tenore_v* giacenza* cassa_integr*
    nl: *inkomen loon_* lening* spaar* betalingsachter* bkr_* inkom* loon* uurloon* maandloon* uitker*
      bijstand* bkr* betaalacht* achterst* huurtoesl* toeslag* woz* huur_* koopwoning* besteedb* bank_*
      welstand* financ*
    pl: dlug* zadluz* kredyt* rent[ay]_* zdolnosc_kred* doch* zarob* wynagr* pozycz* hipot* majat* sald*
      oszczed* emeryt* rent[ay] zasil* stypend* zdoln* windyk* bik bik_* rata* wskaznik_dti alimenty*
      sytuacja_mat* status_maj* zamozn*
    nordic: *inntekt *indkomst *inkomst lonn* loen* lonen* gjeld* gaeld* skuld* lan_belop laan* bolan*
      formue* sparing* sparande* trygd* laina* elake* innt* indk* *lonn =lon lonetr* manedsl* manadsl*
      arsl* arsinn* nettol* lan_* boligl* formog* bonitet* opspar* betalingsan* betalningsan* inkass*
      rki kontanthj* dagpeng* a_kasse_dag* bidrag_sos* forsorgningsst* socialbidr* uforetr* fortidspens*
      boligsto* bostadsbidr* okonomisk_sit* ekonomisk_sit* tulo* palk* vuosit* kuukausit* velk* velat*
      asuntol* omaisuus* varall* luotto* maksuh* saast* tyottom* toimeent* ulosott*
    cs: prij* mzd* =plat dluh* uver* pujc* hypot* majet* zustatek* uspor* duchod* davk* exek* bonita*
    hu: fizet* =ber berigeny* brutto_ber* netto_ber* adossag* hitel* kolcson* jelzalog* vagyon*
      egyenleg* megtakar* nyugdij* segely* tartozas* bankszla* kereset
    ro: venit* datori* imprumut* ipotec* sold* economii* ajutor* rata_*
    el: eisod* misth* chreo* daneio* ypolo* katatheseis syntax_pos*
    tr: gelir* borc* kredi* ipotek* bakiye* birikim* emekli*
    hr: prihod* primanj* plac* dug* imovin* stanje_racuna stednj* mirovin*
    more: plat_mes* =bank =default credit_default* loan_default* in_default default_hist* default_30*
      *_asset_value *_assets_value assets_value* total_assets* pret_immo* pret_conso* montant_pret*
      =pret sparsaldo* spareinlag* timelonn* timlon* timloon* becas beca becario* score_serasa*
      inheritance maas maasi maas_*
    also: capital_* payment_plan
    codebooks: pernp wagp pincp hincp hhincome ftotinc inctot incwage incss incwelfr povpip pap_amt retp
      ssip ssp indhhin* indfmin* hinctnta rincom* realinc famincome bc_util* annual_inc_joint revol_bal
      revol_util tot_cur_bal collections_12* chargeoff_w* acc_now_delinq pub_rec delinq_2yrs open_acc
      mort_acc pct_tl* num_tl* num_il* num_bc* num_rev* sec_app* hardship_am* settlement_am* bishkred
      weitkred laufkont sparkont creditcard_util* creditcard_bal* card_util* debt_payment* monthly_debt*
      defaults_prev* previous_default* past_default* loans_default* open_credit* credit_lines* revol_*
      open_acc* tradeline* trade_lines* collections_* charged_off* ltv_ratio* emi_amount* repay*
      rate_prestito* unpaid_bal* payment_hist_cr* pay_day payroll_amount* take_home_pay* netpay*
      grosspay* basic_pay* basic_sal* basicpay* allowance* bonus_annual* tunjangan* gaji*
  `),
  stems: words(`
    income incomes einkommen inkomst inntekt indkomst inkomen salary salair salari gehalt bruttolohn
    nettolohn stundenlohn monatslohn jahreslohn loonschaal arslonn arsloenn manadslon manedslonn
    timelonn creditscore creditlimit creditrating creditrisk creditworth creditbal creditamount
    credithist kreditwurd kreditlim kreditscor kredietw loanamount loanstatus loanbal loantype homeloan
    carloan studentloan personalloan mortgage hypothe hipotec verschuld schulden zahlungsverz bonitaet
    bonitat networth household_inc accountbalance bankbalance savings sparguthab vermogens overdraft
    bankrupt insolven delinqu arrears inadimpl morosid wynagrodz zarobk zadluz kredyt pozyczk oszczedn
    emerytur jovedelem fizetes nyugdij pension pensjon pensioen annuity remunerat remunerac
    vencimento_base stipend rendiment revenumens sozialhilfe arbeitslosengeld uitkering trygdeyt
    luottotiet kuukausitul vuositul investab disposableinc purchasepower kaufkraft poverty
  `),
  except: words(`
    kundenkonto* nutzerkonto* benutzerkonto* brukerkonto* anvandarkonto* konto_id konto_typ kontostatus*
    banco_de_datos* banca_dati* revenue* fecha_ingreso* points_balance* loyalty_*balance*
    reward_*balance* gift_card_balance* giftcard_balance* white_balance* balance_bike* new_balance*
    load_balance* work_life_balance* store_credit* credit_note* credit_card* credits_* default_addr*
    default_bill* default_ship* default_lang* default_curr* default_store* default_view* default_theme*
    default_pay* default_value* default_group* default_locale* default_categor* default_page*
    default_list* default_settings is_default id_default* default_* credit_memo* photo_credit*
    college_credit* page_saldo investor_relation* saldos_temporada renta_car* renting* rental*
    earning_points* points_earn* earned_points* inventory_balance stock_balance coin_balance*
    credito_tienda* saldo_puntos* saldo_punti* punti_saldo* saldo_points* punkte_saldo* solde_points*
    soldes* loan_device* loan_car library_loan* checking_in* investigat* lonely* wagen* wagon* loonie*
    planned_* rent_a_car bonus_points* bonuspunkte* income_tax_id* skuldra* tax_id* credit_type_course
    kreditkarte* outstanding_order* outstanding_items outstanding_review* deposit_bottle* overdue_book*
    asset_id salary_date loan_word points_balance loyalty_balance credits credit_card_number
    capital_city financial_year financial_quarter bank_holiday* bank_id_login* power_bank* powerbank*
    blood_bank* food_bank* bankid* bank_code_list defaults_to* is_default* default_flag_addr
    set_default* bal_code bonus_code* bonus_point* bonus_prod* bonus_gift* bonus_type* bonus_count*
    welcome_bonus* bonus_balance* referral_bonus* sign_up_bonus* bonuses_used* bonuskart*
    deposit_scheme* booking_deposit* deposit_required* deposit_paid* deposit_date* asset_tag* asset_url*
    asset_type* asset_type_id asset_name* asset_number* asset_code* digital_asset* media_asset*
    creative_asset* assets_url* static_asset* asset_id* credit_card_off* creditor_invoice*
    credits_remaining* credits_used* credits_purch* bill_credit* credit_issued* credit_notes*
    photo_credits carbon_credit* credit_hours* credit_units* credits_earned* ects* allowance_bag*
    baggage_allow* luggage_allow* data_allowance* minutes_allow* *_allowance_bag rental_* inquiry_id
    inquiry_type* inquiry_date* inquiry_source* inquiry_status* inquiry_count* inquir*_product
    inquiries_open* mora_tura* limite_cuotas limite_uso* limite_descuento* limite_de_uso* limites*
    score_nps* score_churn* score_engaj* score_lead* score_produto* beneficio_clube* beneficios*
    beneficio_fidelidade inc_id inc_vat* inc_tax* price_inc* inc_number* ses_count* session* rate_limit*
    rata_id rate_plan* rate_code* rate_type* rate_id* rate_date* rate_change* open_rate* pret_a_*
    pret_livraison* prete_* pretest* solde_congé* solde_cong* solde_pts* solde_fid* rentier mutual*
    mutuelle* mutuo_consenso saldo_pts* saldo_pont* saldo_fid* saldo_ferie* saldo_vac* saldo_horas*
    saldo_fer* spar_klubb* sparte* sparc* spare_* sparring* sparkasse_kunde bidrag_antal* pensionat*
    pensjonat* placa_veh* placa_carro* placas placa_auto* placas_veh* place* plata* platz* platform*
    berth* platnosc* plat_id fizetesi_mod* fizetve fizetett* kredit_kart* kredittkort* kreditkort*
    schuldn_nr landing* lending_library* landing_* divide* dividing* netto_prijs* netto_preis*
    nettopreis* bruttopreis* netto_betrag* netto_vikt* nettovikt* nettogew* netto_gew* bruttogew*
    brutto_gew* brutto_betrag* bruttobetr* nettobetr* brutto_preis* brutto_umsatz* netto_umsatz*
    bruttomarge* netto_masse brutto_price* brutto_wert mahnung_text budget_campaign* campaign_budget*
    ad_budget* project_budget* impot_inclus* ressources_hum* ressource_id* resources* finanzamt_nr*
    entgeltfrei* okonomi_plan* ekonomi* economy* economic_zone* ekonom_dost* ekonomi_paket*
    tax_class_id* taxclass_id tax_class_product* taxable_* is_taxable* taxable_amount* taxable_item*
    tax_band_product* paro_cardiaco* benefits_enrolled* benefit_type* health_benefits* benefits_plan*
    benefits_view* balance_board* balance_wheel* balance_date_points prihod_od* kreditor* debitor*
    debit_card* debitcard* debito_aut* addebito* debit_note* creditnote* creditmemo* credit_term*
    payment_term* creditur* creditos_univ* creditos_curs* credit_points_uni* equity_brand* brand_equity*
    diversity_equity* stock_balance* banksy* bank_transfer* payment_bank_transfer* riverbank*
    tax_paid_item* tax_paid_amount* tot_coll_items* investor_id* investor_rel* bonus_miles* pts_balance*
    miles_balance* inherits* inherit_from* spending_points* scholarship_search estate_agent*
    deposit_ret* *_pfand* pfand* liability_waiver* pensionaer_rabatt finance_department* financial_year*
    financial_period* financial_quarter* fin_year* okonomikonto* gehaltvoll* nahrgehalt* zuckergehalt*
    fettgehalt* alkoholgehalt* eiweissgehalt* salzgehalt* inhalt* schuldig* schuldgebuhr* mietwagen*
    mietdauer* mietbeginn* mietende* mietobj* mietart* miete_tage* unterhaltung* unterhalts*
    lohnsteuer_id immobilien_portal rentabil* retired renta_veh* rentas_corp* rentacar* presta_*
    prestashop* prestatair* prestation* prestige* payment_installments* retire_age* retirement_age*
    loan_id loan_no loan_num* loan_ref* loan_code loan_key loan_officer* mortgage_id credit_id
    repayment_plan_id_sku tradelines_ad allowance_baggage* leave_allow* emitter collections_art*
    collections_id collections_shop* revolving_door* emi_sku emission emissions* emissao* emision*
    emisor* donation_bal* donation_amount donor_balance gift_balance credits_balance
  `),
  values: values(`
    <=50k; >50k; low income; middle income; high income; bankrupt; insolvent; in arrears; delinquent;
    prime; subprime; near prime; in debt
  `),
};
