import type { CellReader, Unreadable } from './cell.ts';
import { unkept } from './text.ts';

/** Items from a JSON array, or between separators. Blank items fall away; none left is unset. */
export const readList: CellReader = (raw, { separator }) => {
  if (typeof raw === 'object') return tidy(raw);
  const text = String(raw);
  return tidy((text.startsWith('[') ? itemsOfJson(text) : null) ?? text.split(separator));
};

/** The items of a JSON array of single values, or null. */
export function itemsOfJson(text: string): readonly string[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (!Array.isArray(parsed) || parsed.some((item) => typeof item === 'object' && item !== null))
      return null;
    return parsed.filter((item) => item !== null).map(String);
  } catch {
    return null;
  }
}

function tidy(items: readonly string[]): readonly string[] | Unreadable | null {
  const kept = items.map((item) => item.trim()).filter((item) => item !== '');
  return kept.length === 0 ? null : (unkept(kept.join(' ')) ?? kept);
}
