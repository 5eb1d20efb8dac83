/** The people of a preview, in a random order that is the same at each run. */
import { UBIGINT } from '@duckdb/node-api';
import type { Outcome } from '../../domain/preview/outcome.ts';
import type { ReachPlan } from '../../domain/preview/plan.ts';
import type { CustomerRow } from '../../domain/data/rows.ts';
import type { AudienceContext, PeoplePage, PreviewPerson } from '../../service/ports.ts';
import type { Rows } from './asking.ts';
import { complement, countOf, either, has, nobody } from './bits/bitset.ts';
import type { Bitset } from './bits/bitset.ts';
import { sameData, selectOf } from './bits/of-bits.ts';
import type { Ending } from './bits/reach.ts';
import { askingSettled } from './bits/settled.ts';
import { endingsUnder } from './bits/solved.ts';
import { fromCell } from './cells.ts';
import type { Database } from './database.ts';
import { handleOf } from './person.ts';
import { columnsOf, quoted } from './tables.ts';

type Page = { readonly outcomes: readonly Outcome[]; readonly limit: number; readonly offset: number };

/** Hashes are below this. */
const HASHES = 2n ** 64n;
/** So many more than are wanted are expected below the highest hash that is looked at. */
const SPARE = 30;

/** People who end in one of `outcomes`, and how many there are in all. */
export async function previewPeople(
  database: Database,
  plan: ReachPlan,
  context: AudienceContext,
  page: Page,
): Promise<PeoplePage> {
  return await askingSettled(database, context, async (question) => {
    const { state } = question;
    const size = state.datasets.customers.rows;
    const { endings: matched, regimes } = await endingsUnder(database, question, plan);
    const rest: Ending = {
      outcome: 'not_matched',
      basis: null,
      cap: null,
      who: complement(allOf(matched, size)),
    };
    const endings = [...matched, rest].filter(({ outcome }) => page.outcomes.includes(outcome));
    const who = allOf(endings, size);
    const total = countOf(who);
    const columns = columnsOf('customers', state.datasets.customers.fields);
    const names = ['rowid', '"$person"', ...columns.map(({ id }) => quoted(id))];
    const found = await pageOf(total, page, (tests, values) =>
      sameData(question, selectOf(who, names, tests, values)),
    );
    const people = found.flatMap(([place, person, ...cells]): readonly PreviewPerson[] => {
      const ending = endings.find((one) => has(one.who, Number(place)));
      if (ending === undefined) return [];
      const customer = Object.fromEntries(
        columns.map(({ id, type }, index) => [id, fromCell(type, cells[index] ?? null)]),
      ) as CustomerRow;
      return [
        {
          handle: handleOf(state, person),
          customer_id: customer.customer_id,
          outcome: ending.outcome,
          regime: String(regimes.values[regimes.codes[Number(place)] ?? 0]?.[0]),
          customer,
        },
      ];
    });
    return { people, total };
  });
}

function allOf(endings: readonly Ending[], size: number): Bitset {
  return endings.map(({ who }) => who).reduce(either, nobody(size));
}

/** The people of a page, by their hash: only those low enough to be on it are looked at, unless chance had it otherwise. */
async function pageOf(
  total: number,
  { limit, offset }: Page,
  ask: (tests: string, values: Parameters<typeof selectOf>[3]) => Promise<Rows>,
): Promise<Rows> {
  const wanted = Math.max(0, Math.min(limit, total - offset));
  if (wanted === 0) return [];
  const part = `ORDER BY "$hash", "$person" LIMIT ${Math.trunc(limit)} OFFSET ${Math.trunc(offset)}`;
  const expected = 2 * (offset + limit) + SPARE;
  if (expected < total) {
    const highest = (HASHES * BigInt(expected)) / BigInt(total);
    const found = await ask(`AND "$hash" < $1 ${part}`, [{ type: UBIGINT, value: highest }]);
    if (found.length === wanted) return found;
  }
  return await ask(part, []);
}
