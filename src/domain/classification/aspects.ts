/** What is asked of a contact or a place, and is no contact or place itself: `phone_model`, `email_opens`, `city_count`. */
const ASPECTS = new Set(
  `type types typ tipo typen kind status statut statuts estado stato stav state model modell modelo modele brand marca
  marque merk marke os plan tarif tariff service services servizio servicio servico dienst provider carrier operator
  client campaign campaigns campagne campana campanha kampagne kampanje template subject open opens opened click clicks
  clicked sent delivered bounced bounce bounces count counts total optin optout opt out subscription subscribed subscriber
  unsubscribed consent consented consentement consenso consentimiento consentimento einwilligung toestemming samtykke
  samtycke zgoda permission preference preferences pref prefs preferred frequency engagement rate rates score verified
  verification valid validated validity invalid confirmed confirmation domain format length version color colour size
  quality contract bill bills billing lines calls minutes usage app apps users device devices web site website browser
  store shop warehouse product products produit producto prodotto produto produkt item items company company_name
  empresa entreprise azienda bedrijf firma virksomhet yritys event events category categories categorie kategorie order
  orders price prices tax rating list lists segment segments group groups source medium channel channels canal kanal
  language lang locale date data datum fecha at on time timestamp heure uhrzeit created updated modified changed required
  enabled disabled flag allowed blocked quota limit file files image images width height position index rank sort
  visits visit pageviews pageview sessions session views view revenue sales spend budget cost costs growth population
  share percent pct ratio avg average mean median sum min max stage level tier class score_band campaigns newsletter
  marketing advertising ads ad push notification notifications notify reminder unread archived synced sync match matched
  magasin tienda negozio loja winkel butik butikk sklep laden filiale aantal anzahl cantidad quantite antal antall liczba
  setting settings config mode method reason result response responses interaction interactions tracking tracked pixel
  duration days months weeks hours day month year week hour quarter holiday weather temperature guide map tour
  targeting target exclusion filter rule rules policy policies restriction restrictions regulation compliance padding spacing hint ref placeholder first`.split(
    /\s+/,
  ),
);

/** Whether a word behind a contact or a place makes it something else. */
export function isAspect(word: string): boolean {
  return ASPECTS.has(word);
}
