/** Whether private data decides whom a rule reaches, and who may then be told the counts of few people. */
import type { Catalog } from '../domain/data/catalog.ts';
import type { Flag } from '../domain/flags/flag.ts';
import { flagShown, flagWhole } from '../domain/flags/flag-shown.ts';
import { dataIndex, usedData } from '../domain/flags/used-data.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import type { Condition } from '../domain/segments/condition.ts';
import type { Actor, Ports } from './ports.ts';
import { privateFields } from './private-fields.ts';
import { readCatalog } from './read-catalog.ts';
import { mayRole } from './rights.ts';
import type { Workspace } from './workspace.ts';

/** Tells of rules under one catalogue whether private data, or what is made from it, decides whom they reach. */
export function privateDecider(
  catalog: Catalog,
): (content: RuleContent, conditions: Workspace['conditions']) => boolean {
  const hidden = privateFields(catalog);
  const index = dataIndex(catalog, new Map());
  return (content, conditions) =>
    usedData(content, conditions, index).some(
      ({ id, place, inputs }) =>
        place !== 'shows' && (hidden.has(id) || inputs.some((input) => hidden.has(input.id))),
    );
}

/** The same of a condition by itself. */
export function privateCondition(
  catalog: Catalog,
): (condition: Condition, conditions: Workspace['conditions']) => boolean {
  const isPrivate = privateDecider(catalog);
  return (condition, conditions) => isPrivate({ ...BARE, condition }, conditions);
}

const BARE: RuleContent = {
  name: '',
  segment: null,
  condition: null,
  exclude: [],
  purpose: '',
  channel: '',
  shows: [],
  schedule: { kind: 'manual' },
  priority: 0,
  holdout_percent: 0,
  message: '',
};

/** Whether someone may be told the counts of few people: may list them, or private data doesn't decide who they are. */
export async function mayBeTold(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  asked: RuleContent | Pick<RuleContent, 'condition'>,
  { conditions }: Pick<Workspace, 'conditions'>,
): Promise<boolean> {
  return mayCountFew(actor) || !privateDecider(await readCatalog(ports))({ ...BARE, ...asked }, conditions);
}

/** Flags as someone may see them: without counts of few people, but for whoever may list these. */
export async function flagsFor(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  flags: readonly Flag[],
): Promise<readonly Flag[]> {
  const shown = await flagTeller(ports, actor);
  return flags.map((flag) => shown(flag));
}

/** The same one by one, of flags that come without their fixes too. */
export async function flagTeller(ports: Ports, actor: Pick<Actor, 'role'>) {
  if (mayCountFew(actor)) return flagWhole;
  const hidden = privateFields(await readCatalog(ports));
  return <F extends Parameters<typeof flagShown>[0]>(flag: F): F =>
    flagShown(flag, (attribute) => hidden.has(attribute));
}

/** Whether counts of few people tell someone nothing new: whoever may list the people can count them. */
export function mayCountFew({ role }: Pick<Actor, 'role'>): boolean {
  return mayRole(role, 'audience.members');
}
