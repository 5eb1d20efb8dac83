import type { ConsentRow, Person, SuppressionRow } from '../domain/data/rows.ts';
import type { Permission } from '../domain/permission/permission.ts';
import { explainPerson as explain, type Explanation } from '../domain/preview/explain.ts';
import { maskId } from '../domain/preview/mask.ts';
import type { RuleInput } from '../domain/rules/content.ts';
import { contentOf } from '../domain/rules/moves.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import type { ConditionTrace } from '../domain/segments/explain.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { requireAskable } from './askable.ts';
import { ageDay, maskOf, type Mask } from './masked-person.ts';
import { namesOf } from './names.ts';
import type { Actor, Ports } from './ports.ts';
import { privateFields } from './private-fields.ts';
import { questionOf, type Asked } from './questions.ts';
import { readCatalog } from './read-catalog.ts';
import { recordLook } from './record-look.ts';
import { contentOfInput } from './rule-input.ts';
import { found } from './use-case.ts';
import { planOf, readWorkspace, type Workspace } from './workspace.ts';

/** Why a rule does, or doesn't, reach a person, without what identifies the person or is private. */
export interface PersonExplanation extends Explanation {
  readonly as_of: string;
  readonly person: Mask;
}

/** Why, under a rule as it is sent, saved or not. Asking is recorded. */
export async function explainPerson(
  ports: Ports,
  actor: Actor,
  ask: Asked & { readonly rule: RuleInput & { readonly id?: string | undefined }; readonly person: string },
): Promise<PersonExplanation> {
  const workspace = await readWorkspace(ports);
  const content = contentOfInput(ask.rule, workspace);
  return explained(ports, actor, workspace, { ...ask, rule_id: ask.rule.id ?? 'draft', content });
}

/** Why, under a rule that is kept, as it says now. Asking is recorded. */
export async function explainCustomer(
  ports: Ports,
  actor: Actor,
  ask: Asked & { readonly rule: string; readonly person: string },
): Promise<PersonExplanation> {
  const workspace = await readWorkspace(ports);
  const rule = found(await ports.store.view.rules.get(ask.rule), 'rule', ask.rule);
  return explained(ports, actor, workspace, { ...ask, rule_id: rule.id, content: contentOf(rule) });
}

async function explained(
  ports: Ports,
  actor: Actor,
  workspace: Workspace,
  ask: Asked & { readonly rule_id: string; readonly content: RuleContent; readonly person: string },
): Promise<PersonExplanation> {
  requireAskable(ask.content, workspace);
  const context = { ...questionOf(ports, workspace, ask), schema: workspace.schema };
  const person: Person = found(await ports.engine.person(ask.person), 'person', ask.person);
  const [names, catalog] = await Promise.all([namesOf(ports.store.view, workspace), readCatalog(ports)]);
  await recordLook(ports, actor, person, { action: 'person.open', facts: { rule: ask.rule_id } });
  const answer = explain(person, planOf(ask.rule_id, ask.content, workspace.caps), context, names);
  return {
    ...withoutSecrets(answer, privateFields(catalog)),
    as_of: formatInstant(context.as_of),
    person: maskOf(person.customer, workspace.policy, ageDay(context)),
  };
}

const HIDDEN = 'value hidden';

function withoutSecrets(answer: Explanation, hidden: ReadonlySet<string>): Explanation {
  const guarded = (trace: ConditionTrace): ConditionTrace => ({
    ...trace,
    fact: trace.fact !== null && trace.shows.some((id) => hidden.has(id)) ? HIDDEN : trace.fact,
    children: trace.children.map(guarded),
  });
  return {
    ...answer,
    audience: { ...answer.audience, trace: guarded(answer.audience.trace) },
    kept: { ...answer.kept, exclusions: answer.kept.exclusions.map(guarded) },
    consent: { ...answer.consent, permission: anonymous(answer.consent.permission) },
  };
}

/** The record that decided, with the id masked. */
function anonymous(permission: Permission): Permission {
  if (permission.record === undefined) return permission;
  const record: ConsentRow | SuppressionRow = {
    ...permission.record,
    customer_id: maskId(permission.record.customer_id),
  };
  return { ...permission, record };
}
