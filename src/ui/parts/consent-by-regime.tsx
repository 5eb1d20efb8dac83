import type { ConsentMap } from '../data/overview.ts';
import { HeatMap } from './heat-map.tsx';

interface ConsentByRegimeProps {
  readonly map: ConsentMap;
  /** The count under each share. */
  readonly counts?: boolean;
}

/** Who may be contacted on one channel: purposes by the law that holds for people. */
export function ConsentByRegime({ map, counts = false }: ConsentByRegimeProps) {
  const permitted = new Map(map.cells.map((cell) => [`${cell.purpose}|${cell.regime}`, cell.permitted]));
  const ordered = counts
    ? map.purposes
    : map.purposes.toSorted((a, b) => Number(a.service) - Number(b.service));
  return (
    <HeatMap
      caption={`Share of people who may be contacted by ${map.channel}, by purpose and law`}
      counts={counts}
      columns={[
        ...map.regimes.map(({ id, name }) => ({ id, label: shortName(name), title: name })),
        { id: '*', label: 'All', total: true },
      ]}
      rows={ordered.map(({ id, label, service }) => {
        const cells = map.regimes.map((regime) => ({
          people: permitted.get(`${id}|${regime.id}`) ?? 0,
          of: regime.people,
        }));
        const all = { people: cells.reduce((sum, { people }) => sum + people, 0), of: map.customers };
        const words = service && !counts ? { words: 'service message, no consent needed' } : {};
        return { id, label, cells: [...cells, all], ...words };
      })}
    />
  );
}

/** `EU and EEA (GDPR, ePrivacy)` → `EU and EEA`: what stands before a bracket or a colon. */
function shortName(name: string): string {
  return name.split(/ \(|: /)[0] ?? name;
}
