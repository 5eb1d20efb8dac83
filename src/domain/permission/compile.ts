/** SEMANTICS §3 as a query: the same order of lines as decide.ts. */
import {
  aggregate,
  and,
  call,
  cases,
  column,
  compare,
  date,
  datetime,
  FALSE,
  inList,
  inRelation,
  isNull,
  not,
  number,
  or,
  select,
  table,
  text,
  texts,
  TRUE,
} from '../../query/build.ts';
import type { Expression, Join, SelectRelation } from '../../query/nodes.ts';
import type { EvaluationContext } from '../segments/context.ts';
import { addToDay, dayOf, minus } from '../time/calendar.ts';
import { SERVICE_STOPS, STRICTNESS } from './decide.ts';
import type { Basis } from './permission.ts';
import { compileRegimes, defaultOf, isOfType, minorAgeOf, perRegime } from './regime.ts';

const DAY = 86_400_000;
const BASES: readonly Basis[] = ['consent', 'existing_customer', 'no_objection', 'service'];
/** A statement is one number: its instant times this, plus how restrictive it is, so that the greatest decides. */
export const STATEMENT_STEP = 8;
const ENDED = 1;
/** What customers are joined with for their latest statement, and its column there. */
export const SAID = { as: 'said', column: 'code' } as const;
/** Counted from here no statement is negative, which a remainder would not survive: the year 1. */
export const STATEMENT_EPOCH = -62_135_596_800_000;

export interface CompiledPermission {
  /** What customers (alias `c`) are joined with; never more than one row each. */
  readonly joins: readonly Join[];
  /** The reason or basis that decides, as text. */
  readonly reason: Expression;
  readonly allowed: Expression;
  /** The id of the person's regime. */
  readonly regime: Expression;
}

/** The answer of §3 for every customer, alias `c`. */
export function compilePermission(
  purpose: string,
  channel: string,
  context: EvaluationContext,
): CompiledPermission {
  const { policy } = context;
  const regimes = compileRegimes(policy, context.schema);
  const regime = perRegime(regimes, ({ id }) => text(id));
  const service = policy.service_purposes.includes(purpose);
  const stopped = [suppressed(channel, service, context), text('suppressed')] as const;
  if (service) {
    const reason = cases([stopped], text('service'));
    return { joins: [], reason, allowed: allowedBy(reason), regime };
  }
  const said = column(SAID.as, SAID.column);
  const strictness = call('modulo', said, number(STATEMENT_STEP));
  const isStatus = (status: keyof typeof STRICTNESS) => compare(strictness, 'eq', number(STRICTNESS[status]));
  const reason = cases(
    [
      stopped,
      [perRegime(regimes, (one) => minor(minorAgeOf(one, purpose), context)), text('minor')],
      [perRegime(regimes, ({ gpc }) => (gpc ? optedOut(purpose, context) : FALSE)), text('opted_out')],
      [isStatus('withdrawn'), text('withdrawn')],
      [isStatus('objected'), text('objected')],
      [isStatus('denied'), text('denied')],
      [
        and(
          isStatus('granted'),
          perRegime(regimes, ({ max_consent_age_days: days }) =>
            days === undefined
              ? TRUE
              : compare(said, 'gte', number((context.as_of - days * DAY - STATEMENT_EPOCH) * STATEMENT_STEP)),
          ),
        ),
        text('consent'),
      ],
    ],
    perRegime(regimes, (one) => byDefault(defaultOf(one, purpose, channel), said, context)),
  );
  const joins: readonly Join[] = [
    {
      kind: 'left',
      relation: statements(purpose, channel, context),
      on: compare(column(SAID.as, 'customer_id'), 'eq', column('c', 'customer_id')),
    },
  ];
  return { joins, reason, allowed: allowedBy(reason), regime };
}

/** The ids of customers whom we may contact. */
export function permittedPeople(
  purpose: string,
  channel: string,
  context: EvaluationContext,
): SelectRelation {
  const { joins, allowed } = compilePermission(purpose, channel, context);
  return select({
    columns: { customer_id: column('c', 'customer_id') },
    from: table('customers', 'c'),
    joins,
    where: allowed,
  });
}

function allowedBy(reason: Expression): Expression {
  return inList(reason, texts(BASES));
}

function suppressed(channel: string, service: boolean, context: EvaluationContext): Expression {
  const stops = select({
    columns: { customer_id: column('stop', 'customer_id') },
    from: table('suppressions', 'stop'),
    where: and(
      inList(column('stop', 'channel'), texts([channel, '*'])),
      compare(column('stop', 'since'), 'lte', datetime(context.as_of)),
      ...(service ? [inList(column('stop', 'reason'), texts(SERVICE_STOPS))] : []),
    ),
    group_by: [column('stop', 'customer_id')],
  });
  return inRelation(column('c', 'customer_id'), stops);
}

/** Younger than `age` is the same as born after today − age years. */
function minor(age: number | null, { policy, schema, as_of, time_zone }: EvaluationContext): Expression {
  if (age === null) return FALSE;
  const unknown = policy.unknown_age === 'minor';
  if (!isOfType(schema, policy.birth_attribute, 'date')) return unknown ? TRUE : FALSE;
  const birth = column('c', policy.birth_attribute);
  const young = compare(birth, 'gt', date(addToDay(dayOf(as_of, time_zone), -age, 'year')));
  return unknown ? or(young, isNull(birth)) : young;
}

function optedOut(purpose: string, { policy, schema }: EvaluationContext): Expression {
  const known = isOfType(schema, policy.gpc_attribute, 'boolean');
  if (!known || !policy.sharing_purposes.includes(purpose)) return FALSE;
  return compare(column('c', policy.gpc_attribute), 'eq', {
    kind: 'parameter',
    type: 'boolean',
    value: true,
  });
}

/** The latest statement of each person as one number. */
function statements(purpose: string, channel: string, context: EvaluationContext): SelectRelation {
  const { as_of, consent_lasts = 0 } = context;
  const row = (name: string) => column('statement', name);
  const ended = and(
    not(isNull(row('expires_at'))),
    compare(row('expires_at'), 'lte', datetime(as_of + consent_lasts)),
  );
  const strictness = cases(
    [
      ...(['withdrawn', 'objected', 'denied'] as const).map(
        (status) => [compare(row('status'), 'eq', text(status)), number(STRICTNESS[status])] as const,
      ),
      [ended, number(ENDED)],
    ],
    number(STRICTNESS.granted),
  );
  const since = call('subtract', call('epoch_ms', row('captured_at')), number(STATEMENT_EPOCH));
  const code = call('add', call('multiply', since, number(STATEMENT_STEP)), strictness);
  return select({
    as: SAID.as,
    columns: { customer_id: row('customer_id'), [SAID.column]: aggregate('max', code) },
    from: table('consents', 'statement'),
    where: and(
      inList(row('purpose'), texts([purpose, '*'])),
      inList(row('channel'), texts([channel, '*'])),
      compare(row('captured_at'), 'lte', datetime(as_of)),
    ),
    group_by: [row('customer_id')],
  });
}

function byDefault(
  { basis, months = 0 }: ReturnType<typeof defaultOf>,
  said: Expression,
  { policy, as_of }: EvaluationContext,
): Expression {
  if (basis === 'opt_out') return text('no_objection');
  if (basis === 'opt_in') return cases([[isNull(said), text('no_consent')]], text('expired'));
  const bought = select({
    columns: { customer_id: column('bought', 'customer_id') },
    from: table('events', 'bought'),
    where: and(
      compare(column('bought', 'event'), 'eq', text(policy.purchase_event)),
      compare(column('bought', 'occurred_at'), 'gt', datetime(minus(as_of, months, 'month'))),
      compare(column('bought', 'occurred_at'), 'lte', datetime(as_of)),
    ),
    group_by: [column('bought', 'customer_id')],
  });
  return cases(
    [[inRelation(column('c', 'customer_id'), bought), text('existing_customer')]],
    text('no_consent'),
  );
}
