/** The table of a reach: how many people end how, counted by their regimes. */
import { QUIET_HOURS } from '../../../domain/caps/decide.ts';
import type { Basis } from '../../../domain/permission/permission.ts';
import { REFUSALS } from '../../../domain/permission/permission.ts';
import type { Outcome, ReachRow } from '../../../domain/preview/outcome.ts';
import { both, copyOf, countTogether, isEmpty, takeOut } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import { codesOf, countByValue } from './codes.ts';
import type { Known } from './formula.ts';
import type { LeafCache } from './leaf-cache.ts';
import type { Kept, ReachFormulas } from './reach.ts';

const REFUSED: ReadonlySet<string | null> = new Set(REFUSALS);

/** The rows of everyone in the audience. */
export function tableOf(
  formulas: ReachFormulas,
  known: Known,
  { kept, excluded }: Kept,
  heldOut: Bitset,
  cache: LeafCache,
): readonly ReachRow[] {
  const regimes = codesOf(formulas.regime, known, cache);
  const rows = new Map<string, ReachRow>();

  function add(end: Pick<ReachRow, 'outcome' | 'basis' | 'cap'>, regime: number, people: number): void {
    if (people === 0) return;
    const id = String(regimes.values[regime]);
    const key = JSON.stringify([end, id]);
    rows.set(key, { ...end, regime: id, people: people + (rows.get(key)?.people ?? 0) });
  }

  function addAll(end: Pick<ReachRow, 'outcome' | 'basis' | 'cap'>, who: Bitset): void {
    if (isEmpty(who)) return;
    const counts = countByValue(who, regimes);
    for (const code of regimes.values.keys()) add(end, code, counts[code] ?? 0);
  }

  addAll({ outcome: 'excluded', basis: null, cap: null }, excluded);
  addAll({ outcome: 'holdout', basis: null, cap: null }, both(kept, heldOut));
  const [reasons, held] = [known.byValue(formulas.reason), known.byValue(formulas.held)];
  const left = takeOut(copyOf(kept), heldOut);
  const counts = countTogether(left, [...reasons.values()], [...held.values()], regimes);
  let index = 0;
  for (const reason of reasons.keys())
    for (const by of held.keys())
      for (const code of regimes.values.keys()) add(endOf(reason, by), code, counts[index++] ?? 0);
  return [...rows.values()];
}

/** How someone ends who is asked for, by whether we may and what holds the message back. */
function endOf(reason: string | null, by: string | null): Pick<ReachRow, 'outcome' | 'basis' | 'cap'> {
  if (REFUSED.has(reason)) return { outcome: reason as Outcome, basis: null, cap: null };
  if (by === QUIET_HOURS) return { outcome: 'quiet_hours', basis: null, cap: null };
  if (by !== null) return { outcome: 'capped', basis: null, cap: by };
  return { outcome: 'reached', basis: reason as Basis, cap: null };
}
