import { labels } from '../label.ts';

/** The other half of the same search, held back until the words were widened by the first half. */
export const HELD = [
  labels(
    'Egyházközségi tagok (hu), members',
    `
    szuletesi_nev | identity
    szuletesi_datum | protected
    anyja_leanykori_nev | family, identity, account_credentials
    foglalkozas | -
    keresztelo_felekezet | religion
    member_religion | religion
    membership_date | -
    household_id | -, family
    hair_color | -, biometric, protected
    eye_color | -, biometric, protected
    weight_kg | health
    redeem_count | -
    picture_path | -, identity, biometric
    `,
  ),
  labels(
    'Adhérents et réponses (Projet-RGPD, projet_BD_Asso, club)',
    `
    num_adherent | -
    pnom_adherent | identity
    date_nais | protected
    cp_adherent | place
    ville_naissance | race_ethnicity, immigration, place
    niveau_diplome | -
    complement_adresse | precise_location, identity
    num_secu_sociale | government_id
    num_telephone | identity
    nom_usage | identity
    sexe | protected
    numero_licence | -, government_id
    profession | -
    dateAdhesion | -
    `,
  ),
  labels(
    'Patients: health centre, ddvcard (pl), OpenDental (en), Vietnamese clinic',
    `
    pesel | government_id
    patient_pesel | government_id
    illness | health
    medicine | health
    visit_date | -, health
    LName | identity
    PatStatus | -
    YOB | protected
    DOB | protected
    APARTMENT | precise_location, identity
    ALLERGEN | health
    PatientCCCD | government_id
    telNo | identity
    development_notes | health, communications, -
    `,
  ),
  labels(
    'Medlemmer (Delfinen, da), Clienti e pazienti (it), Clientes (pt)',
    `
    forNavn | identity
    efterNavn | identity
    alder | protected
    tlfnr | identity
    mand | protected
    aktiv | -
    cf_medico | government_id, -
    luogo_nascita | race_ethnicity, immigration, place
    stato_di_salute_paziente | health
    diagnosi | health
    tel_contatto | identity
    nominativo_contatto | identity, family
    profissao | -
    celular | identity
    nacionalidade | immigration, race_ethnicity
    uf | place
    cep | place
    nome_completo | identity
    `,
  ),
  labels(
    'Insurance risk analytics; health insurance prediction',
    `
    IsVATRegistered | -
    Citizenship | immigration
    LegalType | -
    Title | -, protected, identity
    Bank | financial, account_credentials
    MainCrestaZone | -
    SumInsured | financial, -
    CalculatedPremiumPerTerm | financial, -
    Health Score | health
    Number of Dependents | family, children
    Smoking Status | health
    Exercise Frequency | health, -
    Customer Feedback | communications
    Policy Start Date | -
    Annual Income | financial
    `,
  ),
];
