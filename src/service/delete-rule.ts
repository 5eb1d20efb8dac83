import { contentOf } from '../domain/rules/moves.ts';
import { TactError } from './errors.ts';
import { forgetFlagRecords } from './keep-flags.ts';
import type { Target } from './move-rule.ts';
import type { Actor, Ports } from './ports.ts';
import { announce, found, recorded, requireVersion } from './use-case.ts';

/** Removes a rule that was never published; one that was is part of the record and can only be archived. */
export async function deleteRule(ports: Ports, actor: Actor, target: Target): Promise<void> {
  await ports.store.transaction(async (view) => {
    const rule = found(await view.rules.get(target.id), 'rule', target.id);
    requireVersion(rule, target.version);
    if ((await view.rule_editions.count({ rule: rule.id })) > 0) {
      throw new TactError('conflict', 'This rule was published, so it stays on record. Archive it instead.');
    }
    await view.rules.delete(rule.id, rule.version);
    await forgetFlagRecords(view, rule.id);
    await recorded(view, ports, actor, {
      action: 'rule.delete',
      subject: `rule:${rule.id}`,
      before: contentOf(rule),
      facts: { edition: rule.edition, from: rule.status },
    });
  });
  announce(ports, 'rule', target);
}
