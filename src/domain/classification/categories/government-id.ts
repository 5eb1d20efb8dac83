import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const governmentId: Category = {
  id: 'government_id',
  label: 'Government identifiers',
  definition: 'social security, passport, national id, driving licence',
  sensitivity: 3,
  names: words(`
    =ss ss_num* ss_no ss_nr
    legal_identifier* legal_id* doc_number* doc_id document_number* document_no* id_document_n*
    seguro_social num_seguro* numero_seguro_soc* nuss matricule_secu* num_insee* numero_insee*
    num_assure_social* nir_* num_nir* cod_fiscal* codigo_fiscal* afm amka* egn jmbg* oib* emso* rodne_c*
    adoszam* ado_azonosito* szemelyi_szam* tajszam* taj_szam* dowod_tozsamosci* nr_paszportu*
    sozialvers* svnummer* steuer_nr* ausweisnr* passnr* rijbewijsn* paspoortn* vat_private* ssn4
    last4_ssn ssn_last*
    world: nric* mykad* cccd* cmnd* hkid* nik ktp* emirates_id* iqama* kk_number hukou_id* resident_identity* resident_id*
      citizen_id* identity_no* identity_n* identi*_card* identification_n* *_identification_number id_no id_nr idno idnumber
      personal_tax* tax_code* tax_file_n* tfn sss_number philhealth* pagibig* epic_number driver_permit* omang* rnokpp inn_fl ine curp_n*
    en: ssn* *_ssn social_security* social_insurance* passport* *_passport national_id* nationalid*
      id_card* identity_card* id_number_gov* government_id* identity_document* identity_number*
      id_document* tax_id* taxid tax_number* taxpayer* taxvat* tin itin ein vat_personal_id drivers
      drivers_licen* driver_licen* driving_licen* dl_number* driver_id_number licen[cs]e_plate*
      voter_id* aadhaar* pan_card* nin nino ni_number* national_insur* sin_number* medicare_number*
      military_id* birth_certificate* alien_registration* state_id_number fiscal_code* personal_code*
    de: personalausweis* ausweis* *ausweisnummer* reisepass* passnummer* pass_nr fuhrerschein* steuer_id
      steuerid* steueridentif* steuernummer* steuernr* sozialversich* sv_nummer* svnr
      rentenversicherungsn* versichertennummer* ahv* ahv_nummer krankenversichertennummer*
      umsatzsteuer_id*
    fr: numero_secu* num_secu* numss num_ss nss nir securite_sociale* piece_identite* carte_identite*
      cni passeport* permis_conduire* numero_fiscal* spi numero_permis*
    es: dni* nie nif cif curp rfc rut run cedula* cuil cuit pasaporte* *_pasaporte numero_segur*
      seguridad_social* nss carnet_conduc* carnet_ident* permiso_conduc* documento_ident* tarjeta_ident*
      licencia_conduc*
    pt: cpf* rg rg_* cnh* pis pis_* nis pasep titulo_eleitor* passaporte* carteira_identid*
      carteira_trabalho* carteira_motor* cartao_cidadao* bilhete_identid* nif niss carta_conducao
      numero_contribuin* documento_identid*
    it: codice_fiscale* cod_fisc* codfisc* =cf cf_paz* cf_client* cf_utent* cf_medic* carta_identita*
      documento_ident* passaporto* patente* partita_iva_pers tessera_sanit* numero_documento
    nl: bsn* burgerservice* sofinummer* paspoort* rijbewijs* identiteitsbewijs* identiteitskaart*
      id_kaart* rijksregister* legitimatie*
    pl: pesel* nip nip_* dowod_osob* *_dowodu_osob* nr_dowod* numer_dowod* paszport* prawo_jazdy*
      nr_paszport* ubezpieczenie_spol* nr_zus
    nordic: personnummer* personnr* fodselsnummer* fodselsnr* foedselsnummer* fnr d_nummer cpr cpr_*
      cprnr* cprnummer* samordningsn* pass_nummer passnummer* forerkort* korekort* korkort* henkilotunn*
      hetu kennitala* ajokort* passi_n* id_kort* legitimasjon* personalenummer* sosiaaliturvatunn*
    more: rodne_cislo* rodne_cis* cislo_op obcansky_prukaz* rodne_cislo taj_szam* szemelyi_ig* cnp
      buletin* permis_auto tc_kimlik* tckn emso jmbg oib
    also: numero_securite_sociale
  `),
  except: words(`
    passport_js* passport_strateg* passport_stamp_badge* museum_passport* taste_passport*
    drivers_installed printer_driver* driver_version* driver_rating* cf_rank cf_ray cf_ipcountry
    cf_worker cf_cache* cif_amount nie_wieder run run_* key_drivers growth_drivers tin_can* dni_left*
    rfc_* license_key software_licen* ein_* ein passport_cover*
  `),
  values: values(``),
};
