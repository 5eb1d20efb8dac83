/** May we contact this person? The first line of SEMANTICS §3 that applies decides. */
import type { ConsentRow, ConsentStatus, Person, SuppressionReason } from '../data/rows.ts';
import { dayOf, minus, yearsOld } from '../time/calendar.ts';
import type { EvaluationContext } from '../segments/context.ts';
import type { Permission, Refusal } from './permission.ts';
import type { Regime } from './policy.ts';
import { defaultOf, isOfType, minorAgeOf, regimeOf } from './regime.ts';

export type DecisionContext = Pick<
  EvaluationContext,
  'as_of' | 'time_zone' | 'policy' | 'schema' | 'consent_lasts'
>;

const DAY = 86_400_000;
/** Stops that even a service message obeys. */
export const SERVICE_STOPS: readonly SuppressionReason[] = ['deceased', 'legal_hold', 'bounced'];
/** Of statements at the same moment the most restrictive counts; a grant that ended before one that holds. */
export const STRICTNESS: { readonly [status in ConsentStatus]: number } = {
  withdrawn: 4,
  objected: 3,
  denied: 2,
  granted: 0,
};

/** The answer for one person, with the record that decided where there is one. */
export function decidePermission(
  person: Person,
  purpose: string,
  channel: string,
  context: DecisionContext,
): Permission {
  return prepareDecision(purpose, channel, context)(person);
}

/** The same for many people. */
export function prepareDecision(
  purpose: string,
  channel: string,
  context: DecisionContext,
): (person: Person) => Permission {
  const { policy, as_of, consent_lasts = 0 } = context;
  const today = dayOf(as_of, context.time_zone);
  const service = policy.service_purposes.includes(purpose);
  const sharing = policy.sharing_purposes.includes(purpose);
  return (person) => {
    const regime = regimeOf(person.customer, policy);
    const no = (reason: Refusal, record?: Permission['record']): Permission => ({
      allowed: false,
      basis: null,
      reason,
      regime: regime.id,
      ...(record === undefined ? {} : { record }),
    });
    const stop = person.suppressions.find(
      (one) =>
        (one.channel === channel || one.channel === '*') &&
        Date.parse(one.since) <= as_of &&
        (!service || SERVICE_STOPS.includes(one.reason)),
    );
    if (stop) return no('suppressed', stop);
    if (service) return { allowed: true, basis: 'service', reason: 'service', regime: regime.id };
    if (isMinor(person, regime, purpose, today, context)) return no('minor');
    if (sharing && regime.gpc && person.customer[policy.gpc_attribute] === true) return no('opted_out');
    const record = latestStatement(person.consents, purpose, channel, regime, as_of, consent_lasts);
    if (record && record.status !== 'granted') return no(record.status, record);
    if (record && grantHolds(record, regime, as_of, consent_lasts))
      return { allowed: true, basis: 'consent', reason: 'consent', regime: regime.id, record };
    return byDefault(person, regime, purpose, channel, record, context);
  };
}

function byDefault(
  person: Person,
  regime: Regime,
  purpose: string,
  channel: string,
  record: ConsentRow | undefined,
  { policy, as_of }: DecisionContext,
): Permission {
  const { basis, months = 0 } = defaultOf(regime, purpose, channel);
  const found = { regime: regime.id, ...(record === undefined ? {} : { record }) };
  if (basis === 'opt_out') return { allowed: true, basis: 'no_objection', reason: 'no_objection', ...found };
  if (basis === 'opt_in')
    return { allowed: false, basis: null, reason: record === undefined ? 'no_consent' : 'expired', ...found };
  const after = minus(as_of, months, 'month');
  const bought = person.events.some((row) => {
    if (row.event !== policy.purchase_event) return false;
    const at = Date.parse(row.occurred_at);
    return at > after && at <= as_of;
  });
  return bought
    ? { allowed: true, basis: 'existing_customer', reason: 'existing_customer', ...found }
    : { allowed: false, basis: null, reason: 'no_consent', ...found };
}

function isMinor(
  { customer }: Person,
  regime: Regime,
  purpose: string,
  today: string,
  { policy, schema }: DecisionContext,
): boolean {
  const age = minorAgeOf(regime, purpose);
  if (age === null) return false;
  const dated = isOfType(schema, policy.birth_attribute, 'date');
  const birth = dated ? customer[policy.birth_attribute] : null;
  if (typeof birth !== 'string') return policy.unknown_age === 'minor';
  return yearsOld(birth, today) < age;
}

/** The latest statement for this purpose and channel, or for all of them; of several at once the most restrictive. */
export function latestStatement(
  consents: readonly ConsentRow[],
  purpose: string,
  channel: string,
  regime: Regime,
  as_of: number,
  lasts = 0,
): ConsentRow | undefined {
  let latest: { readonly row: ConsentRow; readonly at: number; readonly strictness: number } | undefined;
  for (const row of consents) {
    if ((row.purpose !== purpose && row.purpose !== '*') || (row.channel !== channel && row.channel !== '*'))
      continue;
    const at = Date.parse(row.captured_at);
    if (at > as_of) continue;
    const strictness =
      STRICTNESS[row.status] + (row.status === 'granted' && !grantHolds(row, regime, as_of, lasts) ? 1 : 0);
    if (!latest || at > latest.at || (at === latest.at && strictness > latest.strictness))
      latest = { row, at, strictness };
  }
  return latest?.row;
}

/** Whether a grant still counts: it does not end within `lasts` milliseconds, and is not older than the regime allows. */
export function grantHolds(row: ConsentRow, regime: Regime, as_of: number, lasts = 0): boolean {
  if (row.expires_at != null && Date.parse(row.expires_at) <= as_of + lasts) return false;
  const days = regime.max_consent_age_days;
  return days === undefined || Date.parse(row.captured_at) >= as_of - days * DAY;
}
