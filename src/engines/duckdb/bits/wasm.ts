/**
 * Small modules of WebAssembly, put together by hand: it compares and counts sixteen bytes at a time, for which JavaScript
 * has no instruction. Only what is used here is named.
 */

/** As far as it is used here; Node's own types leave it out. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly host: { readonly memory: object } },
  ) => { readonly exports: { readonly [name: string]: (...numbers: readonly number[]) => number } };
};

/** A function: what it is given, what it keeps beside, whether it gives a whole number, and its code. */
export interface Routine {
  readonly given: readonly number[];
  readonly kept: readonly number[];
  readonly gives: readonly number[];
  readonly code: readonly number[];
}

export interface Routines<N extends string> {
  readonly memory: ArrayBuffer;
  readonly run: { readonly [name in N]: (...numbers: readonly number[]) => number };
}

const PAGE = 65_536;

/** The bytes of a vector. */
export const VECTOR = 16;

/** The routines by their names, over a memory of their own of at least so many bytes. */
export function routinesOf<N extends string>(
  bytes: number,
  named: { readonly [name in N]: Routine },
): Routines<N> {
  const memory = new WebAssembly.Memory({ initial: Math.max(1, Math.ceil(bytes / PAGE)) });
  const module = new WebAssembly.Module(moduleOf(Object.entries<Routine>(named)));
  const { exports } = new WebAssembly.Instance(module, { host: { memory } });
  return { memory: memory.buffer, run: exports as Routines<N>['run'] };
}

function moduleOf(routines: readonly (readonly [string, Routine])[]): Uint8Array {
  const each = (part: (routine: Routine, index: number, name: string) => readonly number[]) =>
    routines.map(([name, routine], index) => part(routine, index, name));
  const parts = [
    [0x00, ...letters('asm'), 0x01, 0x00, 0x00, 0x00],
    section(
      1,
      each(({ given, gives }) => [0x60, given.length, ...given, gives.length, ...gives]),
    ),
    section(2, [[...named('host'), ...named('memory'), 2, 0, 1]]),
    section(
      3,
      each((_routine, index) => [index]),
    ),
    section(
      7,
      each((_routine, index, name) => [...named(name), 0, index]),
    ),
    section(
      10,
      each(({ kept, code }) => {
        const body = [kept.length, ...kept.flatMap((type) => [1, type]), ...code, END];
        return [...size(body.length), ...body];
      }),
    ),
  ];
  return new Uint8Array(parts.flat());
}

function section(id: number, items: readonly (readonly number[])[]): readonly number[] {
  const inside = [...size(items.length), ...items.flat()];
  return [id, ...size(inside.length), ...inside];
}

function named(name: string): readonly number[] {
  return [name.length, ...letters(name)];
}

function letters(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A number in groups of seven bits, the lowest first. */
function size(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...size(value >>> 7)];
}

/** A positive number as one that may be negative: with room for its sign. */
function signed(value: number): readonly number[] {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >>> 7)];
}

export const [I32, I64, F64, V128] = [0x7f, 0x7e, 0x7c, 0x7b];

export const END = 0x0b;
export const LOOP = [0x03, 0x40];
export const AGAIN_IF = [0x0d, 0];
export const ADD = [0x6a];
export const BELOW = [0x49];
export const SHIFTED = [0x74];

/** How words of four bytes and of eight are read and written, at an address and so many bytes further. */
export const loadWord = (further: number) => [0x28, 2, ...size(further)];
export const storeWord = (further: number) => [0x36, 2, ...size(further)];
export const loadLong = (further: number) => [0x29, 3, ...size(further)];

export const loadByte = (further: number) => [0x2d, 0, ...size(further)];

/** The same of vectors, and of two bytes (read into each two of a vector). */
export const loadVector = (further: number) => [...vector(0x00), 4, ...size(further)];
export const storeVector = (further: number) => [...vector(0x0b), 4, ...size(further)];
export const loadShorts = (further: number) => [...vector(0x08), 1, ...size(further)];
export const storeShort = (further: number) => [0x3b, 1, ...size(further)];

export const get = (local: number) => [0x20, local];
export const set = (local: number) => [0x21, local];
export const whole = (value: number) => [0x41, ...signed(value)];

/** An instruction for vectors by its number. */
export function vector(operation: number): readonly number[] {
  return [0xfd, ...size(operation)];
}

/** What two vectors have in common, either of them has, or one of them has alone. */
export const AND = vector(0x4e);
export const OR = vector(0x50);
export const XOR = vector(0x51);

/** Moves an address on. */
export function moveOn(address: number, bytes: number): readonly number[] {
  return [...get(address), ...whole(bytes), ...ADD, ...set(address)];
}

/** The end of a loop that goes on while an address is below another. */
export function againBelow(address: number, stop: number): readonly number[] {
  return [...get(address), ...get(stop), ...BELOW, ...AGAIN_IF, END];
}
