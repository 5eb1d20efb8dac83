import type { AttributeType, Field } from '../../domain/data/schema.ts';
import { MOST_VALUES, type Precision, type ValueCounts } from '../../service/ports.ts';
import type { Database } from './database.ts';
import { quoted, SAMPLE } from './tables.ts';

/** Values that are compared, not chosen. */
const RANGED: ReadonlySet<AttributeType> = new Set(['number', 'date', 'datetime']);

/** How many people gave each value of a property, from the log of that event or, as an estimate, from the sample's. */
export async function propertyValues(
  database: Database,
  event: string,
  property: string,
  precision: Precision = 'exact',
): Promise<ValueCounts> {
  const { sampled } = database.state();
  const [schema, share] = precision === 'estimate' && sampled < 1 ? [SAMPLE, sampled] : ['main', 1];
  const field = database.state().datasets.events.fields.find(({ id }) => id === property);
  if (field === undefined || RANGED.has(field.type)) return { distinct: 0, values: [] };
  const sql = `WITH g AS (SELECT v, count(DISTINCT person) AS n FROM (${valuesOf(field, schema)}) WHERE v IS NOT NULL GROUP BY v)
    SELECT (SELECT count(*) FROM g), NULL, NULL
    UNION ALL SELECT NULL, v, n FROM (SELECT v, n FROM g ORDER BY n DESC, v LIMIT ${MOST_VALUES})`;
  const ask = share < 1 ? database.useQuick : database.use;
  return await ask(undefined, async (connection) => {
    const [first = [], ...rest] = (await connection.runAndReadAll(sql, { event })).getRows();
    return {
      distinct: Number(first[0]),
      values: rest.map(([, value, people]) => ({
        value: String(value),
        people: Math.round(Number(people) / share),
      })),
    };
  });
}

function valuesOf({ id, type }: Field, schema: string): string {
  const cell = type === 'list' ? `unnest(list_distinct(${quoted(id)}))` : `CAST(${quoted(id)} AS VARCHAR)`;
  return `SELECT "$person" AS person, ${cell} AS v FROM ${schema}.events WHERE event = $event`;
}
