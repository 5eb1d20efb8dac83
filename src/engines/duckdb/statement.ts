import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { BOOLEAN, DATE, DOUBLE, DuckDBListValue, LIST, TIMESTAMP, VARCHAR } from '@duckdb/node-api';
import type { ParameterType, ParameterValue } from '../../query/nodes.ts';
import { dayOf, instant } from './cells.ts';

/** SQL with its values beside it; no value ever stands in the text. */
export interface Statement {
  readonly text: string;
  readonly values: DuckDBValue[];
  readonly types: DuckDBType[];
}

/** A statement that is being written: its values, and the steps that stand before the query itself. */
export interface Draft {
  /** Binds a value; gives its placeholder. The same value is bound once, so that equal expressions print alike. */
  bind(type: ParameterType, value: ParameterValue | null): string;
  /** Binds a value that is no parameter of a tree; gives its placeholder. */
  bindAs(type: DuckDBType, value: DuckDBValue): string;
  /** Adds a step that is worked out once; gives its name. The same text is one step. */
  step(text: string): string;
  /** The whole, with the query at its end. */
  statement(query: string): Statement;
}

interface Binding {
  readonly type: DuckDBType;
  readonly cast: string;
  readonly toDuckDb: (value: ParameterValue) => DuckDBValue;
}

const BINDINGS = {
  text: { type: VARCHAR, cast: 'VARCHAR', toDuckDb: (value) => String(value) },
  number: { type: DOUBLE, cast: 'DOUBLE', toDuckDb: (value) => Number(value) },
  boolean: { type: BOOLEAN, cast: 'BOOLEAN', toDuckDb: (value) => value === true },
  date: { type: DATE, cast: 'DATE', toDuckDb: (value) => dayOf(String(value)) },
  datetime: { type: TIMESTAMP, cast: 'TIMESTAMP', toDuckDb: (value) => instant(Number(value)) },
  text_list: { type: LIST(VARCHAR), cast: 'VARCHAR[]', toDuckDb: (value) => itemsOf(value, String) },
  number_list: { type: LIST(DOUBLE), cast: 'DOUBLE[]', toDuckDb: (value) => itemsOf(value, Number) },
} as const satisfies { readonly [T in ParameterType]: Binding };

/** An empty statement to be filled. */
export function startDraft(): Draft {
  const values: DuckDBValue[] = [];
  const types: DuckDBType[] = [];
  const known = new Map<unknown, string>();
  const steps = new Map<string, string>();

  function bind(type: ParameterType, value: ParameterValue | null): string {
    if (value === null) return `CAST(NULL AS ${BINDINGS[type].cast})`;
    const key = typeof value === 'object' ? value : `${type} ${value}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const placeholder = bindAs(BINDINGS[type].type, BINDINGS[type].toDuckDb(value));
    known.set(key, placeholder);
    return placeholder;
  }

  function bindAs(type: DuckDBType, value: DuckDBValue): string {
    values.push(value);
    types.push(type);
    return `$${values.length}`;
  }

  function step(text: string): string {
    const name = steps.get(text) ?? `step_${steps.size + 1}`;
    steps.set(text, name);
    return name;
  }

  function statement(query: string): Statement {
    if (steps.size === 0) return { text: query, values, types };
    const before = [...steps].map(([text, name]) => `${name} AS MATERIALIZED (${text})`);
    return { text: `WITH ${before.join(', ')} ${query}`, values, types };
  }

  return { bind, bindAs, step, statement };
}

/** DuckDB's name of a parameter's type. */
export function castOf(type: ParameterType): string {
  return BINDINGS[type].cast;
}

function itemsOf(value: ParameterValue, item: (value: unknown) => DuckDBValue): DuckDBListValue {
  return new DuckDBListValue(Array.isArray(value) ? value.map(item) : []);
}
