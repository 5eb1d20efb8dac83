import type { CellReader, NumberStyle } from './cell.ts';

const WRITTEN = {
  point: /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i,
  comma: /^[+-]?(?:\d+,?\d*|,\d+)$/,
  point_grouped: /^[+-]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/,
  comma_grouped: /^[+-]?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/,
} as const satisfies Record<NumberStyle, RegExp>;

/** A number in the style of its column. Refuses what a double can't hold exactly as an integer. */
export const readNumber: CellReader = (raw, { style }) => {
  if (typeof raw === 'number') return checked(raw);
  if (typeof raw !== 'string') return { unreadable: 'is not a number' };
  if (!WRITTEN[style].test(raw)) return { unreadable: reasonOf(raw) };
  return checked(Number(plain(raw, style)));
};

/** Codes such as postcodes start with a zero that a number would lose. */
export function hasLeadingZero(text: string): boolean {
  return /^[+-]?0\d/.test(text);
}

function plain(text: string, style: NumberStyle): string {
  if (style === 'point') return text;
  if (style === 'comma') return text.replace(',', '.');
  return style === 'point_grouped' ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.');
}

function checked(value: number) {
  if (!Number.isFinite(value)) return { unreadable: 'is not a finite number' };
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return { unreadable: 'has more digits than a number keeps exactly; import this column as text' };
  }
  return Object.is(value, -0) ? 0 : value;
}

function reasonOf(text: string): string {
  if (/^[+-]?\d{1,3}(?:,\d{3})+$/.test(text)) return 'could be read as thousands or as decimals';
  if (/^[+-]?[\d.,' ]+$/.test(text)) return 'is written unlike the other numbers of its column';
  return 'is not a number';
}
