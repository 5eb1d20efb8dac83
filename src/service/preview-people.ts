import type { Outcome } from '../domain/preview/outcome.ts';
import { FEWEST_SHOWN } from '../domain/preview/small-cells.ts';
import type { ReachPlan } from '../domain/preview/plan.ts';
import type { RuleInput } from '../domain/rules/content.ts';
import { requireAskable } from './askable.ts';
import { cursorAfter, placeAfter } from './cursor.ts';
import { discreetly, planAsked } from './discreet.ts';
import { ageDay, becauseOf, maskOf, type MaskedPerson } from './masked-person.ts';
import { namesOf } from './names.ts';
import type { Actor, AudienceContext, Ports, PreviewPerson } from './ports.ts';
import { privateFields } from './private-fields.ts';
import { mayBeTold } from './private-use.ts';
import { questionFor, type Asked } from './questions.ts';
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
  requireAskable(content, workspace);
  const isTold = await mayBeTold(ports, actor, content, workspace);
  const context = questionFor(ports, workspace, ask, isTold);
  const plan = planOf(ask.rule.id ?? 'draft', content, workspace.caps);
  const teller = await discreetly(ports, actor);
  const page = {
    outcomes: ask.outcomes,
    limit: ask.limit ?? 50,
    offset: Number(placeAfter('people', ask.cursor) ?? 0),
  };
  const answer = await maskedPeople(teller, workspace, plan, context, page);
  const isFew = answer.total !== null && answer.total < FEWEST_SHOWN;
  if (!isFew || ask.outcomes.includes('reached') || isTold) return answer;
  const isNobody = answer.total === 0 && (await planAsked(teller, plan, context)).aside === 0;
  return isNobody ? answer : { items: [], total: null, next_cursor: null };
}

/** One page of people under a plan, masked. */
export async function maskedPeople(
  ports: Ports,
  workspace: Workspace,
  wanted: ReachPlan,
  context: AudienceContext,
  page: PeoplePage,
): Promise<PeopleAnswer> {
  const { plan } = await planAsked(ports, wanted, context);
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
    next_cursor: cursorAfter('people', end < total && people.length > 0 ? end : null),
  };
}
