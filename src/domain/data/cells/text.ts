import type { CellReader } from './cell.ts';

/** Text as it came, without the blanks around it (§1). */
export const readText: CellReader = (raw) => {
  const text = typeof raw === 'string' ? raw : typeof raw === 'object' ? raw.join(', ') : String(raw);
  if (text.includes('\u0000')) return { unreadable: 'holds a NUL character' };
  return text.isWellFormed() ? text : { unreadable: 'holds half a character' };
};
