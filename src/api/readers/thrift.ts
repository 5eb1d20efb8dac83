/**
 * Thrift's compact notation, in which Parquet describes itself, walked through without believing it: nothing is set aside
 * for what a text only claims to hold.
 */

/** Is told each whole number, with the numbers of the fields that lead to it: `8.1`. */
export type TellNumber = (path: string, value: number) => void;

const DEEPEST = 32;
const LONGEST_VARINT = 10;

/** Walks through one struct; gives where it ends. Throws RangeError where it isn't whole, or holds less than it claims. */
export function walkStruct(view: DataView, start: number, tell: TellNumber = () => {}): number {
  return structEnd(view, start, '', 0, tell);
}

function structEnd(view: DataView, start: number, path: string, depth: number, tell: TellNumber): number {
  if (depth > DEEPEST) throw new RangeError('nested too deep');
  let at = start;
  let field = 0;
  for (;;) {
    const header = view.getUint8(at);
    at += 1;
    const [type, step] = [header & 15, header >> 4];
    if (type === 0) return at;
    if (step === 0) {
      const [number, end] = varint(view, at);
      field = zigzag(number);
      at = end;
    } else field += step;
    const inside = path === '' ? String(field) : `${path}.${field}`;
    // Of a field that is true or false the header says which.
    if (type > 2) at = valueEnd(view, at, type, inside, depth, tell);
  }
}

function valueEnd(
  view: DataView,
  start: number,
  type: number,
  path: string,
  depth: number,
  tell: TellNumber,
): number {
  switch (type) {
    case 1:
    case 2:
    case 3:
      return within(view, start + 1);
    case 4:
    case 5:
    case 6: {
      const [number, end] = varint(view, start);
      tell(path, zigzag(number));
      return end;
    }
    case 7:
      return within(view, start + 8);
    case 8: {
      const [length, end] = varint(view, start);
      return within(view, end + length);
    }
    case 9:
      return listEnd(view, start, path, depth, tell);
    case 12:
      return structEnd(view, start, path, depth + 1, tell);
    default:
      throw new RangeError(`no such type: ${type}`);
  }
}

function listEnd(view: DataView, start: number, path: string, depth: number, tell: TellNumber): number {
  if (depth > DEEPEST) throw new RangeError('nested too deep');
  const header = view.getUint8(start);
  const [items, first] = header >> 4 === 15 ? varint(view, start + 1) : [header >> 4, start + 1];
  // Every item takes a byte at least.
  within(view, first + items);
  let at = first;
  for (let item = 0; item < items; item += 1) at = valueEnd(view, at, header & 15, path, depth + 1, tell);
  return at;
}

function within(view: DataView, end: number): number {
  if (end > view.byteLength) throw new RangeError('more is claimed than there is');
  return end;
}

/** A whole number, and where it ends. Beyond 2 to the 53rd it is near enough. */
function varint(view: DataView, start: number): readonly [number: number, end: number] {
  let number = 0;
  for (let index = 0; index < LONGEST_VARINT; index += 1) {
    const byte = view.getUint8(start + index);
    number += (byte & 127) * 128 ** index;
    if (byte < 128) return [number, start + index + 1];
  }
  throw new RangeError('a number without an end');
}

function zigzag(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}
