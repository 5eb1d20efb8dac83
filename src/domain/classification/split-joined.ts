/** Names that are written without any mark between their words: `annualincome`, `numberofchildren`. */

import { DICTIONARY } from './respell.ts';

/** Words that column names are commonly put together from. */
const PARTS =
  `account active address adult alcohol allergies allergy allowance alternate alternative amount and anniversary annual
  any apartment app applicant approved apps area arrival asset assets assistant at avatar avenue average baby balance
  band bank base basic belief beliefs beneficiary benefit benefits birth birthdate birthday birthplace block blocked
  blood body bonus borrower branch brother building card cards care caste category cell changed channel chest child
  children childrens chronic church churn citizen citizenship city class click clicks client clients clinic closed
  coapplicant code college color colour condition conditions confirmed contact count country county course created
  credit criminal current customer customers daily date daughter daughters day days debt deduction default defaults
  degree deleted delivered department dependant dependants dependent dependents diagnosis disability disabled disease
  diseases district divorced doctor document documents drinker drinking drug drugs due education email emergency
  employed employee employer employment enabled end ended ethnic ethnicity exact expiration expired expiry eye eyes
  face faith family father fathers favorite favourite fax fiance fiancee finger fingerprint first flag flat floor for
  from full gender given gov government grade grand gross group guardian guardians guest guests hair has have health
  heart height hip history hold holder home hospital hourly house household husband husbands id identity illness image
  in inactive income inquiries inquiry insurance insured investment investments is issue issued issuing job join
  joined joining kid kids known landmark language last latest latitude legal length level licence license limit line
  lines list living loan local location login longitude maiden main manager marital married max mean medical
  medication medicine medicines member members mental middle min mobile modified monthly mortgage mother mothers name
  names national nationality net new next no nominee non not num number numbers nurse of office offline old on online
  open opened or order orders ordinary orientation origin other others own owned owner page pages paid parent parents
  partner partners party passenger passport password past patient patients pay payment payments pending pension people
  per permanent permit person personal phone photo physical picture pin place policy political position postal
  postcode preference preferences preferred pregnant present pressure previous primary prior private product products
  profile proof property purchase purchases race range rate rating received recent region registered registration
  rejected related relation relationship relative religion religious rent residence resident retired retirement risk
  road salary saving savings school score second security self send sent service services session sessions sex sexual
  shape shoe shop sibling siblings signature single sister size skin smoker smoking social son sons spend spending
  spouse spouses staff start started state status store street student study subject subscriber suburb sugar sum
  symptom symptoms tax teacher telephone temporary territory third title to total town traveller treatment tribe type
  unemployed union university unpaid updated user users utilisation utilization valid value vat verified village visa
  visit visitor visits voice vote voter wage wages waist wealth web weekly weight widow widowed wife wifes with
  without work worth year yearly years yomi zip zone`.split(/\s+/);

/** Endings and beginnings that stand with words of other languages: `dsnombre`, `icdcodes`. */
const SHORT =
  `ds nm cd dt fe nr nu vl tp fl st str int txt var num no id is has my cust icd codes data date datum fecha dat ano rok jahr
  an cod cpf rg cp fk pk tel mail web ref type tipo typ kod code`.split(/\s+/);

const KNOWN = new Set([...PARTS, ...SHORT, ...DICTIONARY]);
const SHORTEST = 8;
const LONGEST_PART = Math.max(...PARTS.map(({ length }) => length));

/** The name with joined words apart, when all of each is made of words that names are made of; else the name itself. */
export function splitJoined(plain: string): string {
  return plain
    .split('_')
    .map((word) => (word.length < SHORTEST || KNOWN.has(word) ? word : (partsOf(word)?.join('_') ?? word)))
    .join('_');
}

/** The longest parts first. */
function partsOf(word: string): readonly string[] | null {
  if (word === '') return [];
  for (let length = Math.min(LONGEST_PART, word.length); length > 1; length--) {
    const part = word.slice(0, length);
    const rest = KNOWN.has(part) ? partsOf(word.slice(length)) : null;
    if (rest !== null) return [part, ...rest];
  }
  return null;
}
