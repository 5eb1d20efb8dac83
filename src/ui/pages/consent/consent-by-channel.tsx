import { useQueries } from '@tanstack/react-query';
import { permittedQuery } from '../../data/consent.ts';
import { problemText } from '../../data/query-client.ts';
import type { Policy } from '../../../domain/permission/policy.ts';
import { Notice } from '../../kit/notice.tsx';
import { HeatMap } from '../../parts/heat-map.tsx';
import { channelWord } from '../../parts/names.ts';
import { inTree } from '../../parts/purpose-tree.ts';

interface ConsentByChannelProps {
  readonly policy: Pick<Policy, 'purposes' | 'channels'>;
  readonly customers: number;
}

/** A row per purpose, counted one after the other. */
export function ConsentByChannel({ policy, customers }: ConsentByChannelProps) {
  const { channels } = policy;
  const purposes = inTree(policy.purposes);
  const rows = useQueries({ queries: purposes.map(({ purpose: { id } }) => permittedQuery(id, channels)) });
  const counted = rows.filter(({ isSuccess }) => isSuccess).length;
  const failed = rows.find(({ error }) => error !== null)?.error;
  return (
    <div className="stack">
      {failed && <Notice tone="bad" title={problemText(failed)} />}
      <p className="meta" role="status">
        {counted < rows.length && !failed ? `Counting… ${counted} of ${rows.length} purposes` : ''}
      </p>
      <HeatMap
        caption="People who may be contacted, by purpose and channel"
        counts
        columns={channels.map((channel) => ({ id: channel, label: channelWord(channel) }))}
        rows={purposes.map(({ purpose: { id, label }, depth }, index) => ({
          id,
          label,
          inset: depth > 0,
          cells: channels.map((_, place) => ({
            people: rows[index]?.data?.[place]?.people ?? null,
            of: customers,
          })),
        }))}
      />
    </div>
  );
}
