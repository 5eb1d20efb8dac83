import { labels } from '../label.ts';

export const OTHERS = [
  labels(
    'Kundenstamm und Versicherungsantrag (deutsch)',
    `
    geb_dat | protected
    Ledigenname | identity
    Kinderfreibetrag | children, family, financial
    Kirchensteuer | religion
    Pflegegrad | health
    Vorerkrankungen | health
    Raucher | health
    Bruttogehalt | financial
    Schufa_Score | financial
    Personalausweisnummer | government_id
    Rentenversicherungsnummer | government_id
    Parteimitglied | politics
    Rechnungsbetrag | -
    Lieferart | -
    Altersgruppe | protected
    Werbeeinwilligung | -
    Kassenbon | -
    Lieblingsfiliale | -
    Parteienverkehr_Zeiten | -
    Rassehund | -
    `,
  ),
  labels(
    'Formulaires et exports français',
    `
    nom_de_jeune_fille | identity, family
    pratique_religieuse | religion
    groupe_sanguin | health
    antecedents_medicaux | health
    tranche_age | protected
    quotient_familial | financial, family
    compte_bancaire | account_credentials
    ALD_exoneration | health
    adresse_mail | identity
    pays_naissance | race_ethnicity, immigration, place
    code_promo | -
    magasin_prefere | -
    date_derniere_commande | -
    nb_achats | -
    race_chien | -
    `,
  ),
  labels(
    'Formularios en español y portugués, otras fuentes',
    `
    apellidos | identity
    grado_discapacidad | health
    diabetico | health
    nivel_ingresos | financial
    numero_seguridad_social | government_id
    ideologia | politics
    cor_pele | race_ethnicity
    plano_de_saude | health
    sindicalizado | trade_union
    passaporte | government_id
    senha | account_credentials
    limite_credito | financial
    data_cadastro | -
    tienda_favorita | -
    cupom_desconto | -
    `,
  ),
  labels(
    'Italiano, Nederlands, polski, svenska, dansk, suomi; Czech and Romanian',
    `
    data_di_nascita | protected
    patologie | health
    coniuge | family
    carta_identita | government_id
    saldo_conto | financial
    geboorteplaats | race_ethnicity, immigration, place
    uitkering | financial, vulnerability
    allergieen | health
    kerkgenootschap | religion
    wynagrodzenie | financial
    leki | health
    nazwisko_panienskie | identity, family
    wyksztalcenie | -
    sulautettu_kortti | -
    kreditbetyg | financial
    religionstillhorighet | religion
    fackforbund | trade_union
    foedselsdag | protected
    indkomst | financial
    sygdomme | health
    syntymaaika | protected
    uskonto | religion
    rodne_cislo | government_id
    rodinny_stav | family
    datum_narozeni | protected
    cnp | government_id
    stare_civila | family
    venit_lunar | financial
    ostatni_zakup | -
    sista_kop | -
    favoriete_winkel | -
    ultimo_ordine | -
    `,
  ),
];
