import type { DuckDBConnection } from '@duckdb/node-api';
import { isZone } from '../../domain/time/zone.ts';
import type { AudienceContext } from '../../service/ports.ts';
import type { DataState } from './data-state.ts';
import { quoted } from './tables.ts';

/** Remembers which time zones the customers have, until they are loaded again. */
export interface ZoneMemory {
  zonesOf(
    connection: DuckDBConnection,
    state: DataState,
    context: Pick<AudienceContext, 'time_zone_attribute'>,
  ): Promise<readonly string[]>;
}

export function rememberZones(): ZoneMemory {
  let known: { readonly key: string; readonly zones: readonly string[] } | null = null;
  return {
    async zonesOf(connection, state, { time_zone_attribute: attribute }) {
      if (!state.datasets.customers.fields.some(({ id }) => id === attribute) || attribute === null)
        return [];
      const key = `${state.customers_load} ${attribute}`;
      if (known?.key === key) return known.zones;
      const column = quoted(attribute);
      const found = await connection.runAndReadAll(
        `SELECT DISTINCT CAST(${column} AS VARCHAR) AS zone FROM customers WHERE ${column} IS NOT NULL ORDER BY zone`,
      );
      known = {
        key,
        zones: found
          .getRows()
          .map(([zone]) => String(zone))
          .filter(isZone),
      };
      return known.zones;
    },
  };
}
