/** The columns of a Parquet file, as far as they can be read here exactly as the file's own reader reads them. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { FileColumn, FileColumnKind } from '../../../service/ports.ts';

/** `'/a/b.parquet'` as SQL; paths come from the host alone. */
export function quotedPath(path: string): string {
  return `'${path.replaceAll("'", "''")}'`;
}

const KINDS: { readonly [duckdb: string]: FileColumnKind } = {
  VARCHAR: 'text',
  TINYINT: 'integer',
  SMALLINT: 'integer',
  INTEGER: 'integer',
  BIGINT: 'integer',
  UTINYINT: 'integer',
  USMALLINT: 'integer',
  UINTEGER: 'integer',
  FLOAT: 'number',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
  DATE: 'date',
  TIMESTAMP: 'local_time',
  'TIMESTAMP WITH TIME ZONE': 'instant',
};

/** The columns in their order; null for a file that this can't read, such as one with two columns of a name. */
export async function columnsOfFile(
  connection: DuckDBConnection,
  path: string,
): Promise<readonly FileColumn[] | null> {
  const file = quotedPath(path);
  const described = await connection.runAndReadAll(
    `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet(${file}))`,
  );
  const schema = await connection.runAndReadAll(
    `SELECT name, type, logical_type FROM parquet_schema(${file})`,
  );
  const leaves = new Map(schema.getRows().map(([name, ...rest]) => [String(name), rest.map(String)]));
  const columns = described.getRows().map(([name, type]): FileColumn => {
    const [physical = '', logical = ''] = leaves.get(String(name)) ?? [];
    return { name: String(name), kind: kindOf(String(type), physical, logical) };
  });
  const names = schema.getRows().map(([name]) => String(name));
  return columns.every(({ name }) => names.filter((one) => one === name).length === 1) ? columns : null;
}

/** Times of which the file doesn't say whether they are local, old ones and those finer than microseconds are left to the reader. */
function kindOf(type: string, physical: string, logical: string): FileColumnKind {
  const kind = KINDS[type] ?? 'other';
  if (kind !== 'instant' && kind !== 'local_time') return kind;
  if (physical !== 'INT64' || logical.includes('NanoSeconds')) return 'other';
  return logical.includes(`isAdjustedToUTC=${kind === 'instant' ? 1 : 0}`) ? kind : 'other';
}
