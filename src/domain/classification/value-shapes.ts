/** What values look like, whatever their column is called. */
import { isCardNumber, isIban, isNationalId } from './check-digits.ts';

export interface ValueShape {
  readonly category: string;
  /** Finishes "Its values are …". */
  readonly what: string;
  readonly holds: (value: string) => boolean;
}

export const VALUE_SHAPES: readonly ValueShape[] = [
  {
    category: 'identity',
    what: 'e-mail addresses',
    holds: (value) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value),
  },
  { category: 'account_credentials', what: 'bank account numbers (IBAN)', holds: isIban },
  { category: 'account_credentials', what: 'payment card numbers', holds: isCardNumber },
  { category: 'government_id', what: 'national identifiers', holds: isNationalId },
  { category: 'precise_location', what: 'coordinates', holds: isPoint },
  { category: 'identity', what: 'telephone numbers', holds: isPhone },
  { category: 'identity', what: 'IP addresses', holds: (value) => /^(?:\d{1,3}\.){3}\d{1,3}$/.test(value) },
];

/** Latitude and longitude with at least three decimals: finer than about 100 m. */
function isPoint(value: string): boolean {
  const match = /^(?:POINT ?)?\(?(-?\d{1,3}\.\d{3,})[,; ]+(-?\d{1,3}\.\d{3,})\)?$/i.exec(value);
  return match !== null && Math.abs(Number(match[1])) <= 180 && Math.abs(Number(match[2])) <= 180;
}

/** With a plus, or with the marks that telephone numbers have; figures alone are not enough. */
function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (digits < 8 || digits > 15 || !/^[+(\d][\d ()./-]+$/.test(value) || /^\d{4}-\d{2}-\d{2}/.test(value))
    return false;
  return /^\+|^\(?0[\d ]*[ )/-]|^\(\d{3}\)|^\d{3}-\d{3}-\d{4}$/.test(value);
}
