import type { CellReader } from './cell.ts';

const YES = new Set([
  'true',
  't',
  'yes',
  'y',
  '1',
  'ja',
  'j',
  'oui',
  'o',
  'si',
  'sí',
  's',
  'sim',
  'on',
  'wahr',
  'vrai',
  'tak',
]);
const NO = new Set([
  'false',
  'f',
  'no',
  'n',
  '0',
  'nein',
  'non',
  'não',
  'nao',
  'nee',
  'off',
  'falsch',
  'faux',
  'nie',
]);

/** Yes or no in the common words of several languages. */
export const readBoolean: CellReader = (raw) => {
  if (typeof raw === 'boolean') return raw;
  const word = String(raw).toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : { unreadable: 'is neither yes nor no' };
};
