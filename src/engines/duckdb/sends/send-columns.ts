import type { SendKind } from './lookup.ts';

/** Sends later than an instant, in any order. */
export interface SendColumns {
  readonly after: number;
  readonly places: Int32Array;
  /** Milliseconds since 1970. */
  readonly times: Float64Array;
  /** Which of the `known` each is. */
  readonly kinds: Uint16Array;
  readonly known: readonly SendKind[];
}

/** How much memory they take, in bytes. */
export function sizeOfSends({ places, times, kinds }: SendColumns): number {
  return places.byteLength + times.byteLength + kinds.byteLength;
}
