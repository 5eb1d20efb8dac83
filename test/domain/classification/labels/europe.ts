import { labels } from './label.ts';

export const EUROPE = [
  labels(
    'Fichiers adhérents et clients en français (gestion_administrative, caisse-retraite)',
    `
    nom_adherent | identity
    prenom_adherent | identity
    date_naiss_adherent | protected
    adresse_adherent | precise_location, identity
    tel_adherent | identity
    NumSS | government_id
    numero_securite_sociale | government_id
    situation_familiale | family | marié ; célibataire ; pacsé
    etat_civil | family
    nombre_enfants | children, family
    nom_conjoint | family, identity
    revenu_fiscal | financial
    salaire_net | financial
    categorie_socio_professionnelle | -
    handicap | health
    maladie_chronique | health
    mutuelle | health
    traitement_en_cours | health, -
    enceinte | reproductive
    orientation_sexuelle | sex_life
    origine_ethnique | race_ethnicity
    nationalite | immigration, race_ethnicity
    titre_de_sejour | immigration
    syndicat | trade_union
    opinion_politique | politics
    confession | religion
    casier_judiciaire | criminal
    piece_identite | government_id
    mot_de_passe | account_credentials
    ville | place
    departement | place
    date_adhesion | -
    numero_client | -
    canal_prefere | -
    montant_panier | -
    surendettement | vulnerability, financial
    permis_de_conduire | government_id
    carte_fidelite | -
    contact_urgence | identity, family
    `,
  ),
  labels(
    'Tabelle pazienti e clienti in italiano (cartelle-cliniche, hl7-it)',
    `
    cf_paziente | government_id, health
    codice_fiscale | government_id | RSSMRA71E01F205E
    cognome | identity
    data_nascita | protected
    luogo_nascita | race_ethnicity, immigration, place
    sesso_biologico | protected
    cittadinanza | immigration
    stato_civile | family
    figli_a_carico | children, family
    reddito_annuo | financial
    stato_di_salute | health
    disabilita | health
    invalidita_civile | health
    allergie | health
    tessera_sanitaria | government_id, health
    gravidanza | reproductive
    appartenenza_religiosa | religion
    iscrizione_sindacale | trade_union
    orientamento_politico | politics
    permesso_di_soggiorno | immigration
    precedenti_penali | criminal
    indirizzo_residenza | precise_location, identity, place
    citta | place
    cellulare | identity
    titolo_studio | -
    professione | -
    data_iscrizione | -
    punti_fedelta | -
    `,
  ),
  labels(
    'Nederlandse klant- en personeelsbestanden',
    `
    achternaam | identity
    voornaam | identity
    geboortedatum | protected
    geslacht | protected
    burgerlijke_staat | family
    aantal_kinderen | children, family
    bsn | government_id | 111222333
    geloof | religion
    godsdienst | religion
    ziekteverzuim | health
    zorgverzekeraar | health
    medicijngebruik | health
    arbeidsongeschikt | health
    zwanger | reproductive
    seksuele_voorkeur | sex_life
    etniciteit | race_ethnicity
    herkomst_land | race_ethnicity, immigration
    nationaliteit | immigration, race_ethnicity
    verblijfsvergunning | immigration
    vakbond | trade_union
    politieke_voorkeur | politics
    strafblad | criminal
    inkomen | financial
    schulden | financial
    rekeningnummer | account_credentials
    wachtwoord | account_credentials
    woonplaats | place
    huisnummer | precise_location, identity
    klantnummer | -
    klantsegment | -
    aanmelddatum | -
    `,
  ),
  labels(
    'Tabele klientów i pacjentów po polsku (gig-planner, Zajavka, AITS)',
    `
    imię | identity
    nazwisko | identity
    data_urodzenia | protected
    pesel | government_id | 44051401359
    nr_dowodu_osobistego | government_id
    NIP | government_id
    stan_cywilny | family
    liczba_dzieci | children, family
    płeć | protected
    wiek | protected
    wyznanie | religion
    narodowosc | race_ethnicity, immigration
    obywatelstwo | immigration
    niepelnosprawnosc | health
    choroby_przewlekle | health
    grupa_krwi | health
    ciaza | reproductive
    orientacja_seksualna | sex_life
    poglady_polityczne | politics
    zwiazek_zawodowy | trade_union
    karalnosc | criminal
    dochod | financial
    zadluzenie | financial
    numer_konta | account_credentials
    haslo | account_credentials
    miasto | place
    kod_pocztowy | place
    numer_klienta | -
    data_rejestracji | -
    zgoda_marketingowa | -
    `,
  ),
  labels(
    'Nordic registers (navikt personalia, Skatteverket, DVV)',
    `
    fornavn | identity
    etternavn | identity
    foedselsnummer | government_id
    fodselsdato | protected
    alder | protected
    kjonn | protected
    sivilstand | family
    barn | children, family
    statsborgerskap | immigration
    kontonummer | account_credentials
    postnummer | place
    poststed | place
    inntekt | financial
    sykemelding | health
    fagforening | trade_union
    personnummer | government_id | 811218-9876
    efternamn | identity
    fodelsedatum | protected
    civilstand | family
    sjukdom | health
    funktionsnedsattning | health
    inkomst | financial
    skulder | financial
    lösenord | account_credentials
    trossamfund | religion
    etnisk_bakgrund | race_ethnicity
    cpr_nummer | government_id
    aegteskabelig_status | family
    handicap_grad | health
    gravid | reproductive
    henkilotunnus | government_id
    siviilisaaty | family
    sukupuoli | protected
    terveydentila | health
    tulot | financial
    kundnummer | -
    ordrenummer | -
    kjopsdato | -
    medlemsnivaa | -
    nyhetsbrev | -
    `,
  ),
  labels(
    'Fichas y formularios en español: recursos humanos, banca y servicios sociales',
    `
    correo_electronico | identity
    telefono_movil | identity
    direccion | precise_location, identity
    codigo_postal | place
    ciudad | place
    situacion_sentimental | family
    numero_hijos | children, family
    ingresos_mensuales | financial
    sueldo_bruto | financial
    deuda_total | financial
    dni | government_id | 12345678Z
    numero_pasaporte | government_id
    afiliacion_sindical | trade_union
    partido_politico | politics
    creencias | religion
    orientacion_sexual | sex_life
    permiso_residencia | immigration
    antecedentes_penales | criminal
    enfermedades | health
    medicamentos | health
    grupo_sanguineo | health
    huella_dactilar | biometric
    ludopatia | vulnerability
    contrasena | account_credentials
    cuenta_bancaria | account_credentials
    tarjeta_credito | account_credentials, financial
    fecha_alta | -
    canal_captacion | -
    puntos_acumulados | -
    gasto_medio | -
    raza | race_ethnicity
    raza_perro | -
    `,
  ),
];
