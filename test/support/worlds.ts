/** Random worlds that lie close to every edge of the semantics: time zones, leap days, letter case, unset cells. */
import * as fc from 'fast-check';
import type { ConsentRow, CustomerRow, EventRow, SuppressionRow } from '../../src/domain/data/rows.ts';
import {
  CONSENT_STATUSES,
  SEND_STATUSES,
  SUPPRESSION_REASONS,
  type SendRow,
} from '../../src/domain/data/rows.ts';
import type { AttributeType, EventSchema, Field, Value } from '../../src/domain/data/schema.ts';
import type { ContactDefault, Regime } from '../../src/domain/permission/policy.ts';
import { formatInstant } from '../../src/domain/time/instant.ts';
import { arbitraryCondition } from './conditions.ts';
import { type Setting, SETTINGS } from './settings.ts';
import { arbitraryDay, arbitraryInstant, CHANNELS, CHOICES, NUMBERS, PURPOSES, TEXTS } from './values.ts';
import type { World, WorldPolicy } from './world.ts';

const IDS = ['ann', 'Ann', 'bob', 'çem', 'dia', 'Éva', 'fay', 'zoe'] as const;

const ATTRIBUTES: readonly Field[] = [
  { id: 'name', type: 'text' },
  { id: 'note', type: 'text' },
  { id: 'tier', type: 'enum' },
  { id: 'country', type: 'enum' },
  { id: 'orders', type: 'number' },
  { id: 'spend', type: 'number' },
  { id: 'active', type: 'boolean' },
  { id: 'gpc', type: 'boolean' },
  { id: 'birth_date', type: 'date' },
  { id: 'renews_on', type: 'date' },
  { id: 'seen_at', type: 'datetime' },
  { id: 'tags', type: 'list' },
];
/** A property has one type in whatever event it stands. */
const PROPERTIES: readonly Field[] = [
  { id: 'amount', type: 'number' },
  { id: 'item', type: 'text' },
  { id: 'kind', type: 'enum' },
  { id: 'gift', type: 'boolean' },
  { id: 'paid_on', type: 'date' },
  { id: 'shipped_at', type: 'datetime' },
  { id: 'codes', type: 'list' },
];
const EVENTS = ['purchase', 'cart_add', 'visit'] as const;

/** A world with segments that refer to each other. */
export function arbitraryWorld(settings = SETTINGS): fc.Arbitrary<World> {
  return fc
    .constantFrom(...settings)
    .chain((setting) => arbitrarySchema().chain((schema) => arbitraryRows(setting, schema)))
    .chain(withSegments);
}

function arbitrarySchema(): fc.Arbitrary<Pick<World, 'attributes' | 'events'>> {
  return fc.record({
    attributes: fc.subarray([...ATTRIBUTES], { minLength: 8 }),
    events: fc
      .tuple(...EVENTS.map(() => fc.subarray([...PROPERTIES], { minLength: 2 })))
      .map((sets): readonly EventSchema[] =>
        EVENTS.map((id, index) => ({ id, properties: sets[index] ?? [] })),
      ),
  });
}

function arbitraryRows(
  setting: Setting,
  schema: Pick<World, 'attributes' | 'events'>,
): fc.Arbitrary<Omit<World, 'segments'>> {
  return fc
    .subarray([...IDS], { minLength: 3 })
    .chain((ids) =>
      fc.record({
        customers: fc.tuple(...ids.map((id) => arbitraryCustomer(id, schema.attributes, setting))),
        event_log: arbitraryLog(ids, schema.events, setting),
        consents: withTwins(
          fc.array(arbitraryConsent(ids, setting), { maxLength: 10 }),
          ({ customer_id, captured_at }) => ({ customer_id, captured_at }),
        ),
        sends: fc.array(arbitrarySend(ids, setting), { maxLength: 8 }),
        suppressions: fc.array(arbitrarySuppression(ids, setting), { maxLength: 4 }),
        policy: arbitraryPolicy(),
      }),
    )
    .map((rows) => ({
      ...schema,
      ...rows,
      as_of: formatInstant(setting.as_of),
      time_zone: setting.time_zone,
    }));
}

function withSegments(world: Omit<World, 'segments'>): fc.Arbitrary<World> {
  const bare: World = { ...world, segments: [] };
  return arbitraryCondition(bare).chain((first) => {
    const one: World = { ...world, segments: [{ id: 'first', condition: first }] };
    return arbitraryCondition(one).map((second) => ({
      ...one,
      segments: [...one.segments, { id: 'second', condition: second }],
    }));
  });
}

function arbitrarySetCell(type: AttributeType, { as_of }: Setting): fc.Arbitrary<Value> {
  const set: { readonly [T in AttributeType]: fc.Arbitrary<Value> } = {
    text: fc.constantFrom(...TEXTS),
    enum: fc.constantFrom(...CHOICES),
    number: fc.constantFrom(...NUMBERS),
    boolean: fc.boolean(),
    date: arbitraryDay(as_of),
    datetime: arbitraryInstant(as_of),
    list: fc.array(fc.constantFrom(...CHOICES), { minLength: 1, maxLength: 4 }),
  };
  return set[type];
}

function arbitraryCell(type: AttributeType, setting: Setting): fc.Arbitrary<Value> {
  const unset = type === 'list' ? fc.constantFrom(null, []) : fc.constant(null);
  return fc.oneof({ weight: 4, arbitrary: arbitrarySetCell(type, setting) }, { weight: 1, arbitrary: unset });
}

function arbitraryCells(
  fields: readonly Field[],
  setting: Setting,
  cell = arbitraryCell,
): fc.Arbitrary<{ readonly [id: string]: Value }> {
  return fc.record(Object.fromEntries(fields.map(({ id, type }) => [id, cell(type, setting)])));
}

function arbitraryCustomer(
  customer_id: string,
  attributes: readonly Field[],
  setting: Setting,
): fc.Arbitrary<CustomerRow> {
  return arbitraryCells(attributes, setting).map((cells) => ({ ...cells, customer_id }));
}

function arbitraryEvent(
  ids: readonly string[],
  { id, properties }: EventSchema,
  setting: Setting,
  cell = arbitraryCell,
): fc.Arbitrary<EventRow> {
  return fc
    .tuple(
      fc.constantFrom(...ids),
      arbitraryInstant(setting.as_of),
      arbitraryCells(properties, setting, cell),
    )
    .map(([customer_id, occurred_at, cells]) => ({ ...cells, customer_id, event: id, occurred_at }));
}

/** Every event and property occurs at least once: an engine only knows of what it has seen. */
function arbitraryLog(
  ids: readonly string[],
  events: readonly EventSchema[],
  setting: Setting,
): fc.Arbitrary<readonly EventRow[]> {
  const seen = fc.tuple(...events.map((event) => arbitraryEvent(ids, event, setting, arbitrarySetCell)));
  const more = fc.array(fc.oneof(...events.map((event) => arbitraryEvent(ids, event, setting))), {
    maxLength: 24,
  });
  const twins = withTwins(more, ({ customer_id, occurred_at }) => ({ customer_id, occurred_at }));
  return fc.tuple(seen, twins).map(([first, rest]) => [...first, ...rest]);
}

/** The rows, with now and then two of them alike in what `alike` takes of one. */
function withTwins<R>(
  rows: fc.Arbitrary<readonly R[]>,
  alike: (row: R) => Partial<R>,
): fc.Arbitrary<readonly R[]> {
  const twins = fc.array(fc.constantFrom(false, false, true), { minLength: 24, maxLength: 24 });
  return fc.tuple(rows, twins).map(([all, isTwin]) =>
    all.map((row, index) => {
      const before = all[index - 1];
      return before !== undefined && isTwin[index] ? { ...row, ...alike(before) } : row;
    }),
  );
}

function arbitraryConsent(ids: readonly string[], { as_of }: Setting): fc.Arbitrary<ConsentRow> {
  return fc.record({
    customer_id: fc.constantFrom(...ids),
    purpose: fc.constantFrom(...PURPOSES, '*'),
    channel: fc.constantFrom(...CHANNELS, '*'),
    status: fc.constantFrom('granted' as const, 'granted' as const, ...CONSENT_STATUSES),
    captured_at: arbitraryInstant(as_of),
    expires_at: fc.oneof(fc.constant(null), arbitraryInstant(as_of)),
  });
}

function arbitrarySend(ids: readonly string[], { as_of }: Setting): fc.Arbitrary<SendRow> {
  return fc.record({
    customer_id: fc.constantFrom(...ids),
    rule_id: fc.constantFrom('welcome', 'offers'),
    channel: fc.constantFrom(...CHANNELS),
    purpose: fc.constantFrom(...PURPOSES),
    sent_at: arbitraryInstant(as_of),
    status: fc.constantFrom(...SEND_STATUSES),
  });
}

function arbitrarySuppression(ids: readonly string[], { as_of }: Setting): fc.Arbitrary<SuppressionRow> {
  return fc.record({
    customer_id: fc.constantFrom(...ids),
    channel: fc.constantFrom(...CHANNELS, '*'),
    reason: fc.constantFrom(...SUPPRESSION_REASONS),
    since: arbitraryInstant(as_of),
  });
}

function arbitraryPolicy(): fc.Arbitrary<WorldPolicy> {
  return fc.record({
    regimes: fc.tuple(
      arbitraryRegime('eu', 3, ['DE', 'FR']),
      arbitraryRegime('us', 1, ['US']),
      arbitraryRegime('br', 2, ['BR']),
    ),
    unknown_age: fc.constantFrom('adult' as const, 'minor' as const),
    country_attribute: fc.constant('country'),
    birth_attribute: fc.constant('birth_date'),
    gpc_attribute: fc.constant('gpc'),
    sharing_purposes: fc.constant(['ads']),
    service_purposes: fc.constant(['service']),
    purchase_event: fc.constant('purchase'),
  });
}

function arbitraryRegime(id: string, strictness: number, countries: readonly string[]): fc.Arbitrary<Regime> {
  const contact: fc.Arbitrary<ContactDefault> = fc.oneof(
    fc.constantFrom<ContactDefault>({ basis: 'opt_in' }, { basis: 'opt_out' }),
    fc.constantFrom(1, 12, 24).map((months) => ({ basis: 'soft_opt_in' as const, months })),
  );
  return fc
    .record({
      named: contact,
      rest: contact,
      age: fc.constantFrom(13, 16, 18),
      gpc: fc.boolean(),
      days: fc.constantFrom(undefined, 30, 365),
    })
    .map(({ named, rest, age, gpc, days }) => ({
      id,
      strictness,
      countries,
      defaults: { 'marketing/email': named, '*': rest },
      minor_age: { '*': age },
      gpc,
      ...(days === undefined ? {} : { max_consent_age_days: days }),
    }));
}
