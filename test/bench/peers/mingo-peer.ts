import { Query } from 'mingo';
import { END } from '../generate.ts';
import type { EventCondition, SequenceCondition } from '../../../src/domain/segments/condition.ts';
import type { Document } from './documents.ts';
import { mongoQuery } from './mongo-query.ts';
import type { Peer } from './peer.ts';
import { plainTest } from './plain-test.ts';

const DAY = 86_400_000;
const NOW = Date.parse(END);

/** What people did is said in mingo's own aggregation language. */
export function mingoPeer(documents: readonly Document[]): Peer {
  const queries = new Map<string, Query>();
  return {
    title: 'mingo',
    people: documents.length,
    count: ({ id, condition }) => {
      const made = () =>
        mongoQuery(plainTest(condition), (test) => ({
          $expr:
            test.kind === 'did'
              ? {
                  [`$${test.operator === 'neq' ? 'ne' : test.operator}`]: [
                    measure(test.condition),
                    test.value,
                  ],
                }
              : undone(test.condition),
        }));
      const query = queries.get(id) ?? new Query(made());
      queries.set(id, query);
      return documents.filter((document) => query.test({ ...document })).length;
    },
    close: () => undefined,
  };
}

function measure({ event, where, measure: { kind }, within }: EventCondition) {
  const since =
    within !== undefined && 'last' in within ? [{ $gt: ['$$e.at', NOW - within.last * DAY] }] : [];
  const category = where?.map(({ value }) => ({ $eq: ['$$e.category', value] })) ?? [];
  const found = {
    $filter: {
      input: '$events',
      as: 'e',
      cond: { $and: [{ $eq: ['$$e.event', event] }, ...since, ...category] },
    },
  };
  if (kind !== 'sum') return { $size: found };
  return { $round: [{ $sum: { $map: { input: found, as: 'e', in: '$$e.amount' } } }, 6] };
}

function undone({ first, then, within, since }: SequenceCondition) {
  const long = within.last * DAY;
  const from = since === undefined ? 0 : NOW - since.last * DAY;
  const begun = {
    $filter: {
      input: '$events',
      as: 'a',
      cond: {
        $and: [
          { $eq: ['$$a.event', first.event] },
          { $gt: ['$$a.at', from] },
          { $lte: ['$$a.at', NOW - long] },
        ],
      },
    },
  };
  const ended = {
    $filter: {
      input: '$events',
      as: 'b',
      cond: {
        $and: [
          { $eq: ['$$b.event', then.event] },
          { $eq: ['$$b.category', '$$a.category'] },
          { $gt: ['$$b.at', '$$a.at'] },
          { $lte: ['$$b.at', { $add: ['$$a.at', long] }] },
        ],
      },
    },
  };
  return {
    $anyElementTrue: [{ $map: { input: begun, as: 'a', in: { $eq: [{ $size: ended }, 0] } } }],
  };
}
