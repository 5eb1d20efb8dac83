import { capIssues } from '../domain/caps/cap-issues.ts';
import { type CapOverlap, capOverlaps } from '../domain/caps/cap-overlap.ts';
import type { Cap, CapSettings } from '../domain/caps/cap.ts';
import { isCounted } from '../domain/caps/ledger.ts';
import { deferredTo } from '../domain/caps/quiet-hours.ts';
import { matches, windowAfter } from '../domain/caps/window.ts';
import { type Needs, needsOf } from '../domain/preview/needs.ts';
import { isFew, isFewFrom, type Shown, withoutSmall } from '../domain/preview/small-cells.ts';
import { zonesOf } from '../domain/preview/outcome-of.ts';
import type { ReachPlan } from '../domain/preview/plan.ts';
import type { EvaluationContext } from '../domain/segments/context.ts';
import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import { liveRuleOf, notLive } from './live-rule.ts';
import { discreetly } from './discreet.ts';
import type { Actor, Cancellation, Ports, ReachTable } from './ports.ts';
import { mayCountFew, privateDecider } from './private-use.ts';
import { questionOf } from './questions.ts';
import { readCatalog } from './read-catalog.ts';
import { contextOf, planOf, readWorkspace } from './workspace.ts';

/** What caps do to a rule that is live, with the people of today. */
export interface CapEffect {
  readonly rule: string;
  readonly name: string;
  /** Whom the caps let through or hold back; both null where few are held back and that is hidden. */
  readonly asked: Shown;
  readonly held_back: Shown;
  readonly by_cap: readonly { readonly cap: string; readonly people: number }[];
  /** People whose message fails both caps of a pair; pairs that nobody fails are left out. */
  readonly fails_two: readonly { readonly caps: readonly [string, string]; readonly people: number }[];
  /**
   * Only where more than a tenth is held back: whose messages took up the room, with the share of it, in `looked_at` of
   * the people held back, chosen by chance and the same at each run.
   */
  readonly lost_to: readonly { readonly rule: string; readonly share: number }[];
  readonly looked_at: number;
}

export interface CapCheck {
  readonly overlaps: readonly CapOverlap[];
  /** Caps that hold nobody back today. */
  readonly idle: readonly string[];
  readonly rules: readonly CapEffect[];
}

/** A rule that loses more than this share of its messages is looked at closer. */
export const MUCH = 0.1;
const LOOKED_AT = 500;

/** What a list of caps, saved or not, does to itself and to the live rules. Caps that can't hold are `invalid`. */
export async function checkCaps(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  input: Pick<CapSettings, 'caps' | 'quiet_hours'>,
  signal?: Cancellation,
): Promise<CapCheck> {
  const issues = capIssues(input);
  if (issues.length > 0) {
    throw new TactError('invalid', 'These caps can’t hold. Correct the places named below.', { issues });
  }
  const workspace = await readWorkspace(ports);
  const context = questionOf(ports, workspace, { signal });
  const caps: CapSettings = { ...input, version: workspace.caps.version };
  const teller = await discreetly(ports, actor);
  const isPrivate = mayCountFew(actor) ? () => false : privateDecider(await readCatalog(ports));
  const binding = new Set<string>();
  const rules: CapEffect[] = [];
  for (const rule of await allOf(ports.store.view.rules)) {
    if (notLive(rule) !== null) continue;
    const live = await liveRuleOf(ports.store.view, rule.id, workspace);
    const plan = planOf(rule.id, live.content, caps);
    const asked = {
      ...contextOf(live.workspace, { as_of: context.as_of, signal }),
      schema: workspace.schema,
    };
    const effect = await effectOn(teller, plan, asked);
    for (const { cap } of effect.by_cap) binding.add(cap);
    const shown = isPrivate(live.content, live.workspace.conditions) ? effectShown(effect) : effect;
    rules.push({ rule: rule.id, name: live.content.name, ...shown });
  }
  return {
    overlaps: capOverlaps(input.caps),
    idle: input.caps.map(({ id }) => id).filter((id) => !binding.has(id)),
    rules,
  };
}

type Counted = Omit<CapEffect, 'rule' | 'name' | 'asked' | 'held_back'> & {
  readonly asked: number;
  readonly held_back: number;
};

/** The same without counts of few people, and without those that would give them away. */
function effectShown(effect: Counted): Omit<CapEffect, 'rule' | 'name'> {
  const { held_back, by_cap, fails_two } = effect;
  if (isFew(held_back))
    return { asked: null, held_back: null, by_cap: [], fails_two: [], lost_to: [], looked_at: 0 };
  const told = withoutSmall(by_cap.map(({ people }) => people));
  return {
    ...effect,
    by_cap: by_cap.filter((_cap, place) => told[place] !== null),
    fails_two: fails_two.filter(({ people }) => !isFew(people) && !isFewFrom(people, held_back)),
  };
}

type Context = EvaluationContext & { readonly signal?: Cancellation };

async function effectOn(ports: Ports, plan: ReachPlan, context: Context): Promise<Counted> {
  const table = await ports.engine.reach(plan, context, 'exact');
  const own = plan.caps.caps.filter((cap) => matches(cap, plan));
  const by_cap = own
    .map(({ id }) => ({ cap: id, people: peopleOf(table, (row) => row.cap === id) }))
    .filter(({ people }) => people > 0);
  const held_back = peopleOf(table, ({ outcome }) => outcome === 'capped');
  const asked =
    held_back + peopleOf(table, ({ outcome }) => outcome === 'reached' || outcome === 'quiet_hours');
  const much = held_back > asked * MUCH;
  return {
    asked,
    held_back,
    by_cap,
    fails_two: held_back === 0 ? [] : await failsTwo(ports, plan, own, context),
    ...(much ? await lostTo(ports, plan, own, context) : { lost_to: [], looked_at: 0 }),
  };
}

function peopleOf({ rows }: ReachTable, which: (row: ReachTable['rows'][number]) => boolean): number {
  return rows.reduce((sum, row) => (which(row) ? sum + row.people : sum), 0);
}

/** How many fail both caps of each pair: those who fail one or the other are asked for, and counted out. */
async function failsTwo(
  ports: Ports,
  plan: ReachPlan,
  caps: readonly Cap[],
  context: Context,
): Promise<CapEffect['fails_two']> {
  const held = async (some: readonly Cap[]) => {
    const asked = { ...plan, caps: { ...plan.caps, caps: some } };
    const table = await ports.engine.reach(asked, context, 'exact');
    return peopleOf(table, ({ outcome }) => outcome === 'capped');
  };
  const alone = new Map<Cap, number>();
  for (const cap of caps) alone.set(cap, await held([cap]));
  const all = await held(caps);
  if ([...alone.values()].reduce((sum, people) => sum + people, 0) === all) return [];
  const found: { readonly caps: readonly [string, string]; readonly people: number }[] = [];
  for (const [index, one] of caps.entries()) {
    for (const other of caps.slice(index + 1)) {
      const [a = 0, b = 0] = [alone.get(one), alone.get(other)];
      const people = a === 0 || b === 0 ? 0 : a + b - (await held([one, other]));
      if (people > 0) found.push({ caps: [one.id, other.id], people });
    }
  }
  return found;
}

/** Whose messages stand in the windows of the caps that hold people back. */
async function lostTo(
  ports: Ports,
  plan: ReachPlan,
  caps: readonly Cap[],
  context: Context,
): Promise<Pick<CapEffect, 'lost_to' | 'looked_at'>> {
  const page = { outcomes: ['capped'], limit: LOOKED_AT, offset: 0 } as const;
  const { people } = await ports.engine.people(plan, context, page);
  const needs: Needs = { ...needsOf(plan, context), events: [], consents: [] };
  const facts = await ports.engine.facts(
    people.map(({ customer_id }) => customer_id),
    needs,
  );
  const taken = new Map<string, number>();
  for (const person of facts.values()) {
    const zones = zonesOf(person, context);
    const due = deferredTo(plan.caps.quiet_hours, plan.channel, context.as_of, zones) ?? context.as_of;
    const sends = person.sends.filter(({ sent_at }) => Date.parse(sent_at) <= context.as_of);
    const room = caps
      .map((cap) => {
        const after = windowAfter(cap.window, due, zones);
        const counted = sends.filter((send) => isCounted(cap, send) && Date.parse(send.sent_at) > after);
        return { limit: cap.limit, counted };
      })
      .find(({ limit, counted }) => counted.length >= limit)?.counted;
    for (const { rule_id } of room ?? [])
      taken.set(rule_id, (taken.get(rule_id) ?? 0) + 1 / (room?.length ?? 1));
  }
  const total = [...taken.values()].reduce((sum, part) => sum + part, 0);
  return {
    lost_to: [...taken]
      .map(([rule, part]) => ({ rule, share: part / total }))
      .toSorted((a, b) => b.share - a.share || (a.rule < b.rule ? -1 : 1)),
    looked_at: facts.size,
  };
}
