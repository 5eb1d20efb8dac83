/** Data that got into wrong hands: rules that use it stop, and the people it is about can be told. */
import { type AttributeNotes, type Catalog, everythingIn } from '../domain/data/catalog.ts';
import { attributeIdOf } from '../domain/data/attribute-id.ts';
import { dataIndex, usedData } from '../domain/flags/used-data.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import { pauseWithin } from './pause-rule.ts';
import type { Actor, Ports, StoreView } from './ports.ts';
import { readCatalog } from './read-catalog.ts';
import { requireReason } from './require-reason.ts';
import { saysSomething } from './says-something.ts';
import { announce, found, nowOf, recorded } from './use-case.ts';

/** What came of marking data as exposed. */
export interface Exposed {
  readonly attributes: readonly string[];
  /** Rules that were live and use it, by themselves or further back; they are paused now. */
  readonly paused: readonly string[];
  /** The segment of the people whom the data is about. */
  readonly segment: string;
}

/**
 * Marks attributes, or properties of events as `event.property`, as exposed. Live rules that use them pause, the people affected become a segment, and the log keeps
 * the times; all of it or nothing. `not_found` for an attribute that isn't there, 422 without a reason.
 */
export async function exposeData(
  ports: Ports,
  actor: Actor,
  ids: readonly string[],
  reason: string,
): Promise<Exposed> {
  const words = requireReason(reason, 1, 'Say what happened.');
  const catalog = await readCatalog(ports);
  const [first, ...rest] = ids.map((id) =>
    found(everythingIn(catalog).find((one) => one.id === id) ?? null, 'attribute', id),
  );
  if (first === undefined) throw new TactError('invalid', 'Name at least one attribute.');
  const segment = attributeIdOf(`exposed_${first.id}${rest.length > 0 ? '_and_more' : ''}`, 0);
  const at = nowOf(ports);
  const paused = await ports.store.transaction(async (view) => {
    for (const id of ids) await markExposed(view, ports, actor, id, { at, by: actor.id, reason: words });
    await keepAffected(view, ports, actor, segment, first.label, ids);
    return pauseUsers(view, ports, actor, catalog, ids, `${first.label} is marked as exposed: ${words}`);
  });
  for (const rule of paused) announce(ports, 'rule', rule);
  for (const id of ids) announce(ports, 'attribute', { id, version: 0 });
  return { attributes: ids, paused: paused.map(({ id }) => id), segment };
}

/** Takes the mark back. Rules stay paused until someone resumes them. */
export async function settleExposure(ports: Ports, actor: Actor, id: string, reason: string): Promise<void> {
  const words = requireReason(reason, 1, 'Say how it was settled.');
  const notes = await ports.store.transaction(async (view) => {
    const before = found(await view.attributes.get(id), 'attribute', id);
    if (!before.exposed) throw new TactError('conflict', 'This attribute isn’t marked as exposed.');
    const after: AttributeNotes = { ...before, exposed: null, version: before.version + 1 };
    await view.attributes.update(after);
    await recorded(view, ports, actor, {
      action: 'attribute.settle',
      subject: `attribute:${id}`,
      before,
      after,
      reason: words,
      facts: { exposed_at: before.exposed.at },
    });
    return after;
  });
  announce(ports, 'attribute', notes);
}

async function markExposed(
  view: StoreView,
  ports: Ports,
  actor: Actor,
  id: string,
  exposed: NonNullable<AttributeNotes['exposed']>,
): Promise<void> {
  const before = await view.attributes.get(id);
  const after: AttributeNotes = { ...before, id, exposed, version: (before?.version ?? 0) + 1 };
  await (before === null ? view.attributes.insert(after) : view.attributes.update(after));
  await recorded(view, ports, actor, {
    action: 'attribute.expose',
    subject: `attribute:${id}`,
    before,
    after,
    reason: exposed.reason,
    facts: { at: exposed.at },
  });
}

/** Everyone about whom one of the attributes says something. */
async function keepAffected(
  view: StoreView,
  ports: Ports,
  actor: Actor,
  id: string,
  label: string,
  attributes: readonly string[],
): Promise<void> {
  const conditions = attributes.map(saysSomething);
  const before = await view.segments.get(id);
  const after = {
    id,
    name: `To notify: ${label}`,
    description: 'People about whom exposed data says something.',
    condition: { type: 'any', conditions } as const,
    version: (before?.version ?? 0) + 1,
    created_by: before?.created_by ?? actor.id,
    updated_at: nowOf(ports),
  };
  await (before === null ? view.segments.insert(after) : view.segments.update(after));
  await recorded(view, ports, actor, {
    action: before === null ? 'segment.create' : 'segment.change',
    subject: `segment:${id}`,
    before,
    after,
  });
}

async function pauseUsers(
  view: StoreView,
  ports: Ports,
  actor: Actor,
  catalog: Catalog,
  ids: readonly string[],
  reason: string,
): Promise<readonly Rule[]> {
  const segments = new Map((await allOf(view.segments)).map(({ id, condition }) => [id, condition]));
  const index = dataIndex(catalog, new Map());
  const uses = ({ live }: Rule) =>
    live !== null &&
    usedData(live.content, segments, index).some((used) =>
      [used, ...used.inputs].some(({ id }) => ids.includes(id)),
    );
  const paused: Rule[] = [];
  for (const rule of (await allOf(view.rules)).filter((one) => one.paused_reason === null && uses(one))) {
    paused.push(await pauseWithin(view, ports, actor, rule, reason));
  }
  return paused;
}
