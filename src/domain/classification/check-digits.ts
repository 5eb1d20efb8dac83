/** Numbers that carry a check digit: a column of them is what it looks like. */

/** Payment card numbers (Luhn). */
export function isCardNumber(text: string): boolean {
  const digits = text.replace(/[ -]/g, '');
  return /^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6\d{15})$/.test(digits) && luhn(digits);
}

/** IBAN (ISO 13616, mod 97). */
export function isIban(text: string): boolean {
  const plain = text.replaceAll(' ', '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  const turned = plain.slice(4) + plain.slice(0, 4);
  return (
    rest(
      turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)),
      97,
    ) === 1
  );
}

/** A national identifier of one of the countries below. */
export function isNationalId(text: string): boolean {
  const plain = text.replace(/[ ./-]/g, '').toUpperCase();
  return NATIONAL.some((holds) => holds(plain, text));
}

const NATIONAL: readonly ((plain: string, text: string) => boolean)[] = [
  (_, text) => /^(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(text), // US: only the way it is written tells
  (plain) =>
    /^\d{8}[A-Z]$/.test(plain) && plain[8] === 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(plain.slice(0, 8)) % 23], // ES
  (plain) => /^\d{11}$/.test(plain) && isCpf(plain), // BR
  (plain) => /^[1-9]\d{10}$/.test(plain) && isSteuerId(plain), // DE
  (plain) =>
    /^[12]\d{12}(?:\d{2})$/.test(plain) && 97 - rest(plain.slice(0, 13), 97) === Number(plain.slice(13)), // FR
  (plain) => /^[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z]$/.test(plain), // IT
  (plain) => /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(plain), // GB
  (plain) => /^\d{4}[0-3]\d{6}$/.test(plain) && weighed(plain, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0, // PL
  (plain) => /^\d{9}$/.test(plain) && weighed(plain, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0, // NL
  (plain) =>
    /^[0-3]\d{10}$/.test(plain) &&
    weighed(plain, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighed(plain, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0, // NO
  (_, text) => /^(?:\d{2})?\d{6}[-+]\d{4}$/.test(text) && luhn(text.replace(/[-+]/, '').slice(-10)), // SE
  (_, text) =>
    /^\d{6}[-+A]\d{3}[0-9A-Y]$/.test(text) &&
    '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(text.slice(0, 6) + text.slice(7, 10)) % 31] === text[10], // FI
  (plain) => /^756\d{10}$/.test(plain) && weighed(plain, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0, // CH
];

function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

function luhn(digits: string): boolean {
  const sum = digitsOf(digits)
    .toReversed()
    .reduce((total, digit, index) => {
      const doubled = digit * (index % 2 === 0 ? 1 : 2);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}

function isCpf(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  return [9, 10].every((length) => {
    const sum = digitsOf(digits.slice(0, length)).reduce(
      (total, digit, index) => total + digit * (length + 1 - index),
      0,
    );
    return ((sum * 10) % 11) % 10 === Number(digits[length]);
  });
}

function isSteuerId(digits: string): boolean {
  let product = 10;
  for (const digit of digitsOf(digits.slice(0, 10))) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]);
}

function rest(digits: string, by: number): number {
  return digitsOf(digits).reduce((carried, digit) => (carried * 10 + digit) % by, 0);
}

function digitsOf(text: string): readonly number[] {
  return text.split('').map(Number);
}
