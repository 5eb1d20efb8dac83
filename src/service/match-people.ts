import { MAX_LIST_VALUES, type Condition } from '../domain/segments/condition.ts';
import { TactError } from './errors.ts';
import type { Actor, Ports } from './ports.ts';
import { questionOf } from './questions.ts';
import { recorded } from './use-case.ts';
import { readWorkspace, type Workspace } from './workspace.ts';

/** A pasted list of people, held against the customers. */
export interface MatchedPeople {
  /** The customers that were found, in code point order. */
  readonly customer_ids: readonly string[];
  /** Different ids that were given, and those of them that no customer has. */
  readonly ids: { readonly given: number; readonly not_found: readonly string[] };
  /** Different e-mail addresses that were given, and how many customers have one of them. */
  readonly emails: { readonly given: number; readonly people: number };
}

/** Finds customers by id or e-mail address, at most 10,000; `invalid` beyond. Asking is recorded, what was given is not. */
export async function matchPeople(
  ports: Ports,
  actor: Actor,
  given: readonly string[],
): Promise<MatchedPeople> {
  const texts = [...new Set(given.map((text) => text.trim()).filter((text) => text !== ''))];
  if (texts.length > MAX_LIST_VALUES) {
    throw new TactError(
      'invalid',
      `A list has at most ${MAX_LIST_VALUES.toLocaleString('en')} people; this one has ${texts.length.toLocaleString('en')}.`,
    );
  }
  const workspace = await readWorkspace(ports);
  const byId = await members(ports, workspace, { type: 'people', customer_ids: texts }, texts.length);
  const known = new Set(byId);
  const rest = texts.filter((text) => !known.has(text));
  const emails = [...new Set(rest.filter((text) => text.includes('@')).map((text) => text.toLowerCase()))];
  const byEmail = await members(ports, workspace, hasEmail(workspace, emails), MAX_LIST_VALUES);
  const customer_ids = [...new Set([...byId, ...byEmail])].toSorted();
  await ports.store.transaction((view) =>
    recorded(view, ports, actor, {
      action: 'audience.match',
      subject: 'audience',
      facts: { given: texts.length, people: customer_ids.length },
    }),
  );
  return {
    customer_ids,
    ids: {
      given: texts.length - emails.length,
      not_found: rest.filter((text) => !text.includes('@')),
    },
    emails: { given: emails.length, people: byEmail.length },
  };
}

function members(ports: Ports, workspace: Workspace, condition: Condition, limit: number) {
  const context = questionOf(ports, workspace, {});
  return ports.engine.members(condition, context, { limit: Math.max(1, limit), after: null });
}

/** Whoever has one of these in an attribute that is named as an e-mail address. */
function hasEmail({ schema }: Workspace, emails: readonly string[]): Condition {
  const fields = schema.attributes.filter(({ id, type }) => type === 'text' && /e_?mail/.test(id));
  if (emails.length === 0) return { type: 'any', conditions: [] };
  return {
    type: 'any',
    conditions: fields.map(({ id }) => ({ type: 'attribute', attribute: id, operator: 'in', value: emails })),
  };
}
