import type { CellReader, Unreadable } from './cell.ts';

/** Text as it came, without the blanks around it (§1). */
export const readText: CellReader = (raw) => {
  const text = typeof raw === 'string' ? raw : typeof raw === 'object' ? raw.join(', ') : String(raw);
  return unkept(text) ?? text;
};

/** Why a text can't be kept: not every store has a NUL, and half a character has no UTF-8. */
export function unkept(text: string): Unreadable | null {
  if (text.includes('\u0000')) return { unreadable: 'holds a NUL character' };
  return text.isWellFormed() ? null : { unreadable: 'holds half a character' };
}
