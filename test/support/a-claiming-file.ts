/** Parquet files put together by hand: what they say of themselves need not be so. */

type Bytes = readonly number[];

const TYPES = { int: 5, long: 6, bytes: 8, list: 9, struct: 12 } as const;
type Type = keyof typeof TYPES;

interface Value {
  readonly type: Type;
  readonly bytes: Bytes;
}

function varint(number: number): Bytes {
  const digit = number % 128;
  const rest = (number - digit) / 128;
  return rest === 0 ? [digit] : [digit + 128, ...varint(rest)];
}

const int = (number: number): Value => ({ type: 'int', bytes: varint(number * 2) });
const long = (number: number): Value => ({ type: 'long', bytes: varint(number * 2) });
const text = (letters: string): Value => ({
  type: 'bytes',
  bytes: [...varint(letters.length), ...new TextEncoder().encode(letters)],
});

/** A list that says it has `claimed` items. */
function list(type: Type, items: readonly Value[], claimed = items.length): Value {
  return {
    type: 'list',
    bytes: [0xf0 + TYPES[type], ...varint(claimed), ...items.flatMap(({ bytes }) => bytes)],
  };
}

/** Fields by their numbers. */
function struct(fields: { readonly [field: number]: Value }): Value {
  const written = Object.entries(fields).flatMap(([field, { type, bytes }]) => [
    TYPES[type],
    ...varint(Number(field) * 2),
    ...bytes,
  ]);
  return { type: 'struct', bytes: [...written, 0] };
}

/** What a file of one column, `customer_id`, says of its only row group. */
export interface Claims {
  readonly rows: number;
  readonly group_bytes?: number;
  readonly column_bytes?: number;
  readonly values?: number;
  /** 0: not packed; 6: zstd. */
  readonly codec?: number;
}

/** A file of pages that says this of itself. */
export function aClaimingFile(
  { rows, group_bytes = 100, column_bytes = 100, values = rows, codec = 0 }: Claims,
  ...pages: readonly Uint8Array[]
): File {
  const packed = pages.reduce((sum, page) => sum + page.length, 0);
  const column = struct({
    1: int(6),
    2: list('int', [int(0)]),
    3: list('bytes', [text('customer_id')]),
    4: int(codec),
    5: long(values),
    6: long(column_bytes),
    7: long(packed),
    9: long(4),
  });
  const group = struct({
    1: list('struct', [struct({ 2: long(4), 3: column })]),
    2: long(group_bytes),
    3: long(rows),
  });
  const schema = [
    struct({ 4: text('schema'), 5: int(1) }),
    struct({ 1: int(6), 3: int(1), 4: text('customer_id') }),
  ];
  const footer = struct({ 1: int(1), 2: list('struct', schema), 3: long(rows), 4: list('struct', [group]) });
  return fileOf(pages, footer.bytes);
}

/** A file whose end is lists within lists, each of which says that it has `claimed` items. */
export function aFileOfLists(depth: number, claimed: number): File {
  const nested = Array.from({ length: depth }).reduce<Value>(
    (inside) => list('list', [inside], claimed),
    list('int', [int(1)]),
  );
  return fileOf([], struct({ 1: nested }).bytes);
}

/** A file whose last bytes say that its end takes so many. */
export function aFileWithEndOf(bytes: number): File {
  return fileOf([new Uint8Array(bytes)], [], bytes);
}

function fileOf(pages: readonly Uint8Array[], footer: Bytes, length = footer.length): File {
  const magic = new TextEncoder().encode('PAR1');
  const ending = new Uint8Array(4);
  new DataView(ending.buffer).setUint32(0, length, true);
  const parts = [magic, ...pages.map((page) => new Uint8Array(page)), Uint8Array.from(footer), ending, magic];
  return new File(parts, 'claims.parquet');
}

/** A page of so many texts, all of them unset: a handful of bytes, however many they are. */
export function aPageOfNothing(values: number): Uint8Array {
  const run = [...varint(values * 2), 0];
  const levels = new Uint8Array(4);
  new DataView(levels.buffer).setUint32(0, run.length, true);
  return aPage({ values, bytes: 4 + run.length, body: [...levels, ...run] });
}

/** A page that says it holds so many values, and unpacks to so many bytes. */
export function aPage({
  values,
  bytes,
  body,
}: {
  readonly values: number;
  readonly bytes: number;
  readonly body: ArrayLike<number>;
}): Uint8Array {
  const of = struct({ 1: int(values), 2: int(0), 3: int(3), 4: int(3) });
  const header = struct({ 1: int(0), 2: int(bytes), 3: int(body.length), 5: of });
  return Uint8Array.from([...header.bytes, ...Array.from(body)]);
}
