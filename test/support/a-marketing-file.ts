const HEADER =
  'ID;Year_Birth;Education;Marital_Status;Income;Kidhome;Teenhome;Dt_Customer;MntWines;Complain;Response';
const EDUCATION = ['Graduation', 'PhD', 'Master', 'Basic'];
const MARITAL = ['Single', 'Married', 'Together', 'Divorced'];
const BYTE_ORDER_MARK = '\uFEFF';

/** Every how many people one has no income. */
export const INCOME_GAP = 20;

/** A shop's export as such files come: byte-order mark, semicolons, an income missing here and there. */
export function aMarketingFile({
  people = 200,
  changes = {},
}: { readonly people?: number; readonly changes?: { readonly [line: number]: string } } = {}): string {
  const rows = Array.from({ length: people }, (_, index) => changes[index + 2] ?? person(index));
  return `${BYTE_ORDER_MARK}${HEADER}\n${rows.join('\n')}\n`;
}

function person(index: number): string {
  const income = index % INCOME_GAP === 7 ? '' : String(21_000 + index * 137);
  const day = String((index % 28) + 1).padStart(2, '0');
  return [
    1_000 + index * 3,
    1946 + (index % 50),
    EDUCATION[index % 4],
    MARITAL[(index >> 1) % 4],
    income,
    index % 3,
    index % 2,
    `2013-0${(index % 9) + 1}-${day}`,
    (index * 17) % 900,
    index % 40 === 0 ? 1 : 0,
    index % 7 === 0 ? 1 : 0,
  ].join(';');
}
