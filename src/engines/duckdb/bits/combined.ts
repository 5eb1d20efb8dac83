/** What holds for a customer, put together from parts. */

/** And, or and not of what holds or doesn't. */
export type Combined<T> =
  | T
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'all'; readonly items: readonly Combined<T>[] }
  | { readonly kind: 'any'; readonly items: readonly Combined<T>[] }
  | { readonly kind: 'not'; readonly item: Combined<T> };

/** A value that depends on what holds. */
export type ChoiceBy<When> =
  | { readonly kind: 'value'; readonly value: string | null }
  | {
      readonly kind: 'case';
      readonly branches: readonly { readonly when: When; readonly then: ChoiceBy<When> }[];
      readonly otherwise: ChoiceBy<When>;
    };
