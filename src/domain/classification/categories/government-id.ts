import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const governmentId: Category = {
  id: 'government_id',
  label: 'Government identifiers',
  definition: 'social security, passport, national id, driving licence',
  sensitivity: 3,
  names: words(`
    =ss ss_num* ss_no ss_nr legal_identifier* legal_id* doc_number* doc_id document_number* document_no*
    id_document_n* seguro_social num_seguro* numero_seguro_soc* nuss matricule_secu* num_insee*
    numero_insee* num_assure_social* nir_* num_nir* cod_fiscal* codigo_fiscal* amka* egn jmbg* oib*
    emso* rodne_c* ado_azonosito* szemelyi_szam* taj_szam* dowod_tozsamosci* nr_paszportu* svnummer*
    steuer_nr* vat_private* last4_ssn ssn_last*
    en: ssn* *_ssn social_security* social_insurance* passport* *_passport national_id* nationalid*
      id_card* identity_card* id_number_gov* government_id* identity_document* identity_number*
      id_document* tax_id* taxid tax_number* taxvat* tin itin ein vat_personal_id drivers drivers_licen*
      driver_licen* driving_licen* dl_number* driver_id_number licen[cs]e_plate* voter_id* pan_card* nin
      nino ni_number* national_insur* sin_number* medicare_number* military_id* birth_certificate*
      alien_registration* state_id_number fiscal_code* personal_code* gov_id* govt_id* national_no*
      nationalno* natl_id* nat_id* national_reg* nid nid_* *_nid id_doc* id_proof* proof_of_id*
      proof_id* idproof* id_type_doc* id_issued* id_expir* identity_doc* identification* ident_no*
      ident_number* identity_num* identitycard* idcard* passp_* travel_doc* document_travel* soc_sec*
      social_sec* socialsec* social_no* social_ins* ss_number* sin sin_* sinno tin_* tax_no* tax_num*
      taxno* taxnum* taxpay* tax_ref* tax_file* tax_ident* fiscal_id* fiscal_n* vat_no* vat_num* vat_id*
      gst gstin* gst_* utr pan pan_no* pan_num* panno* adhar* uidai driving_lic* drivers_lic*
      driver_lic* driverlic* drivinglic* dl_no* dl_num* licence_no* license_no* licence_num*
      license_num* license_plate* licence_plate* number_plate* plate_no* plate_num* vehicle_reg*
      reg_number_vehicle registration_plate vrn voter_card* epic_no ration_card* nhs_no* ni_no ni_num*
      national_ins* mbi medicare_no* medicare_num* ihi health_card* health_number* phn ohip* crn
      centrelink* military_no* service_number_mil* birth_cert* alien_no* alien_reg* a_number uscis_n*
      ead_card* permit_no* visa_no* visa_num* bvn nimc* kra_pin ghana_card* sa_id id_book* cnic* nicop
      nrc fin_no nric* ic_no ic_num* icno mykad* hkid* cccd* cmnd* ktp* nik_* npwp* philsys* sss_no
      tin_no gsis umid my_number* cui dpi curp* rfc_* ine_* ife_* cedula* rut_* run_* ruc ruc_* cuit*
      cuil* dui_number nit nit_* dni_* *_dni doc_identidad* national_ref* national_reference* natl_ref*
      state_id_no* state_id_num* gov_issued* issuing_country_doc* doc_issu* personal_id_n*
      personal_id_type qatar_id emirates_id civil_id* saudi_id kuwait_id omani_id bahrain_id
      national_num* identity_ref* niu niu_* *cnps numero_cnps numero_cnss inss_n* inps_n* css_n* uin
      uid_aadhaar tax_payer* fiscal_num* afp_n* rnc
    de: ausweis* *ausweisnummer* pass_nr steuer_id sv_nummer* rentenversicherungsn* ahv* ahv_nummer
      krankenversichertennummer* umsatzsteuer_id* steuer_* steuer* sozialv* sv_nr* svnr* rvnr*
      rv_nummer* *ausweis *ausweisnr personalausw* perso perso_* persona_nr_ausw reisep* passn* pass_n*
      pass_gult* fuhrersch* fuehrersch* fahrerl* kfz_kenn* kennzeichen* kfz_kennz* ustid* ust_id*
      umsatzst* versichertenn* vers_nr_soz* krankenversn* perid stcd1 stcd2 stceg
    fr: numero_secu* num_secu* numss num_ss securite_sociale* piece_identite* carte_identite* cni
      passeport* permis_conduire* numero_fiscal* spi numero_permis* numero_ss numero_sec* no_secu*
      nosecu* insee nir* nss* num_niss registre_nat* num_national* numero_nat* ramq* nas num_ident*
      piece_id* pieceid* num_piece* numero_piece* type_piece* cni_* cin cin_* carte_id* carte_nat*
      permis_c* permis_num* num_permis* num_fiscal* numero_fisc* no_fiscal* spi_fiscal immatric*
      plaque_imm* siren_perso avs no_avs* num_avs* numero_ipp
    es: dni* nie cif run *_pasaporte numero_segur* seguridad_social* carnet_conduc* carnet_ident*
      permiso_conduc* documento_ident* tarjeta_ident* licencia_conduc* nif* nie_* nuip documento*
      num_doc* numero_doc* nro_doc* nrodoc* tipo_doc_id* doc_ident* identificac* numero_ident* carnet*
      carne_cond* permiso_cond* licencia_cond* brevete* seguridad_soc* num_ss* naf num_seg* nro_seguro*
      rfc* rut* matricula_veh* placa_vehic* libreta_civ* tarjeta_sanit* clave_elector* cartilla*
    pt: cpf* rg rg_* cnh* pis pis_* pasep titulo_eleitor* carteira_identid* carteira_trabalho*
      carteira_motor* cartao_cidadao* bilhete_identid* carta_conducao numero_contribuin*
      documento_identid* *_cpf num_contrib* nr_contrib* contribuinte* niss* seguranca_soc* num_bi
      cc_numero cartao_cid* carta_cond* habilitac* ctps* titulo_el* cns* cartao_sus matricula_carro
      placa_carro* certidao*
    it: codice_fiscale* cod_fisc* =cf cf_paz* cf_client* cf_utent* cf_medic* carta_identita* patente*
      partita_iva_pers tessera_sanit* numero_documento cod_fis* codice_f* codfis* codicefisc* cf cf_*
      carta_id* num_carta_id* n_doc* tipo_documento* passap* num_patente* tessera_s* piva_pers* targa*
      matricola_inps
    nl: bsn* id_kaart* legitimatie* burgers* sofi* sofi_* rijksreg* rrn* insz nn_nummer vreemdelingenn*
      v_nummer pasp* id_bewijs* idbewijs* identiteits* rijbew* kenteken* documentn* fiscaal_n* a_nummer
      nationaal_n*
    pl: pesel* nip nip_* dowod_osob* *_dowodu_osob* nr_dowod* numer_dowod* prawo_jazdy* nr_paszport*
      ubezpieczenie_spol* nr_zus *_pesel *_nip dowod* dow_os* seria_dow* nr_dow* numer_dow* paszp*
      prawo_j* nr_prawa_j* nr_ident* nr_rej* numer_rej* nr_ubezp* legitymac* nr_dok* numer_dok*
    nordic: personnr* foedselsnummer* fnr d_nummer cpr_* pass_nummer korkort* ajokort* passi_n* id_kort*
      legitimasjon* personalenummer* person_nr* person_num* pnr pnr_* *_pnr fodselsn* fodsnr fodseln*
      fnr_* *_fnr pasientfnr dnr d_num* dnummer cpr* personid* person_ident* samordn* pass_num* pass_id
      idkort* forerk* korek* kordkort* organisationsn_priv henkilot* hetu* hetu_* sotu* passi* henkilok*
      henkilon* registreringsnr* regnr regnummer* registreringsskilt* nummerplade* rekisterin* kennit*
      sosiaalit*
    cs: rodn* rod_cis* cislo_op* c_op* obcansk* cislo_obc* cislo_pasu* pas_c* ridicsk* ridick* dic
      ico_osvc spz cislo_poj*
    hu: szemelyi* szig* szem_ig* adoaz* adosz* ado_az* taj* utlevel* jogositv* rendszam* okmany*
    ro: cnp* serie_ci* seria_ci nr_ci buletin* carte_ident* pasaport* nr_inmat* serie_bul*
    el: afm* ar_taut* adt taftot* taytot* diavatir* diploma_od* arithmos_tayt* ar_diav*
    tr: tckn* tc_k* kimlik* ehliyet* vergi_n* sgk_n* plaka*
    hr: osobna_isk* broj_osob* putovnic* vozack* mbo davcna* maticn* registarska*
    world: nik emirates_id* iqama* kk_number hukou_id* resident_identity* resident_id* citizen_id*
      identity_no* identity_n* identi*_card* identification_n* *_identification_number id_no id_nr idno
      idnumber personal_tax* tax_code* tax_file_n* tfn sss_number philhealth* pagibig* epic_number
      driver_permit* omang* rnokpp inn_fl ine curp_n*
    more: rodne_cislo* rodne_cis* cislo_op obcansky_prukaz* rodne_cislo szemelyi_ig* permis_auto
      tc_kimlik* vat_reg_no vat_registration_n* =nis num_passp* num_passap* num_pasap* personnum* idnp
      kyc_num* kyc_no* kyc_id* kyc_doc* kyc_exp* kyc_issue* document_kyc tc_no kimlik_no itin_n*
      legitimation* legitimacj*
    also: numero_securite_sociale birth_numb* birthnumb* birth_num* isikukood* asmens_kod* personas_kod*
      egn_* oib_* umcn* cnp_* bsn_* pps_n* ppsn* afm_* tckimlik* aadha* pancard* run_chile dui_num*
      rg_num* fin_num* ktp_* population_reg* citizen_card* cartao_cidad* carta_ident* dowod_os*
      dowod_num* obciansky* lichna_karta* licna_kart* osebna_izk* numero_ci nro_ci num_ci ci_num*
      ci_nro* ci_numero* carne_ident* carnet_num* nro_carnet* numero_carnet* nro_ident* nro_dni*
      num_dni* numero_dni* nro_ced* num_ced* numero_ced* nro_pasap* numero_pasap* nro_pass* num_pass*
  `),
  stems: words(`
    passportn passport passeport pasaporte passaporte passaporto paspoort paszport reisepass
    socialsecurity socialsec nationalid identitycard idcardn identitydoc taxidentif taxnumber taxpayerid
    sozialvers rentenversicherungsn steuernum steueriden personalausweis ausweisnum fuhrerschein
    fuehrerschein driverslic driverlic drivinglic personnummer fodselsnum fodselsnr foedselsnum
    personnum henkilotun burgerservice rijksregister codicefiscale codfiscale rodnecislo rodnecis
    szemelyiig adoazonosito tajszam pesel cprnummer kennitala korkort forerkort rijbewijs legitimat
    licenseplate licenceplate numberplate kentekennummer seguridadsocial securitesociale secusociale
    numerosecu cartaidentita cartaident nationalinsur birthcertif voterid aadhaar aadhar
  `),
  except: words(`
    passport_js* passport_strateg* passport_stamp_badge* museum_passport* taste_passport*
    drivers_installed printer_driver* driver_version* driver_rating* cf_rank cf_ray cf_ipcountry
    cf_worker cf_cache* cif_amount nie_wieder run run_* key_drivers growth_drivers tin_can* dni_left*
    rfc_* license_key software_licen* ein_* ein passport_cover* document_count* document_url*
    document_link* documents* document_status* document_path* document_file* document_size*
    document_title* document_date* document_view* document_down* documento_pago* documento_venta*
    documentos_* documenti_* documentn_order documentation* documento_compra* documento_venda*
    documento_fiscal* doc_number_invoice tin_type tins sin_type* since* single* sinus* pan_color
    frying_pan vat_num_company* company_vat* business_vat* org_nr* orgnr* registrations
    registration_number_comp company_reg* carnet_adresse* carnet_* ruc_empresa* nip_firm* nip_kontrah*
    pnr_code* booking_pnr* pnr_locator* pnr_id* run_id run_date run_time* run_count* dry_run*
    personalized* personalis* persona_name* persona_seg* personid_* personidentity* steuersatz*
    steuerbetrag* steuerart* steuerfrei* steuerpfl* steuerung* steuerklasse* steuer_betrag* steuer_satz*
    steuer_proz* loeschkennz* loschkennz* lieferkennz* vat_rate* vat_amount* vat_number_valid*
    vat_included* vat_id_valid* gst_amount* gst_rate* gst_percent* gst_treat* gst_value* ine_localidad*
    license_key* license_type* license_count* license_id* license_seat* license_plan* license_exp_sw
    license_tier* software_lic* tax_id_type* tax_number_of* tax_ref_code cf_rank* cf_ray* cf_dist*
    cf_turnstile* cf_bot* cf_visitor* cnp_trans* card_not* cif_price* cif_value* dic_count* dict*
    tc_version* tc_accept* tc_agreed* tc_signed* rutas* ruta_* routine* matricula_curso* matricula_alum*
    matriculado* matricula_fecha* licencias_* permisos permis_de_constr* passin_score passing* passive*
    passio* passn_* documento_id_pedido utr_* icno_* nas_storage nasdaq* avs_result* avs_code*
    avs_check* avs_resp* serie_ciclo* cin_value insee_code* code_insee* insee_com* insee_dep*
    codes_insee* commune_insee* code_commune_insee immatriculation_ent* nrc_* crn_course* crn_code*
    target* targhe_* patente_neg* patente_mun* patente_com* cuit_empresa* cuit_prov* maticna_firma*
    maticni_broj_firme* registrering* registrerad* regnr_foretag* dni_do_* dni_od_* dni_platn*
    dni_robocz* dni_zal* dni_ur* dni_wolne* dni_hab* dnia* identification_mark* metales* taxi taxis
    taxi_* rut_score ine_segment fin_number_model rfc_number_doc birth_number_children ine_campaign
    nit_picks numero_identificativo_ordine num_identical*
  `),
  values: values(``),
};
