import { DATASETS } from '../../domain/data/rows.ts';
import type { Erased } from '../../service/ports.ts';
import { type MemoryData, type Rows, withAllRows } from './data.ts';

/** The data without a person, and how many rows of each dataset were theirs; null when there was none. */
export function withoutPerson(
  data: MemoryData,
  customer_id: string,
): { readonly data: MemoryData; readonly erased: Erased } | null {
  const others = DATASETS.map((dataset) => {
    const all: readonly { readonly customer_id: string }[] = data.rows[dataset];
    return [dataset, all.filter((row) => row.customer_id !== customer_id)] as const;
  });
  const counts = others.map(([dataset, rows]) => [dataset, data.rows[dataset].length - rows.length] as const);
  if (counts.every(([, count]) => count === 0)) return null;
  return {
    data: withAllRows(data, Object.fromEntries(others) as unknown as Rows),
    erased: Object.fromEntries(counts) as unknown as Erased,
  };
}
