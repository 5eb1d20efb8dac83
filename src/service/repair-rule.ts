/** The smallest set of fixes that lets a rule be published, found by search, with what it costs. */
import type { Fix, Flag } from '../domain/flags/flag.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import { checkRule } from './check-rule.ts';
import type { Cancellation, Ports } from './ports.ts';

export interface Repair {
  /** In the order in which they are applied; none when nothing blocks, or when no set was found. */
  readonly steps: readonly RepairStep[];
  /** Whether nothing blocks the rule after them. */
  readonly clears: boolean;
  readonly content: RuleContent;
  readonly reach_before: number | null;
  readonly reach_after: number | null;
}

export interface RepairStep extends Pick<Fix, 'title' | 'detail' | 'reach_before' | 'reach_after'> {
  /** The flag that it was offered for. */
  readonly flag: string;
}

/** Sets of more fixes are no small repair; a person should look at the rule instead. */
const MOST_STEPS = 3;
/** Of the fixes of one flag, those that lose or add the fewest people. */
const MOST_CHOICES = 3;
/** Each look counts people, so there is an end to looking. */
const MOST_LOOKS = 12;

interface State {
  readonly content: RuleContent;
  readonly steps: readonly RepairStep[];
}

/**
 * Looks at all sets of one fix before sets of two, and so on; among sets of the same size it takes the one after which
 * the reach has moved least. Fixes that add a cap change no rule and are left out, as are
 * those that only add a segment to another fix.
 */
export async function repairRule(
  ports: Ports,
  content: RuleContent,
  rule_id: string,
  signal?: Cancellation,
): Promise<Repair> {
  const none: Repair = { steps: [], clears: false, content, reach_before: null, reach_after: null };
  let looks = 0;
  let states: readonly State[] = [{ content, steps: [] }];
  for (let depth = 0; depth <= MOST_STEPS; depth++) {
    // The nearest comes first, so the first that nothing blocks is the best of its size.
    for (const state of states) {
      if (++looks > MOST_LOOKS) return none;
      if ((await blocksOf(ports, state, rule_id, false, signal)).length === 0)
        return { ...state, clears: true, ...reachOf(state) };
    }
    if (depth === MOST_STEPS) break;
    const next = new Map<string, State>();
    for (const state of states)
      for (const after of steppedFrom(state, await blocksOf(ports, state, rule_id, true, signal)))
        next.set(JSON.stringify(after.content), after);
    states = [...next.values()].toSorted((a, b) => moved(a) - moved(b));
  }
  return none;
}

async function blocksOf(
  ports: Ports,
  { content }: State,
  rule_id: string,
  fixes: boolean,
  signal: Cancellation | undefined,
): Promise<readonly Flag[]> {
  const { flags } = await checkRule(ports, content, rule_id, { fixes, of: 'block', signal });
  return flags.filter(({ severity }) => severity === 'block');
}

/** The gravest flag is mended first: every repair has to, so looking at the others too would find the same sets again. */
function steppedFrom({ steps }: State, [block]: readonly Flag[]): readonly State[] {
  if (block === undefined) return [];
  return block.fixes
    .filter((fix) => fix.cap === undefined && fix.segment === undefined)
    .slice(0, MOST_CHOICES)
    .map(({ title, detail, reach_before, reach_after, content }) => ({
      content,
      steps: [...steps, { flag: block.id, title, detail, reach_before, reach_after }],
    }));
}

function moved(state: State): number {
  const { reach_before, reach_after } = reachOf(state);
  return Math.abs((reach_after ?? 0) - (reach_before ?? 0));
}

function reachOf({ steps }: State): Pick<Repair, 'reach_before' | 'reach_after'> {
  return { reach_before: steps[0]?.reach_before ?? null, reach_after: steps.at(-1)?.reach_after ?? null };
}
