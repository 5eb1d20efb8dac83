import { labels } from '../label.ts';

/** Looked up after the words were widened by the first round: whole tables as they were found. */
export const SECOND_ROUND = [
  labels(
    'Funcionários: cadastrosocioeconomico, fopag, FuncionarioType, cadastro de funcionário; dados_ficha',
    `
    DataNasc | protected
    Parentesco | family
    Escolaridade | -
    Ocupacao | -
    Remuneracao | financial
    Matricula | -
    Vinculo | -
    numero_funcionario | -
    ddd | -, identity
    cargo | -
    admissao | -
    logradouro | precise_location, identity
    bairro | place
    ensino_superior | -
    nota_entrevista | -
    lotacao | -
    faltas | -
    atestados | health
    expedicaoRg | government_id
    orgaoExpedidor | -, government_id
    cnh | government_id
    categoriaCnh | -, government_id
    dataValidadeCnh | government_id
    tituloEleitor | government_id, politics
    zona | -, politics
    tratamento | -, protected, health
    operadora | -
    celular | identity
    sexo | protected
    obito | vulnerability, health
    raca_cor | race_ethnicity
    religiao | religion
    luz_eletrica | -
    `,
  ),
  labels(
    'HenkiloDTO (fi), kitchen_sink Person, individual, full person models',
    `
    henkilo_oid | -, government_id
    henkilotunnus | government_id
    kutsumanimi | identity
    aidinkieli_koodi | race_ethnicity
    sukupuoli_koodi | protected
    syntyma_pvm | protected
    kotikunta_koodi | place
    katuosoite | precise_location, identity
    postitoimipaikka | place
    hetu | government_id
    alcoholConsumption | alcohol, health
    allergiesType | health
    age_in_years | protected
    has_medical_history | health
    has_familial_relationships | family
    married_to | family
    name_suffix | -, identity
    ethnic_origin | race_ethnicity
    secondary_emails | identity
    eye_color | -, biometric, protected
    `,
  ),
  labels(
    'Enterprise-Personnel-Platform, openfisca, tax-calculator (fr)',
    `
    code_employer | -
    cin | government_id
    numero_passport | government_id
    surnom | identity
    date_de_naissance | protected
    situation_matrimonial | family
    personne_a_charge | family
    email_professionnel | identity
    telephone_domicille | identity
    nom_contact_urgence | family, identity
    relation_avec_contact_urgence | family
    status_employer | -
    date_embauche | -
    date_demission | -
    contract_signe | -
    verification_antecedents | criminal, health
    salaireBrut | financial
    baseImposable | financial
    thirteenthMonth | -, financial
    housingBonus | financial
    quotientFamilial | financial, family
    cnssEmploye | financial, government_id, -
    numDisabledDependentChildren | health, children
    hasDisabledPartner | health
    otherNetIncome | financial
    monthlyGrossSalary | financial
    `,
  ),
  labels(
    'School admission forms: fee-module, college-erp2, StudentData, Diamond_tutorials',
    `
    tcNo | -, government_id
    academicYear | -
    mediumOfInstruction | -
    motherTongue | race_ethnicity
    Caste/Category | race_ethnicity
    Aadhar Card Number | government_id
    Birth Certificate Number | government_id
    Identification Marks | biometric, health, -
    Special Medical Conditions | health
    Father Occupation | family, -
    Fathers Monthly Income | financial
    Mother Qualification | family, -
    Guardians Relation | children, family
    Guardian Monthly Income | financial, children
    Is Sibling | family, children
    Bus Seat No | -
    Fee Category | -
    Opening Balance | financial, -
    IFSC Code | account_credentials
    Bank Account No | account_credentials
    Native Place | race_ethnicity, place
    Hall Ticket Number | -
    Secured Marks | -
    Sponsored By | -
    casteCertificate | race_ethnicity
    incomeCertificate | financial
    aadharCardNumber | government_id
    community | race_ethnicity, religion, -
    otherLanguagesKnown | -, race_ethnicity
    batchYear | -
    permanentAddress | precise_location, identity
    Roll Number | -
    Previous School Name | -
    WhatsApp No | identity
    `,
  ),
  labels(
    'Nyilvántartások és pacienți: Betegnyilvantarto, mintaalkalmazas, Maxillofacialis, H2GO, Republic of Moldova, Patient.ts',
    `
    TAJ_szam | government_id, health
    szuletesi_ido | protected
    neme | protected
    adagolas | health
    betegseg | health
    eletkor | protected
    telefonszama | identity
    cim | precise_location, identity
    iranyitoszam | place
    beutalo_orvos | health
    beutalo_intezmeny | health
    primer_mutet_leirasa | health
    mutet_ideje | health
    szovettani_diagnozis | health
    Data_nasterii | protected
    CNP_medic | government_id, health
    NR_TELEFON | identity
    ANI_EXPERIENTA | -
    SALARIU | financial
    idnp | government_id
    patronimic | identity
    strada | precise_location, identity
    nr_strada | precise_location, identity
    scara | -, precise_location
    loc_de_munca | -
    grupa_sange | health
    rh | health
    patientState | health
    RhType | health
    admissionDate | health, -
    `,
  ),
  labels(
    'CPR civilstand og adresser (dk), the Coil insurance benchmark (nl), insurance customers',
    `
    aegtefaelle | family
    aegtefaellefoedselsdato | family, protected
    aegtefaellenavn | family, identity
    civilstandstype | family
    datafordelerrowid | -
    Kontaktadr1 | precise_location, identity
    Kunderefnr | -
    Pnrsenrmrk | -, government_id
    cpr | government_id
    phoneLine1 | identity
    insuredType | -
    orgRegNumber | -
    taxIdNumber | government_id
    cityLGA | place
    kycType | -, government_id
    kycNumber | government_id
    kycExpiryDate | government_id, -
    nextOfKin | family, identity
    credit_card_overdue_count | financial
    bad_debt | financial
    joint_credit_warning | financial
    abnormal_insurance | -
    property_proof | financial, -
    smoking | health
    health_status | health
    MGODRK | religion
    MRELGE | family
    MFALLEEN | family
    MAANTHUI | -
    premium_frequency | -
    sum_insured | -, financial
    death_indicator | vulnerability, health
    `,
  ),
  labels(
    'Customers of shops: CDPCustomer, ShopifyCustomer, CustomerProfile',
    `
    totalOrders | -
    totalSpend | -
    AOV | -
    averageOrderValue | -
    lastOrderDate | -
    defaultAddressId | -, precise_location
    verifiedEmail | -, identity
    acceptsMarketing | -
    marketingOptInLevel | -
    consentUpdatedAt | -
    consentCollectedFrom | -
    priceRange | -
    loyaltyTier | -
    lifecycle_stage | -
    acquisition_source | -
    preferred_contact_method | -
    customer_value | -
    orders_count | -
    `,
  ),
  labels(
    'People in custody: recidiviz raw data (Utah, Michigan, Pennsylvania), prisonerData, Cook County, FDOC',
    `
    eye_color_cd | -, biometric, protected
    corrective_lenses_cd | health
    mrtl_stat_cd | family
    race_cd | race_ethnicity
    ofndr_num | criminal, -
    offender_booking_id | criminal
    ParoleNumber | criminal
    PrlStatusCodeID | criminal
    OffReceptionDate | criminal, -
    OffEducationGrade | -
    crime | criminal
    incarcerationDate | criminal
    deathPenalty | criminal, vulnerability
    Custody level | criminal
    Date of Arrest | criminal
    State of Birth | race_ethnicity, place, immigration
    Skin Complexion | race_ethnicity, biometric
    Ethnic Descent | race_ethnicity
    military background | -, protected
    Religious organization | religion
    US Citizenship | immigration
    profile_date | -
    `,
  ),
];
