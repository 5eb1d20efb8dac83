/** Names that are written without any mark between their words: `annualincome`, `numberofchildren`. */

import { DICTIONARY } from './respell.ts';

/** Words that column names are commonly put together from. */
const PARTS =
  `account address adult alcohol allergy amount annual anniversary any arrival assistant average baby balance band bank base
  birth birthdate birthday birthplace blood body card category cell channel child children childrens churn citizen citizenship city
  client code contact count country county credit criminal current customer daily date day days debt diagnosis disability
  disabled district email emergency employee employer ethnic ethnicity exact expiry family father fathers fax first flag full
  gender given gov government group guardian guardians guest has have health hold holder home house household id identity income insurance
  is job husband husbands illness known language last latitude legal level license limit line list living loan local location login longitude
  maiden main marital married medical medication member middle mobile monthly mother mothers name names national nationality
  net no num number of on ordinary origin owner parent parents partner partners party passport password patient pay payment pension
  permit person personal phone place political postal postcode preferred primary private pregnant profile race range
  rate rating region religion resident residence risk salary score second security sex size skin social spouse spouses
  state status street student tax telephone title total town type union user value wife wifes visa vote voter weight work worth
  year years yomi zip`.split(/\s+/);

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
