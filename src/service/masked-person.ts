/** People as previews show them: nobody can be told from it. */
import type { CustomerRow, Person } from '../domain/data/rows.ts';
import { countryName } from '../domain/permission/countries.ts';
import type { Policy } from '../domain/permission/policy.ts';
import { ageBand, maskEmail, maskId } from '../domain/preview/mask.ts';
import type { Outcome } from '../domain/preview/outcome.ts';
import type { Condition } from '../domain/segments/condition.ts';
import type { EvaluationContext } from '../domain/segments/context.ts';
import { explainCondition, type ConditionTrace } from '../domain/segments/explain.ts';
import { spoken, type Names } from '../domain/segments/phrase.ts';
import { dayOf, isDay, yearsOld } from '../domain/time/calendar.ts';

export interface Mask {
  readonly masked_id: string;
  readonly masked_email: string | null;
  readonly region: string | null;
  readonly age_band: string | null;
}

export interface MaskedPerson extends Mask {
  /** Names the person until customers are loaded again, without being personal. */
  readonly handle: string;
  /** The first condition that decides, in words; sensitive values are left out. */
  readonly because: string;
  readonly outcome: Outcome;
  readonly regime: string;
}

/** What may be shown of anyone: the end of the id, the e-mail's domain, country and age band. */
export function maskOf(customer: CustomerRow, policy: Policy, today: string): Mask {
  const birth = customer[policy.birth_attribute];
  return {
    masked_id: maskId(customer.customer_id),
    masked_email: emailOf(customer),
    region: regionOf(customer[policy.country_attribute]),
    age_band: typeof birth === 'string' && isDay(birth) ? ageBand(yearsOld(birth, today)) : null,
  };
}

/** The day on which ages are taken. */
export function ageDay(context: Pick<EvaluationContext, 'as_of' | 'time_zone'>): string {
  return dayOf(context.as_of, context.time_zone);
}

/** Why a person does, or doesn't, meet the audience: the first leaf that decides. */
export function becauseOf(
  audience: Condition,
  person: Person,
  context: EvaluationContext,
  names: Names,
  hidden: ReadonlySet<string>,
): string {
  const trace = explainCondition(audience, person, context, names);
  const leaf = decidingLeaf(trace, trace.holds);
  if (leaf === null) return trace.holds ? 'Everyone matches' : 'Nobody matches';
  const secret = leaf.shows.find((id) => hidden.has(id));
  const words = secret === undefined ? spoken(leaf.phrase) : `${nameOf(secret, names)}, value hidden`;
  return trace.holds ? words : `Not: ${words}`;
}

/** In document order, what tells people apart first, and not under NOT: what leaves people out is no reason to be in. */
function decidingLeaf(trace: ConditionTrace, holds: boolean): ConditionTrace | null {
  if (trace.type === 'not') return null;
  if (trace.type !== 'all' && trace.type !== 'any') return trace.holds === holds ? trace : null;
  for (const child of telling(trace, holds)) {
    const leaf = decidingLeaf(child, holds);
    if (leaf !== null) return leaf;
  }
  return null;
}

/** Everyone who matches meets every part of an ALL; an ANY in it says more about this one. */
function telling(trace: ConditionTrace, holds: boolean): readonly ConditionTrace[] {
  if (!holds || trace.type !== 'all') return trace.children;
  return trace.children.toSorted((a, b) => Number(b.type === 'any') - Number(a.type === 'any'));
}

function nameOf(field: string, names: Names): string {
  const [event, property] = field.split('.');
  return event !== undefined && property !== undefined
    ? names.property(event, property)
    : names.attribute(field);
}

function emailOf(customer: CustomerRow): string | null {
  const found = Object.keys(customer).find((id) => /e_?mail/.test(id) && maskEmail(customer[id]) !== null);
  return found === undefined ? null : maskEmail(customer[found]);
}

function regionOf(country: CustomerRow[string] | undefined): string | null {
  return typeof country !== 'string' || country === '' ? null : countryName(country);
}
