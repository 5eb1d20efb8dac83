import type { Outcome } from '../domain/preview/outcome.ts';
import { FEWEST_SHOWN } from '../domain/preview/small-cells.ts';
import type { ReachPlan } from '../domain/preview/plan.ts';
import type { RuleInput } from '../domain/rules/content.ts';
import { TactError } from './errors.ts';
import { ageDay, becauseOf, maskOf, type MaskedPerson } from './masked-person.ts';
import { namesOf } from './names.ts';
import type { Actor, AudienceContext, Ports, PreviewPerson } from './ports.ts';
import { privateFields } from './private-fields.ts';
import { mayCountFew, privateDecider } from './private-use.ts';
import { questionOf, type Asked } from './questions.ts';
import { readCatalog } from './read-catalog.ts';
import { contentOfInput } from './rule-input.ts';
import { planOf, readWorkspace, type Workspace } from './workspace.ts';

export interface PeopleAnswer {
  readonly items: readonly MaskedPerson[];
  /** Null, and no items, where so few end so that it is hidden. */
  readonly total: number | null;
  readonly next_cursor: string | null;
}

interface PeoplePage {
  readonly outcomes: readonly Outcome[];
  readonly limit: number;
  readonly offset: number;
}

/**
 * People who end so under a rule, masked, in a random order that is the same at each run. Few who drop out are not shown
 * where private data decides, but to whoever may list the people.
 */
export async function previewPeople(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  ask: Asked & {
    readonly rule: RuleInput & { readonly id?: string | undefined };
    readonly outcomes: readonly Outcome[];
    readonly limit?: number | undefined;
    readonly cursor?: string | undefined;
  },
): Promise<PeopleAnswer> {
  const workspace = await readWorkspace(ports);
  const content = contentOfInput(ask.rule, workspace);
  const context = questionOf(ports, workspace, ask);
  const plan = planOf(ask.rule.id ?? 'draft', content, workspace.caps);
  const page = { outcomes: ask.outcomes, limit: ask.limit ?? 50, offset: offsetOf(ask.cursor) };
  const answer = await maskedPeople(ports, workspace, plan, context, page);
  const isFew = answer.total !== null && answer.total > 0 && answer.total < FEWEST_SHOWN;
  if (!isFew || ask.outcomes.includes('reached') || mayCountFew(actor)) return answer;
  return privateDecider(await readCatalog(ports))(content, workspace.conditions)
    ? { items: [], total: null, next_cursor: null }
    : answer;
}

/** One page of people under a plan, masked. */
export async function maskedPeople(
  ports: Ports,
  workspace: Workspace,
  plan: ReachPlan,
  context: AudienceContext,
  page: PeoplePage,
): Promise<PeopleAnswer> {
  const [{ people, total }, names, catalog] = await Promise.all([
    ports.engine.people(plan, context, page),
    namesOf(ports.store.view, workspace),
    readCatalog(ports),
  ]);
  const hidden = privateFields(catalog);
  const at = { ...context, schema: workspace.schema };
  const masked = async ({
    handle,
    customer_id,
    customer,
    outcome,
    regime,
  }: PreviewPerson): Promise<MaskedPerson> => {
    const person = await ports.engine.person(customer_id);
    return {
      handle,
      ...maskOf(customer, workspace.policy, ageDay(context)),
      because: person === null ? '' : becauseOf(plan.audience, person, at, names, hidden),
      outcome,
      regime,
    };
  };
  const end = page.offset + people.length;
  return {
    items: await Promise.all(people.map(masked)),
    total,
    next_cursor: end < total && people.length > 0 ? String(end) : null,
  };
}

function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw new TactError('invalid', 'This cursor is not one of ours. Start again from the first page.', {
    issues: [{ path: 'cursor', message: 'Take the next_cursor of the page before.' }],
  });
}
