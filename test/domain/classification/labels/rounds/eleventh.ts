import { labels } from '../label.ts';

/** Labelled with the tenth round, before either was measured: whole tables as they were found. */
export const ELEVENTH_ROUND = [
  labels(
    'Customers in German: Customer.cs, a bank, a profile for a plan of finances, protocol-assistant, accounts and addresses',
    `
    Nachname | identity
    Vorname | identity
    Straße | precise_location, identity
    Hausnummer | precise_location, identity
    Postleitzahl | place
    Stadt | place
    Titel | -, identity, protected
    IBAN | account_credentials, financial
    BIC | account_credentials, financial, -
    Familienstatus | family
    Email | identity
    SV_Nummer | government_id
    Kontoinhaber | identity, account_credentials, financial
    Geburtsdatum | protected
    SteuerID | government_id
    telefon | identity
    kundennummer | -
    kontonummer | account_credentials, financial
    alter | protected
    geschlecht | protected
    geburtsort | race_ethnicity, immigration, place
    geburtsland | race_ethnicity, immigration, place
    staatsangehoerigkeit | immigration, race_ethnicity
    beruf | -
    familienstand | family
    anzahlKinder | children, family
    Zivilstand | family
    Konfession | religion
    Wohnsitz | place, precise_location
    Gueterstand | family, financial
    Arbeitgeber | -
    Beschaeftigungsgrad | -
    clientId | -
    contracts | -
    customerDebitorId | -, financial
    isSupplier | -
    personSalutation | protected, identity
    personFirstName | identity
    personDepartment | -
    personPosition | -
    companyName | -
    customerUstId | -, government_id
    customerPriceType | -
    additionalInfo | -
    isBlocked | -
    floor | -, precise_location
    accountHolder | identity, account_credentials, financial
    bankName | financial, account_credentials, -
    accountNumber | account_credentials, financial
    validUntil | -
    pinCode | place, account_credentials
    addressLine1 | precise_location, identity
    `,
  ),
  labels(
    'Customers and people in Spanish: AngularOptima, en-ruta, buena-vista, nómina, loans, a notary, a private bank',
    `
    apellidos | identity
    asesor | -
    conyuge | family
    direccion | precise_location, identity
    distrito | place
    fechaNacimiento | protected
    idCliente | -
    idEstadoCivil | family
    idEstadoCivilConyuge | family
    idPais | place
    idTipoDocumento | -, government_id
    ingresos | financial
    lugarTrabajo | -, place
    nombres | identity
    nroDocumento | government_id
    nroDocumentoConyuge | government_id, family
    ocupacion | -
    ocupacionConyuge | family, -
    provincia | place
    sexo | protected
    telefono | identity
    fechaRegistro | -
    ultimaActualizacion | -
    activo | -
    esDiscapacitado | health
    porcentajeDiscapacidad | health
    numeroDocumento | government_id
    tipoDocumento | -, government_id
    apellido_paterno | identity
    apellido_materno | identity
    documento_identidad | government_id
    es_masculino | protected
    numero_celular | identity
    correo_electronico | identity
    domicilio | precise_location, identity
    avatar | identity, biometric, -
    identificacion | government_id, identity
    apodo | identity
    fechaN | protected
    relacionComercial | -
    duenho_propiedad | financial, -
    ingreso_mensual | financial
    estadoPersona | -
    codigoCliente | -
    paternal_surname | identity
    maternal_surname | identity
    rfc | government_id
    curp | government_id
    lugarNacimiento | race_ethnicity, immigration, place
    nacionalidad | immigration, race_ethnicity
    numeroCi | government_id
    numeroPasaporte | government_id
    pasaporteFechaEmision | government_id, -
    telefonoCelular | identity
    facebook | identity, -
    instagram | identity, -
    direccionDomicilio | precise_location, identity
    profesion | -
    conyugeNombreCompleto | family, identity
    conyugeFechaNacimiento | family, protected
    matrimonioFechaInicio | family
    dniCliente | government_id
    nombreCliente | identity
    tienePrestamoActivo | financial
    last_login | -
    warningMessage | -
    fieldEZCustomerId | -
    familyMembers | family
    relation | -, family
    contactNumber | identity
    `,
  ),
];
