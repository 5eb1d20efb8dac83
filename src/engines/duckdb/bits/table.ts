/** The table of a reach: how many people end how, counted by their regimes. */
import { QUIET_HOURS } from '../../../domain/caps/decide.ts';
import type { Basis } from '../../../domain/permission/permission.ts';
import { REFUSALS } from '../../../domain/permission/permission.ts';
import type { Outcome, ReachRow } from '../../../domain/preview/outcome.ts';
import { both, isEmpty, without } from './bitset.ts';
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
  const codes = codesOf([formulas.reason, formulas.held, formulas.regime], known, cache);
  const rows = new Map<string, ReachRow>();

  function add(who: Bitset, endFor: (reason: string | null, by: string | null) => End): void {
    if (isEmpty(who)) return;
    const counts = countByValue(who, codes);
    for (const [code, [reason = null, by = null, of]] of codes.values.entries()) {
      const people = counts[code] ?? 0;
      if (people === 0) continue;
      const [end, regime] = [endFor(reason, by), String(of)];
      const key = JSON.stringify([end, regime]);
      rows.set(key, { ...end, regime, people: people + (rows.get(key)?.people ?? 0) });
    }
  }

  add(excluded, () => ({ outcome: 'excluded', basis: null, cap: null }));
  if (isEmpty(heldOut)) add(kept, endOf);
  else {
    add(both(kept, heldOut), () => ({ outcome: 'holdout', basis: null, cap: null }));
    add(without(kept, heldOut), endOf);
  }
  return [...rows.values()];
}

type End = Pick<ReachRow, 'outcome' | 'basis' | 'cap'>;

/** How someone ends who is asked for, by whether we may and what holds the message back. */
function endOf(reason: string | null, by: string | null): End {
  if (REFUSED.has(reason)) return { outcome: reason as Outcome, basis: null, cap: null };
  if (by === QUIET_HOURS) return { outcome: 'quiet_hours', basis: null, cap: null };
  if (by !== null) return { outcome: 'capped', basis: null, cap: by };
  return { outcome: 'reached', basis: reason as Basis, cap: null };
}
