import { idIssues, type RuleInput } from '../domain/rules/content.ts';
import { contentOf, createdRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { TactError } from './errors.ts';
import { freeId } from './free-id.ts';
import type { Actor, Ports } from './ports.ts';
import { contentOfInput } from './rule-input.ts';
import { announce, nowOf, recorded } from './use-case.ts';
import { readWorkspace } from './workspace.ts';

/** Keeps a new draft. An id may be given; left out, it is made of the name. */
export async function createRule(
  ports: Ports,
  actor: Actor,
  input: RuleInput & { readonly id?: string | undefined },
): Promise<Rule> {
  const content = contentOfInput(input, await readWorkspace(ports));
  const issues = input.id === undefined ? [] : idIssues(input.id);
  if (issues.length > 0) throw new TactError('invalid', 'This id can’t be used.', { issues });
  const rule = await ports.store.transaction(async (view) => {
    const taken = async (id: string) => (await view.rules.get(id)) !== null;
    const id = input.id ?? (await freeId(ports, content.name, 'r', taken));
    if (await taken(id))
      throw new TactError('conflict', `There is already a rule “${id}”. Choose another id.`);
    const created = createdRule(id, content, { by: actor.id, at: nowOf(ports) });
    await view.rules.insert(created);
    await recorded(view, ports, actor, {
      action: 'rule.create',
      subject: `rule:${id}`,
      after: contentOf(created),
      facts: { edition: 1, to: 'draft' },
    });
    return created;
  });
  announce(ports, 'rule', rule);
  return rule;
}
