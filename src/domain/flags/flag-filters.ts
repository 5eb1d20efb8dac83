/** What flags over all rules can be narrowed by. */
export const FLAG_FILTERS = [
  'severity',
  'check',
  'category',
  'attribute',
  'regime',
  'provision',
  'status',
  'owner',
  'rule',
] as const;
export type FlagFilterName = (typeof FLAG_FILTERS)[number];

/** Open, waived, or both. */
export const FLAG_STATES = ['open', 'waived', 'all'] as const;

/** What they are narrowed to; a part left out narrows nothing, and without a state they are the open ones. */
export type FlagFilter = { readonly [F in FlagFilterName]?: string | undefined } & {
  readonly state?: (typeof FLAG_STATES)[number] | undefined;
};
