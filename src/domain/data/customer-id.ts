/** What may name a customer: everything kept has to be found, explained and erased again by its id. */

/** Characters of a customer's id, as the API takes it. */
export const MAX_CUSTOMER_ID = 200;

/** A name of the person in an answer, which stands where an id may stand: `~3-17`. */
export const HANDLE = /^~(\d+)-(\d+)$/;

/** Why a text can't name a customer, in words that finish "This cell …"; null when it can. */
export function unusableId(id: string): string | null {
  if (id.length > MAX_CUSTOMER_ID)
    return `is longer than ${MAX_CUSTOMER_ID} characters, so nobody could ask for this customer`;
  if (id === '.' || id === '..') return 'can’t stand in an address, so nobody could ask for this customer';
  return HANDLE.test(id) ? 'is how Tact names people in answers: give another id' : null;
}
