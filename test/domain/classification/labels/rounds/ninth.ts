import { labels } from '../label.ts';

/** Looked up after the words were widened by the seventh and eighth round: whole tables as they were found. */
export const NINTH_ROUND = [
  labels(
    'Pupils and patients in Portuguese: tb_alunos, spa alunos, a clinic of psychology, educacao_basica, dados_ficha',
    `
    nome | identity
    cpf | government_id
    rg | government_id
    data_nascimento | protected
    matricula | -
    serie_ano | -
    turma_id | -
    endereco | precise_location, identity
    email | identity
    celular | identity
    sexo | protected
    observacao | -
    idade | protected
    dinheiro | financial, -
    altura | -, health, biometric
    hora_aula | -
    matriculado_em | -
    responsavel_financeiro | family, identity, financial
    escola | -
    cep | place
    logradouro | precise_location, identity
    bairro | place
    localidade | place
    uf | place
    complemento | precise_location, identity, -
    necessidades_especiais | health
    medicamentos | health
    alergias | health
    contato_emergencia | family, identity
    nis | government_id
    him_self_responsible | -
    rg_document | government_id
    cpf_document | government_id
    genero | protected
    materia_preferencial | -
    dias_preferenciais | -
    nome_responsavel | family, identity, children
    aluno_nome | identity, children
    aluno_genero | protected
    pend_end_aluno | -
    naturalidade | race_ethnicity, immigration, place
    nacionalidade | immigration, race_ethnicity
    raca_cor | race_ethnicity
    deficiencia | health
    obito | health, -, protected
    ocupacao | -
    religiao | religion
    luz_eletrica | -
    etapa_atual | -
    `,
  ),
  labels(
    'The insured and what they claim: insurance_details, Insurance-Claim, ads_fraud, policies, PolicyHolder',
    `
    steps | health
    smoker | health
    charges | -, health
    insuranceclaim | -, health
    no_of_dependents | family, children
    bloodpressure | health
    regular_ex | -, health
    job_title | -
    hereditary_diseases | genetic, health
    diabetic | health
    months_as_customer | -
    policy_number | -
    policy_bind_date | -
    policy_csl | -
    policy_deductable | -
    policy_annual_premium | -, financial
    umbrella_limit | -
    insured_zip | place
    insured_sex | protected
    insured_education_level | -
    insured_occupation | -
    insured_hobbies | -
    insured_relationship | family
    capital_gains | financial
    capital_loss | financial
    incident_severity | -
    authorities_contacted | -, criminal
    incident_city | place, -
    bodily_injuries | health
    witnesses | -
    property_damage | -
    BMI_Category | health
    Number_Of_Dependants | family, children
    Smoking_Status | health
    PolicyHolderName | identity
    sumInsured | -, financial
    taxId | government_id
    citizenship | immigration, race_ethnicity
    incomeRange | financial
    riskClass | -
    Age_at_Issue | protected
    Occupation_Class | -
    Face_Amount | -
    Territory | -, place
    hospitalId | -, health
    consumedAmount | -
    `,
  ),
  labels(
    'Givers and members of churches: Blackbaud constituents, Donor, church templates',
    `
    constituentCode | -
    lifetimeGiving | -
    solicitCodes | -
    addressTwo | precise_location, identity
    totalOrphansSponsored | -
    currentDonationBalance | -
    donorId | -
    church_id | religion, -
    cedula | government_id
    birthdate | protected
    income | financial
    lookup_id | -
    online_presence | -
    do_not_mail | -
    address_lines | precise_location, identity
    household_id | -, family
    lastGiftDate | -
    firstname | identity
    lastname | identity
    `,
  ),
  labels(
    'Clients of care in Dutch and English: huisartssysteem, client_details, clients, OpenSAFELY',
    `
    voor_naam | identity
    achter_naam | identity
    adres | precise_location, identity
    huisnummer | precise_location, identity
    plaats | place
    telefoonnummer | identity
    onderwerp | -
    bsn | government_id
    birthplace | race_ethnicity, immigration, place
    organisation | -
    departement | -
    filenumber | -
    profile_picture | identity, biometric, -
    infix | identity
    identity_attachment_ids | -, government_id, identity
    departure_reason | -
    gps_position | precise_location
    maturity_domains | -
    legal_measure | criminal, -, vulnerability
    has_untaken_medications | health
    preferred_contact_method | -
    date_of_death | -, health, protected
    careLevel | health
    mobilityLevel | health
    cognitiveLevel | health
    covid_test_results | health
    `,
  ),
  labels(
    'Forms of training and of aid: PAR-Q, a fitness questionnaire, a registration of displaced people',
    `
    parqHeartCondition | health
    parqChestPainActivity | health
    parqDizziness | health
    preferredName | identity
    alternatePhone | identity
    bodyFat | health
    neck | -, health, biometric
    waist | health
    leftThigh | -, health, biometric
    restingHeartRate | health
    exerciseFrequency | -, health
    trainingExperience | -
    equipmentAccess | -
    injuries | health
    shortness_of_breath | health
    edema | health
    tachycardia | health
    siteCode | -
    householdCode | -
    shelter | -, place, vulnerability
    ethnicity | race_ethnicity
    elderly | protected, vulnerability
    language | -
    raceEth | race_ethnicity
    partyId | politics
    votedPres2020 | politics
    trustGovernment | politics
    campaignInterest | politics, -
    interviewMode | -
    eligible_2017 | -, politics
    hlthcare1 | politics, health
    if08who | politics, -
    pres96 | politics, -
    `,
  ),
];
