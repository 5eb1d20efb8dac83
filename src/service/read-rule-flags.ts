import { contentOf } from '../domain/rules/moves.ts';
import type { RuleInput } from '../domain/rules/content.ts';
import { openFlags } from '../domain/rules/waiver.ts';
import { checkRule, type CheckedContent } from './check-rule.ts';
import { basisNames, keepFound } from './current-flags.ts';
import type { Actor, Cancellation, Ports } from './ports.ts';
import { toldRepair } from './told-repair.ts';
import { flagsFor } from './private-use.ts';
import { repairRule, type Repair } from './repair-rule.ts';
import { contentOfInput } from './rule-input.ts';
import { todayOf } from './today.ts';
import { found } from './use-case.ts';
import { readWorkspace } from './workspace.ts';

export interface FlagsAnswer extends Omit<CheckedContent, 'flags'> {
  readonly items: CheckedContent['flags'];
  /** Ids of the flags that a waiver covers today. */
  readonly waived: readonly string[];
}

interface FlagsAsk {
  readonly fixes: boolean;
  readonly signal?: Cancellation | undefined;
}

/** The flags of a saved rule's draft as of now, and keeps them, so that lists show what was found. */
export async function readRuleFlags(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  id: string,
  ask: FlagsAsk,
): Promise<FlagsAnswer> {
  const rule = found(await ports.store.view.rules.get(id), 'rule', id);
  const workspace = await readWorkspace(ports);
  const basis = (await basisNames(ports, workspace))(rule);
  const { flags, ...checked } = await checkRule(ports, contentOf(rule), id, ask);
  await keepFound(ports, rule, { ...checked, flags }, basis);
  const today = todayOf(ports, workspace.settings);
  const open = new Set(openFlags(flags, rule.waivers, today).map((flag) => flag.id));
  return {
    ...checked,
    items: await flagsFor(ports, actor, flags),
    waived: flags.filter((flag) => !open.has(flag.id)).map((flag) => flag.id),
  };
}

/** The flags of a draft that may not be saved. */
export async function previewFlags(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  ask: FlagsAsk & { readonly rule: RuleInput & { readonly id?: string | undefined } },
): Promise<FlagsAnswer> {
  const content = contentOfInput(ask.rule, await readWorkspace(ports));
  const { flags, ...checked } = await checkRule(ports, content, ask.rule.id ?? 'draft', ask);
  return { ...checked, items: await flagsFor(ports, actor, flags), waived: [] };
}

/** The smallest set of fixes that clears every block of a draft. */
export async function previewRepair(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  rule: RuleInput & { readonly id?: string | undefined },
  signal?: Cancellation,
): Promise<Repair> {
  const content = contentOfInput(rule, await readWorkspace(ports));
  const repair = await repairRule(ports, content, rule.id ?? 'draft', signal);
  return toldRepair(ports, actor, content, rule.id ?? 'draft', repair);
}
