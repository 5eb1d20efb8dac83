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
      credit debt* indebted* loan loan_* loans *_loan default_flag default_prob* defaulted*
       balance account_balance* bank_balance* *_balance net_worth* networth* wealth* affluen*
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
    fr: revenu revenus salaire* dette* *endettement* endett* credit_* prets pret_* emprunt*
      patrimoine* solde* epargne* pouvoir_achat* impay* decouvert* quotient_famil*
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
    nordic: inntekt* *inntekt indkomst* *indkomst inkomst* *inkomst lonn* loen* lonen* arslon*
      manadslon* gjeld* gaeld* skuld* skulder* lan_belop laan* boliglan* bolan* formue* formogenhet*
      formue kreditt* kreditbetyg* kreditverdig* kreditscore* kreditvurder* saldo* sparing* opsparing*
      sparande* betalningsanm* betalingsanm* inkasso* pensjon* trygd* tulot* palkka* velka* velat laina*
      varallisuus* luottotie* luottokelp* elake* saasto*
    more: prijem prijmy* mzda* plat_mes* dluh* jovedelem* fizetes* venit* salariu* datorii* gelir*
    also: capital_* bnpl payment_plan
    en: dti dti_* *_dti debt_to* cibil* credit_bureau* bureau_* equifax* experian* transunion*
      credit_inq* inquir* inq_* credit_line* line_of_credit credit_use* credit_class* credit_grade*
      credit_rank* creditor* credit_band* credit_tier* creditrating* emi emi_* emis *_emi *_emis
      installment* instalment* mths_since* months_since_delinq* delinq* default_count*
        num_default* prev_default* chargeoff* charge_off* write_off*
      bad_debt* liabilit* payable_debt* total_bal* tot_bal* bal_* *_bal avg_bal* acct_bal* cur_bal*
      revol* credit_util* bc_limit* total_bc* tot_cur* tot_coll* home_equity* equity_val*
         investable* investment* invest_* investor_prof* brokerage*
      stock_hold* shareholding* crypto_hold* retirement* ira_* 401k* k401* pension* annuit*
      net_assets* estate_val* trust_fund* life_savings* saving_* savings* *_savings
      budget_month* monthly_budget* household_budget* spending_power* afford* cost_of_living
      rent_burden* monthly_rent* rent_pay* mortgage* loan* *_loan loans_* borrower_inc* guarantor*
      cosigner* co_signer* collateral* payday* hardship_fin* tax_owed* taxable* tax_band* tax_class*
      taxclass* tax_refund* tax_paid* agi gross_annual* annual_sal* annual_inc* annual_pay*
      yearly_sal* base_sal* hourly_rate* hourly_wage* hourlyrate* monthlyrate dailyrate stipend*
      bonus* commission_earn* take_home* payslip* pay_slip* pay_rate* payrate* pay_scale* pay_grade*
      salary* ctc ctc_* current_ctc expected_ctc remuneration* source_income* income_source* income*
      *_income inc_* *_inc incm* =ses socioecon* socio_econ* social_grade nrs_grade acorn_* wealth*
      hni hnw* net_worth* affluence* affluent* earner* earns_* breadwinner* unemploy* jobless*
      on_benefits benefit_recip* benefits_rec* welfare* universal_credit* housing_benefit*
      snap_benef* tanf food_assist* free_lunch* free_school_meal* scholarship* fin_aid*
      financial_aid* fee_waiver* bank_name* *_bank bankname* rent_own* own_rent* home_own*
      house_own* housing_ten* tenure_type* owns_home* owns_house* owns_car* owner_occ* property_own*
      propert_value* amount_owed* owed* owes_* outstanding_bal* outstanding_debt* past_due*
      late_pay* missed_pay* nsf_* overdrawn* garnish* ability_to_pay* payment_beh* paydex*
      risk_grade* risk_class_credit* loan_* lending* ltv ltv_* foir bnpl* installments_* cc_avg*
      ccavg cc_limit* card_limit* card_balance* avg_cc* total_relationship_bal* relationship_bal*
      deposits *_deposits fixed_deposit* term_deposit* has_deposit* securities_acc* cd_account*
      housing_loan* personal_loan* balance* *_balance
    de: einkomm* *einkommen *_einkommen jahreseink* monatseink* gehalt* lohn* *lohn stundenl*
      bezuge* verdienst* besoldung* tarifgr* entgelt* *entgelt vermog* *vermogen schuld* *schulden
      kredit* *kredit* bonitat* bonitaet* schufa* zahlungsf* zahlungsverh* kontost* *saldo ersparn*
      sparguth* *guthaben rente* pension* wohngeld* hartz* grundsicher* sozialh* arbeitslos*
      burgerg* miete* kaltmiete* warmmiete* eigentums* immobil* darleh* *darlehen hypothek* pfand*
      inkasso* mahn* ratenz* nettoeink* netto_* brutto* *brutto kurzarbeit* elterngeld* unterhalt*
      steuerkl* haushaltsnetto* kirchenst_betrag finanz* zahlungsmor*
    fr: revenu* salair* *salaire traitement_mens* remuner* dett* endett* credit* *_credit emprunt*
       mensualit* solvab* cote_credit* patrimoin* solde* epargn* *epargne loyer* hypoth*
      proprietaire* aides_soc* caf rsa* apl_* chomage* retraite_m* pension* pouvoir_ach*
      impot* tranche_imp* quotient* surend* ficp* fichage_b* niveau_vie* ressources* banque*
      csp_revenu taux_endet* decouvert* impay* avoir_fisc*
    es: ingreso* sueldo* salari* renta* remunera* deuda* endeud* credit* *_credito prestam*
      hipotec* mora moros* patrimon* saldo* ahorr* pension* jubilacion_m* subsid* estrato*
      nivel_soc* nse nivel_econ* poder_ad* vivienda_prop* tipo_viviend* cuota_mens* impag* buro*
      score_cred* banco* calificacion_cred* capacidad_pag* aguinaldo* paro desemple* alquiler*
    pt: renda* salari* rendim* remunera* divida* endivid* credit* emprest* financiam* hipotec*
      patrimon* saldo* poupan* pens* beneficio* bolsa_* aposenta* inadimp* serasa* spc
      limite_c* classe_soc* aluguel* banco* orcamento_fam* situacao_fin* irs_escal* escalao*
    it: redd* stipend* salari* retribuz* ral debit* indebit* credit* prestit* mutu* rata_m*
      patrimon* saldo* risparm* pension* isee* sussid* disoccup* affitto* banca* fascia_redd*
      merito_cr* protest* insolv* solvib* tenore_v* giacenza* cassa_integr*
    nl: inkom* salari* loon* loons* uurloon* maandloon* schuld* lening* krediet* vermogen*
      saldo* spaar* spaargeld* uitker* pensioen* bijstand* bkr* betaalacht* achterst* huurtoesl*
      toeslag* woz* huur_* koopwoning* besteedb* bank_* welstand* financ*
    pl: doch* dochod* zarob* wynagr* pensj* placa* placy dlug* zadluz* kredyt* pozycz* hipot* majat*
      sald* oszczed* emeryt* rent[ay] zasil* stypend* zdoln* windyk* bik bik_* rata* wskaznik_dti
      alimenty* bank_* sytuacja_mat* status_maj* zamozn*
    nordic: innt* indk* inkoms* lonn* *lonn loenn* =lon lonetr* manedsl* manadsl* arsl*
      arsloenn* arsinn* bruttol* nettol* gjeld* gaeld* gjelds* skuld* lan_* boligl* bolan* formue*
      formog* kredit* kreditt* bonitet* sald* opspar* sparing* betalingsan* betalningsan*
      inkass* rki pensjon* pension* trygd* kontanthj* dagpeng* a_kasse_dag* bidrag_sos*
      forsorgningsst* socialbidr* uforetr* fortidspens* boligsto* bostadsbidr* okonomisk_sit*
      ekonomisk_sit* tulo* tulot* palk* vuosit* kuukausit* velk* velat* laina* asuntol* omaisuus*
      varall* luotto* luottot* maksuh* elake* saast* tyottom* toimeent* ulosott* bank_*
    cs: prij* mzd* =plat dluh* uver* pujc* hypot* majet* zustatek* uspor* duchod* davk* exek*
      insolv* bonita* prijem*
    hu: jovedel* fizet* =ber berigeny* brutto_ber* netto_ber* adossag* hitel* kolcson* jelzalog*
      vagyon* egyenleg* megtakar* nyugdij* segely* tartozas* bankszla* kereset
    ro: venit* salari* datori* credit* imprumut* ipotec* sold* economii* pensie* ajutor* rata_*
    el: eisod* misth* chreo* daneio* ypolo* katatheseis syntax_pos*
    tr: gelir* borc* kredi* ipotek* bakiye* birikim* emekli*
    hr: prihod* primanj* plac* placa* dug* kredit* hipotek* imovin* stanje_racuna stednj* mirovin*
    more: nomina nominas =bank
    more: =default credit_default* loan_default* payment_default* in_default prev_default* num_default* default_hist* default_count* default_30* *_asset_value *_assets_value assets_value* total_assets* net_assets* pret_immo* pret_conso* montant_pret* =pret prets sparsaldo* sparkonto* spareinlag* sparing* timelonn* timlon* timloon* becas beca becario* score_cred* score_serasa* inheritance maas maasi maas_*
    en: base_imposable* taxable_base* thirteenth_month* month_13* holiday_pay* overtime_pay* housing_bonus* severance* net_amount_pay* pay_amount* paycheck* payslip* deductions_tax* social_contrib* pension_contrib* gratuity* provident_fund* epf* pf_number dearness* hra hra_* bad_loan* npl_flag credit_warn* credit_alert* card_overdue* credit_card_debt* credit_card_limit* credit_card_bal* credit_card_util* credit_card_overdue* credit_card_spend* monthly_expens* living_expens* expenses_month* household_expen* net_monthly* gross_monthly* opening_balance closing_balance sole_earner source_of_fund* source_of_wealth* funds_source* affordab* rent_month* loan_outstand* emi_paid means_test* income_cert* poverty_line* bpl bpl_* apl_card ration_type economic_status* economic_class* ews wealth_index*
    en: geo_income source_fund* source_wealth* source_income* loan_purpose* debt_ratio*
      risk_appetite* risk_toleran* risk_profile_inv* aum aum_* assets_under* wealth_seg*
      filing_status* housing_status* housing_cost* housing_type* owner_renter own_or_rent* pay_freq*
      expenses monthly_exp* annual_exp* spend_capacity* income_cat* income_class* incomelev* em_inc*
      em_pay* grant_income* welfare_rec* bank_statement* unemployed* unemp_* food_stamps_rec* ebt_*
      liabilit* investment_exp* investor_class* accredited_inv*
    codebooks: pernp wagp pincp hincp hhincome ftotinc inctot incwage incss incwelfr poverty povpip
      pap_amt retp ssip ssp indhhin* indfmin* hinctnta income16 rincom* realinc famincome bc_util*
      annual_inc_joint revol_bal revol_util tot_cur_bal collections_12* chargeoff_w* acc_now_delinq
      pub_rec delinq_2yrs open_acc mort_acc pct_tl* num_tl* num_il* num_bc* num_rev* sec_app*
      hardship_am* settlement_am* bishkred weitkred laufkont sparkont
    en: property_val* valuation_prop* real_estate_val* premia premie premia_roczna
    fr: allocation_famil* allocations_famil* allocation_chom* allocation_adult* allocataire*
  `),
  stems: words(`
    income incomes einkommen inkomst inntekt indkomst inkomen salary salair salari gehalt bruttolohn
    nettolohn stundenlohn monatslohn jahreslohn loonschaal arslonn arsloenn manadslon manedslonn
    timelonn creditscore creditlimit creditrating creditrisk creditworth creditbal creditamount
    credithist kreditwurd kreditlim kreditscor kredietw loanamount loanstatus loanbal loantype
    homeloan carloan studentloan personalloan mortgage hypothe hipotec verschuld schulden
    zahlungsverz bonitaet bonitat networth household_inc accountbalance bankbalance savings
    sparguthab vermogens overdraft bankrupt insolven delinqu arrears inadimpl morosid wynagrodz
    zarobk zadluz kredyt pozyczk oszczedn emerytur jovedelem fizetes nyugdij pension pensjon
    pensioen annuity remunerat remunerac vencimento_base stipend rendiment revenumens sozialhilfe
    arbeitslosengeld uitkering trygdeyt luottotiet kuukausitul vuositul investab disposableinc
    purchasepower kaufkraft poverty
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
    bank_holiday* bank_id_login* power_bank* powerbank* blood_bank* food_bank* bankid*
    bank_code_list defaults_to* is_default* default_flag_addr set_default* bal_code bonus_code*
    bonus_point* bonus_prod* bonus_gift* bonus_type* bonus_count* welcome_bonus* bonus_balance*
    referral_bonus* sign_up_bonus* bonuses_used* bonuskart* deposit_bottle* deposit_scheme*
    booking_deposit* deposit_required* deposit_paid* deposit_date* asset_tag* asset_url* asset_type*
    asset_type_id asset_name* asset_number* asset_code* digital_asset* media_asset* creative_asset*
    assets_url* static_asset* asset_id* credit_card_off* creditor_invoice* credits_remaining*
    credits_used* credits_purch* bill_credit* credit_issued* credit_notes* photo_credits
    carbon_credit* credit_hours* credit_units* credits_earned* ects* allowance_bag* baggage_allow*
    luggage_allow* data_allowance* minutes_allow* *_allowance_bag rental_* inquiry_id inquiry_type*
    inquiry_date* inquiry_source* inquiry_status* inquiry_count* inquir*_product inquiries_open*
    mora_tura* limite_cuotas limite_uso* limite_descuento* limite_de_uso* limites* score_nps*
    score_churn* score_engaj* score_lead* score_produto* beneficio_clube* beneficios*
    beneficio_fidelidade investigator* inc_id inc_vat* inc_tax* price_inc* inc_number* ses_count*
    session* rate_limit* rata_id rate_plan* rate_code* rate_type* rate_id* rate_date* rate_change*
    open_rate* pret_a_* pret_livraison* prete_* pretest* solde_congé* solde_cong* solde_pts*
    solde_fid* rental rentier mutual* mutuelle* mutuo_consenso saldo_pts* saldo_pont* saldo_fid*
    saldo_ferie* saldo_vac* saldo_horas* saldo_fer* spar_klubb* sparte* sparc* spare_* sparring*
    sparkasse_kunde bidrag_antal* pensionat* pensjonat* placa_veh* placa_carro* placas placa_auto*
    placas_veh* place* plata* platz* platform* berth* platnosc* plat_id fizetesi_mod* fizetve
    fizetett* kredit_kart* kredittkort* kreditkort* schuldn_nr landing* lending_library*
    landing_* divide* dividing* netto_prijs* netto_preis* nettopreis* bruttopreis* netto_betrag*
    netto_vikt* nettovikt* nettogew* netto_gew* bruttogew* brutto_gew* brutto_betrag* bruttobetr*
    nettobetr* brutto_preis* brutto_umsatz* netto_umsatz* bruttomarge* netto_masse brutto_price*
    brutto_wert mahnung_text budget_campaign* campaign_budget* ad_budget* project_budget*
    impot_inclus* ressources_hum* ressource_id* resources* finanzamt_nr* entgeltfrei* okonomi_plan*
    ekonomi* ekonomiklass* economy* economic_zone* ekonom_dost* ekonomi_paket* tax_class_id*
    taxclass_id tax_class_product* taxable_* is_taxable* taxable_amount* taxable_item*
    tax_band_product* paro_cardiaco* benefits_enrolled* benefit_type* health_benefits*
    benefits_plan* benefits_view* balance_board* balance_wheel* balance_date_points prihod_od*
    kreditor* debitor* debit_card* debitcard* debito_aut* addebito* debit_note* creditnote*
    creditmemo* credit_term* payment_term* creditur* creditos_univ* creditos_curs*
    credit_points_uni* equity_brand* brand_equity* diversity_equity* stock_balance* banksy*
    bank_transfer* payment_bank_transfer* riverbank* tax_paid_item* tax_paid_amount* tot_coll_items*
    investor_id* investor_rel* bonus_miles* pts_balance* miles_balance* inherits* inherit_from*
    salary_date spending_points* scholarship_search estate_agent* deposit_ret* *_pfand* pfand*
    liability_waiver* pensionaer_rabatt finance_department* financial_year* financial_period*
    financial_quarter* fin_year* okonomikonto* gehaltvoll* nahrgehalt* zuckergehalt* fettgehalt*
    alkoholgehalt* eiweissgehalt* salzgehalt* inhalt* schuldig* schuldgebuhr* mietwagen* mietdauer*
    mietbeginn* mietende* mietobj* mietart* miete_tage* unterhaltung* unterhalts* lohnsteuer_id
    immobilien_portal rentabil* retired renta_veh* rentas_corp* rentacar* presta_* prestashop*
    prestatair* prestation* prestige*
    payment_installments* retire_age* retirement_age*
  `),
  values: values(`
    <=50k; >50k; low income; middle income; high income; bankrupt; insolvent; in arrears; delinquent;
    prime; subprime; near prime; in debt
  `),
};
