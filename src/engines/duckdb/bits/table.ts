/** The table of a reach: how many people end how, counted by their regimes. */
import type { ReachRow } from '../../../domain/preview/outcome.ts';
import { both, isEmpty, without } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import { codesOf, countByValue } from './codes.ts';
import type { Known } from './formula.ts';
import type { LeafCache } from './leaf-cache.ts';
import { endOf, endWith } from './reach.ts';
import type { End, Kept, ReachFormulas } from './reach.ts';

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

  add(excluded, () => endWith('excluded'));
  if (isEmpty(heldOut)) add(kept, endOf);
  else {
    add(both(kept, heldOut), () => endWith('holdout'));
    add(without(kept, heldOut), endOf);
  }
  return [...rows.values()];
}
