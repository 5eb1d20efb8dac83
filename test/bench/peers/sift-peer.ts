import * as sift from 'sift';
import { leftUndone, measured, type Document } from './documents.ts';
import { compared } from './compared.ts';
import { mongoQuery } from './mongo-query.ts';
import type { Peer } from './peer.ts';
import { plainTest } from './plain-test.ts';

export function siftPeer(documents: readonly Document[]): Peer {
  const tests = new Map<string, (document: Document) => boolean>();
  return {
    title: 'sift',
    people: documents.length,
    count: ({ id, condition }) => {
      const query = () =>
        mongoQuery(plainTest(condition), (test) => ({
          $where:
            test.kind === 'did'
              ? (document: Document) =>
                  compared(measured(test.condition, document), test.operator, test.value)
              : (document: Document) => leftUndone(test.condition, document),
        }));
      const test = tests.get(id) ?? sift.default.default<unknown>(query());
      tests.set(id, test);
      return documents.filter((document) => test(document)).length;
    },
    close: () => undefined,
  };
}
