/** What a person has decided about a file; what was not decided is left for Tact to find. */
import type { ImportOptions } from '../../../domain/data/import-options.ts';
import type { Dataset } from '../../../domain/data/rows.ts';
import type { AttributeType } from '../../../domain/data/schema.ts';

export interface ImportDraft {
  /** Null: as guessed. */
  readonly dataset: Dataset | null;
  readonly options: ImportOptions;
}

export type ImportDecision =
  | { readonly type: 'start over' }
  | { readonly type: 'take up'; readonly options: ImportOptions }
  | { readonly type: 'choose dataset'; readonly dataset: Dataset }
  | { readonly type: 'choose mode'; readonly mode: 'replace' | 'append' }
  | { readonly type: 'choose zone'; readonly time_zone: string }
  | { readonly type: 'choose delimiter'; readonly delimiter: string | null }
  | { readonly type: 'name id column'; readonly column: string; readonly attribute: string | null }
  | { readonly type: 'number rows' }
  | {
      readonly type: 'map column';
      readonly column: string;
      /** What the column was until now. */
      readonly was: string | null;
      /** Null leaves the column out. */
      readonly attribute: string | null;
    }
  | { readonly type: 'choose type'; readonly attribute: string; readonly as: AttributeType };

export const NOTHING_DECIDED: ImportDraft = { dataset: null, options: {} };

/** The draft after a decision. What rests on columns that a decision changes goes with them. */
export function decide(draft: ImportDraft, decision: ImportDecision): ImportDraft {
  const { options } = draft;
  const { id_column: _id, number_rows: _numbers, ...unnamed } = options;
  switch (decision.type) {
    case 'start over':
      return NOTHING_DECIDED;
    case 'take up':
      return { ...draft, options: { ...decision.options, ...options } };
    case 'choose dataset':
      return { dataset: decision.dataset, options: kept(options, ['mode', 'time_zone', 'delimiter']) };
    case 'choose mode':
      return { ...draft, options: { ...options, mode: decision.mode } };
    case 'choose zone':
      return { ...draft, options: { ...options, time_zone: decision.time_zone } };
    case 'choose delimiter': {
      const rest = kept(options, ['mode', 'time_zone']);
      return {
        ...draft,
        options: decision.delimiter === null ? rest : { ...rest, delimiter: decision.delimiter },
      };
    }
    case 'name id column':
      return {
        ...draft,
        options: {
          ...without(without(unnamed, 'mapping', decision.column), 'types', decision.attribute),
          id_column: decision.column,
        },
      };
    case 'number rows':
      return { ...draft, options: { ...unnamed, number_rows: true } };
    case 'map column':
      return { ...draft, options: mapped(options, decision) };
    case 'choose type':
      return {
        ...draft,
        options: { ...options, types: { ...options.types, [decision.attribute]: decision.as } },
      };
  }
}

/** A type that was chosen follows its column to the new name. */
function mapped(
  options: ImportOptions,
  { column, was, attribute }: Extract<ImportDecision, { type: 'map column' }>,
): ImportOptions {
  const chosen = was === null ? undefined : options.types?.[was];
  const rest = without(options, 'types', was);
  const types =
    chosen === undefined || attribute === null ? rest.types : { ...rest.types, [attribute]: chosen };
  return {
    ...rest,
    mapping: { ...options.mapping, [column]: attribute },
    ...(types === undefined ? {} : { types }),
  };
}

function without(options: ImportOptions, part: 'mapping' | 'types', key: string | null): ImportOptions {
  const entries = Object.entries(options[part] ?? {}).filter(([name]) => name !== key);
  return options[part] === undefined ? options : { ...options, [part]: Object.fromEntries(entries) };
}

function kept(options: ImportOptions, names: readonly (keyof ImportOptions)[]): ImportOptions {
  return Object.fromEntries(names.flatMap((name) => (name in options ? [[name, options[name]]] : [])));
}
