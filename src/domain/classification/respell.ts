/** Words that were shortened or mistyped, told by the words that they most likely were. */

/** Words of personal data that names shorten and people mistype; English ones are shortened most. */
const WORDS =
  `bankruptcy dependent beneficiary occupation immunization hypertension pregnancies disabilities nationalities relationships
  expenditure confession baptismal contraceptive anniversary maternal paternal veteran ethnicity vaccination vaccinated
  hospitalization hospitalisation hospitalized therapist counselling counseling rehabilitation psychologist psychology
  address adoption alcohol allergies allergy ancestry asthma baptised baptism baptized beneficiary biometric birthdate
  birthday birthplace cancer children cholesterol church citizen citizenship conviction convictions credit criminal
  customer debt deceased denomination dependents diabetes diagnosis disability disabled disease divorced doctor domicile
  earnings email emergency employee ethnic ethnicity family fertility firstname gambling gender genetic guardian hardship
  health hospital household husband identification illness immigration income injury insulin insurance language lastname
  latitude longitude loan marital maternity marriage married medical medication medicine membership menstrual mortgage
  nationality orientation passport password patient pension phone physician political postcode pregnancy pregnant
  prescription prisoner pronouns psychiatric racial relationship religion religious residence residency retirement salary
  security sexual sexuality sibling smoker smoking social spouse surgery surname symptom symptoms telephone therapy
  treatment tribe username vaccination victim violence visa voter vulnerable wedding weight wheelchair widowed zipcode
  condition status number date code name amount`.split(/\s+/);

/** Of other languages those that are long enough to be told when they are mistyped. */
const FOREIGN =
  `estado civil nacimiento apellido apellidos direccion telefono correo nombre nacionalidad discapacidad embarazada
  salario ingresos religion sindicato enfermedad medicamento alergias conyuge documento contrasena
  nascimento endereco telefone deficiencia doenca alergia gravidez casamento escolaridade religiao sindicato
  naissance adresse prenom telephone nationalite situation familiale enfants maladie handicap grossesse syndicat salaire
  nascita indirizzo cognome telefono nazionalita gravidanza malattia allergie stipendio sindacato coniuge
  geburtsdatum geschlecht familienstand konfession krankheit schwanger gewerkschaft einkommen gehalt staatsangehorigkeit
  vorname nachname strasse anschrift telefon behinderung allergien kinder
  geboortedatum geslacht burgerlijke geloof ziekte zwanger vakbond inkomen nationaliteit voornaam achternaam adres telefoon
  urodzenia nazwisko wyznanie choroba ciaza zwiazek dochod obywatelstwo wynagrodzenie telefon
  fodselsdato kjonn sivilstand sykdom gravid fagforening inntekt statsborgerskap fornavn etternavn
  fodelsedatum personnummer civilstand sjukdom fackforening inkomst medborgarskap fornamn efternamn
  syntymaaika sukupuoli siviilisaaty sairaus ammattiliitto tulot kansalaisuus etunimi sukunimi osoite puhelin`.split(
    /\s+/,
  );

/** Words that look like a short or mistyped one and are themselves. */
const ORDINARY = new Set(
  `situations estados apellidado direction directions director adresser adresses documents document documenti documentos
  telephones nombres kinderen allergisch handicaps gravity salaires wheels national correct corre docum ingreso civils civic
  teleph estates estate tulo adres first wheel wheels house treat treats treated guard guards employ employs employer employers emerge orient physic physics
  secure secured reside surge weigh adopt insure biome ident benefit benefits depend depends dependent credited polite
  medial relation relations creation credits region regions reunion debit deposit decrease decreased release
  religions incoming outcome loans clone phones password_ smoothing smoker_ patience patients parent parents partner
  status states stats dates dated updated codes coded names named number numbers amounts lender sender gander render
  tender addressed addresses allergen birthdays children citizens convection convictions customers cancel canceled
  disable disables diseases doctors earning emails gendered healthy incomes injury insured lapsed medicate medications
  memberships pensions passports passwords pregnancies prescriptions posture remarks resident residential residences
  salaries sexually socials surgeries symptoms therapist treatments weighted widow weights condition conditions
  conditional conditioned notional national rational nationals orient oriented relational visas victims victory voters`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const SHORTEST_TRUNCATED = 5;
const SHORTEST_SKELETON = 4;
const SHORTEST_MISTYPED = 7;

/** Words that names are made of, in short forms and long. */
export const DICTIONARY: ReadonlySet<string> = new Set([...WORDS, ...FOREIGN]);

const longByLetter = Map.groupBy(
  [...DICTIONARY].filter((word) => word.length >= SHORTEST_MISTYPED),
  (word) => word.charAt(0),
);
const bySkeleton = uniquely(WORDS.map((word) => [skeletonOf(word), word]));
const byStart = uniquely(
  WORDS.flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - SHORTEST_TRUNCATED - 1) }, (_, index) => [
      word.slice(0, SHORTEST_TRUNCATED + index),
      word,
    ]),
  ),
);

/** The name with each word that was shortened (`relig`, `rlgn`) or mistyped (`babtized`) written out; else as it was. */
export function respelled(plain: string): string {
  return plain
    .split('_')
    .map((word) => wordFor(word) ?? word)
    .join('_');
}

function wordFor(word: string): string | null {
  if (DICTIONARY.has(word) || ORDINARY.has(word) || /\d/.test(word)) return null;
  return shortened(word) ?? byStart.get(word) ?? mistyped(word);
}

/** Written without its vowels, but for a first one. */
function shortened(word: string): string | null {
  if (word.length < SHORTEST_SKELETON || /[aeiou]/.test(word.slice(1))) return null;
  return bySkeleton.get(skeletonOf(word)) ?? null;
}

function mistyped(word: string): string | null {
  if (word.length < SHORTEST_MISTYPED) return null;
  return longByLetter.get(word[0] ?? '')?.find((known) => isOneSlipApart(word, known)) ?? null;
}

/** One letter more, less or other, or two that changed places. */
function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [x, y] = [a.slice(at), b.slice(at)];
  if (x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1)) return true;
  return x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
}

function skeletonOf(word: string): string {
  return (word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '')).replace(/(.)\1+/g, '$1');
}

/** Of the pairs those whose first stands for one second alone. */
function uniquely(pairs: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const all = new Map<string, string | null>();
  for (const [short = '', word = ''] of pairs) {
    const known = all.get(short);
    all.set(short, known === undefined || known === word ? word : null);
  }
  return new Map([...all].flatMap(([short, word]) => (word === null ? [] : [[short, word]])));
}
