/** SEMANTICS §4 as a query: what holds back a message of one rule that is planned at `as_of`, for each customer. */
import {
  aggregate,
  and,
  cases,
  column,
  compare,
  datetime,
  FALSE,
  inList,
  inRelation,
  NULL,
  number,
  select,
  table,
  text,
  texts,
  TRUE,
} from '../../query/build.ts';
import type { Expression } from '../../query/nodes.ts';
import type { ReachPlan } from '../preview/plan.ts';
import { isOfType } from '../permission/regime.ts';
import type { EvaluationContext } from '../segments/context.ts';
import type { Cap } from './cap.ts';
import { QUIET_HOURS } from './decide.ts';
import { deferredTo, isDropped } from './quiet-hours.ts';
import { matches, windowAfter, type Zones } from './window.ts';

/** A value that may differ from zone to zone, over customers under an alias. */
type PerZone = <T>(alias: string, value: (zones: Zones) => T, print: (value: T) => Expression) => Expression;

/**
 * The id of the first cap that fails, `quiet_hours`, or null, for customers alias `c`. `zones` are the zones that
 * customers have; others have the workspace's.
 */
export function compileHeldBack(
  plan: ReachPlan,
  context: EvaluationContext,
  zones: readonly string[],
): Expression {
  const perZone = zonePrinter(context, zones);
  const { caps, quiet_hours } = plan.caps;
  const due = (zone: Zones) => deferredTo(quiet_hours, plan.channel, context.as_of, zone);
  const yes = (value: boolean) => (value ? TRUE : FALSE);
  const never = perZone('c', (zone) => due(zone) === null, yes);
  const dropped = perZone(
    'c',
    (zone) => isDropped(quiet_hours, plan.channel, due(zone) ?? context.as_of, zone),
    yes,
  );
  const failing = caps
    .filter((cap) => matches(cap, plan))
    .map((cap) => [fails(cap, context, zones, perZone, due), text(cap.id)] as const);
  return cases([[never, text(QUIET_HOURS)], ...failing, [dropped, text(QUIET_HOURS)]], NULL);
}

function fails(
  cap: Cap,
  context: EvaluationContext,
  zones: readonly string[],
  perZone: PerZone,
  due: (zones: Zones) => number | null,
): Expression {
  if (cap.limit === 0) return TRUE;
  const sent = column('sent', 'sent_at');
  const zoned = context.time_zone_attribute !== null;
  const windowOf = (zone: Zones) => windowAfter(cap.window, due(zone) ?? context.as_of, zone);
  const after = perZone('owner', windowOf, datetime);
  const owners = {
    kind: 'inner' as const,
    relation: table('customers', 'owner'),
    on: compare(column('owner', 'customer_id'), 'eq', column('sent', 'customer_id')),
  };
  const full = select({
    columns: { customer_id: column('sent', 'customer_id') },
    from: table('sends', 'sent'),
    joins: zoned && after.kind === 'case' ? [owners] : [],
    where: and(
      compare(sent, 'lte', datetime(context.as_of)),
      compare(sent, 'gt', after),
      ...(after.kind === 'case' ? [compare(sent, 'gt', datetime(earliest(context, zones, windowOf)))] : []),
      inList(
        column('sent', 'status'),
        texts(cap.counts === 'delivered' ? ['delivered'] : ['sent', 'delivered']),
      ),
      ...inScope(cap),
    ),
    group_by: [column('sent', 'customer_id')],
    having: compare(aggregate('count'), 'gte', number(cap.limit)),
  });
  return inRelation(column('c', 'customer_id'), full);
}

/** No window begins before, whoever's it is: what is older need not be looked at. */
function earliest(
  { time_zone }: EvaluationContext,
  zones: readonly string[],
  windowOf: (zone: Zones) => number,
): number {
  return Math.min(...[time_zone, ...zones].map((customer) => windowOf({ customer, workspace: time_zone })));
}

function inScope({ scope, exempt_purposes }: Cap): readonly Expression[] {
  const within = (name: string, list: readonly string[] | undefined) =>
    list === undefined ? [] : [inList(column('sent', name), texts(list))];
  return [
    ...within('channel', scope.channels),
    ...within('purpose', scope.purposes),
    ...within('rule_id', scope.rules),
    ...(exempt_purposes.length === 0
      ? []
      : [{ kind: 'not' as const, item: inList(column('sent', 'purpose'), texts(exempt_purposes)) }]),
  ];
}

/** Zones with the same value share a branch; with one value for all there is no branch at all. */
function zonePrinter(
  { time_zone, time_zone_attribute, schema }: EvaluationContext,
  zones: readonly string[],
): PerZone {
  const known = time_zone_attribute !== null && isOfType(schema, time_zone_attribute, 'text', 'enum');
  return (alias, value, print) => {
    const usual = print(value({ customer: time_zone, workspace: time_zone }));
    if (!known || time_zone_attribute === null) return usual;
    const groups = new Map<string, { readonly expression: Expression; readonly zones: string[] }>();
    for (const zone of zones) {
      const expression = print(value({ customer: zone, workspace: time_zone }));
      const key = JSON.stringify(expression);
      if (key === JSON.stringify(usual)) continue;
      const group = groups.get(key) ?? { expression, zones: [] };
      group.zones.push(zone);
      groups.set(key, group);
    }
    if (groups.size === 0) return usual;
    return cases(
      [...groups.values()].map(
        (group) =>
          [inList(column(alias, time_zone_attribute), texts(group.zones)), group.expression] as const,
      ),
      usual,
    );
  };
}
