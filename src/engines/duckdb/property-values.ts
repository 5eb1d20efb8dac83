import type { AttributeType, Field } from '../../domain/data/schema.ts';
import { MOST_VALUES, type ValueCounts } from '../../service/ports.ts';
import type { Database } from './database.ts';
import { quoted } from './tables.ts';

/** Values that are compared, not chosen. */
const RANGED: ReadonlySet<AttributeType> = new Set(['number', 'date', 'datetime']);

/** How many people gave each value of a property, from the log of that event. */
export async function propertyValues(
  database: Database,
  event: string,
  property: string,
): Promise<ValueCounts> {
  const field = database.state().datasets.events.fields.find(({ id }) => id === property);
  if (field === undefined || RANGED.has(field.type)) return { distinct: 0, values: [] };
  const sql = `WITH g AS (SELECT v, count(DISTINCT person) AS n FROM (${valuesOf(field)}) WHERE v IS NOT NULL GROUP BY v)
    SELECT (SELECT count(*) FROM g), NULL, NULL
    UNION ALL SELECT NULL, v, n FROM (SELECT v, n FROM g ORDER BY n DESC, v LIMIT ${MOST_VALUES})`;
  return await database.use(undefined, async (connection) => {
    const [first = [], ...rest] = (await connection.runAndReadAll(sql, { event })).getRows();
    return {
      distinct: Number(first[0]),
      values: rest.map(([, value, people]) => ({ value: String(value), people: Number(people) })),
    };
  });
}

function valuesOf({ id, type }: Field): string {
  const cell = type === 'list' ? `unnest(list_distinct(${quoted(id)}))` : `CAST(${quoted(id)} AS VARCHAR)`;
  return `SELECT "$person" AS person, ${cell} AS v FROM events WHERE event = $event`;
}
