import { labels } from '../label.ts';

/** Labelled with the twelfth round, before either was measured: whole tables as they were found. */
export const THIRTEENTH_ROUND = [
  labels(
    'People in French: estime, ACM_CLIENT, medical-Refund, forms of brokers',
    `
    codePostal | place
    dateNaissance | protected
    email | identity
    hasRevenusImmobilier | financial
    isHandicape | health
    isCreateurEntreprise | -
    isEtudiantSalarie | -
    isSansEmploi | -, financial, vulnerability
    nationalite | immigration, race_ethnicity
    nom | identity
    prenom | identity
    residentPlusDe5ansEnFrance | immigration, place, -
    titreSejourEnFranceValide | immigration
    travailleurIndependant | -
    microEntrepreneur | -
    habiteDansDOM | place, -
    isProprietaireSansPretOuLogeGratuit | financial, -
    salarie | -
    sansRessource | financial, vulnerability
    CabinetId | -
    DateRetraite | -, financial, protected
    NumeroSS | government_id
    Adresse | precise_location, identity
    Telephone1 | identity
    HasConjoint | family
    SituationFamiliale | family
    cin | government_id
    numMatricule | -
    nomConjoint | family, identity
    filiereCnam | -, health
    numAffiliationCnam | health, government_id
    urlFichierAffiliation | -
    password | account_credentials
    salaire | financial
    dateAffiliation | -
    role | -
    nbrPersonneEnCharge | family, children
    nationnalite | immigration, race_ethnicity
    numero_securite_sociale | government_id
    sexe | protected
    situationMatrimoniale | family
    nbEnfants | children, family
    revenuMensuel | financial
    numeroCin | government_id
    rib | account_credentials, financial
    banque | -, financial, account_credentials
    fumeur | health
    `,
  ),
  labels(
    'Customers in Italian: GesTech, epicEnergyService, LaserStage, ICliente, an app for accountants',
    `
    nome | identity
    cognome | identity
    codiceFiscale | government_id
    cellulare | identity
    dataDiNascita | protected
    cittaDiNascita | race_ethnicity, immigration, place
    cittaDiResidenza | place
    indirizzoDiResidenza | precise_location, identity
    capDiResidenza | place
    cognomeContatto | identity
    dataInserimento | -
    dataUltimoContatto | -
    emailContatto | identity
    fatturatoAnnuale | -, financial
    partitaIva | -, government_id
    pec | identity
    ragioneSociale | -
    telefonoContatto | identity
    tipoCliente | -
    piva | -, government_id
    codiceSdi | -
    indirizzo | precise_location, identity
    localita | place
    provincia | place
    destionazioneMerce | -
    tipologia | -
    denominazione | -
    titolo | -, identity, protected
    valore | -
    citta | place
    luogoNascita | race_ethnicity, immigration, place
    residenza | place, precise_location
    professione | -
    reddito | financial
    coniuge | family
    figli | children, family
    statoCivile | family
    `,
  ),
  labels(
    'The same things in Dutch, Swedish, Polish and Portuguese, as forms of clubs, landlords and doctors name them',
    `
    roepnaam | identity
    geboorteplaats | race_ethnicity, immigration, place
    legitimatienummer | government_id
    rekeningnummer | account_credentials, financial
    bruto_maandinkomen | financial
    huisgenoten | family, -
    huisdieren | -
    huurprijs | -, financial
    werkgever | -
    schulden | financial
    medicijngebruik | health
    noodcontact | family, identity
    personnummer | government_id
    civilstand | family
    antal_barn | children, family
    arsinkomst | financial
    betalningsanmarkning | financial
    medlemskap | -
    kontonummer | account_credentials, financial
    folkbokforingsadress | precise_location, identity
    anhorig_telefon | family, identity
    allergier | health
    nazwisko_panienskie | identity, family
    imie_ojca | family, identity
    miejsce_urodzenia | race_ethnicity, immigration, place
    stan_cywilny | family
    numer_dowodu | government_id
    numer_konta | account_credentials, financial
    obywatelstwo | immigration, race_ethnicity
    przyjmowane_leki | health
    choroby_przewlekle | health
    wyksztalcenie | -
    nome_da_mae | family, identity
    estado_civil | family
    renda_familiar | financial, family
    profissao | -
    contato_de_emergencia | family, identity
    tipo_sanguineo | health
    data_admissao | -
    numero_carteira_trabalho | government_id
    dados_bancarios | account_credentials, financial
    plano_de_saude | health
    `,
  ),
];
