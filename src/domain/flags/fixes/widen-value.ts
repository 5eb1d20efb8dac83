/** The same data asked less finely: the start of a postcode, ten years instead of a birthday, whole degrees. */
import { plainName } from '../../classification/plain-name.ts';
import { proxyOf } from '../../classification/proxies.ts';
import type { AttributeCondition, Condition } from '../../segments/condition.ts';
import type { RuleFacts } from '../check.ts';
import type { Proposal } from '../fix.ts';
import type { UsedData } from '../used-data.ts';
import { changeUse } from './change-use.ts';

interface Coarser {
  readonly condition: Condition;
  readonly words: string;
}

/** A wider value in the place of a narrow one; none where the value is wide already or of another kind. */
export function widenValue(facts: RuleFacts, used: UsedData): readonly Proposal[] {
  if (used.condition?.type !== 'attribute' || used.excludes) return [];
  const coarser = coarserThan(used.condition, used, facts);
  if (coarser === null || JSON.stringify(coarser.condition) === JSON.stringify(used.condition)) return [];
  const next = changeUse(facts.content, used, facts.segments, () => coarser.condition);
  if (next === null) return [];
  return [
    {
      kind: 'widen-value',
      title: `Ask ${used.label} less finely`,
      detail: `${coarser.words} instead of an exact value.`,
      content: next,
    },
  ];
}

const AGE = /(^|_)(age|alter|edad|eta|idade|leeftijd|wiek|alder|ika)(_|$)/;
const START = 2;

function coarserThan(condition: AttributeCondition, used: UsedData, facts: RuleFacts): Coarser | null {
  const type = used.attribute?.type;
  if (type === 'date' && (used.category === 'protected' || used.id === facts.policy.birth_attribute))
    return ofBirth(condition);
  if (type === 'number' && AGE.test(plainName(used.id))) return ofNumber(condition, 10, 'Ages by tens');
  if (type === 'number' && used.category === 'precise_location')
    return ofNumber(condition, 1, 'Whole degrees, about 100 km');
  const postcode = proxyOf(used.id)?.label === 'Postcode';
  return postcode && (type === 'text' || type === 'enum') ? ofPostcode(condition, type, used, facts) : null;
}

function ofPostcode(
  { attribute, operator, value }: AttributeCondition,
  type: 'text' | 'enum',
  used: UsedData,
  facts: RuleFacts,
): Coarser | null {
  if (operator !== 'eq' && operator !== 'in' && operator !== 'starts_with') return null;
  const codes = (Array.isArray(value) ? value : [value]).map(String);
  const starts = [...new Set(codes.map((code) => code.slice(0, START)))];
  if (codes.every((code) => code.length <= START)) return null;
  const words = `Codes that start with ${starts.join(' or ')}`;
  if (type === 'enum') {
    const known = facts.values(used.id).map((one) => one.value);
    const wider = [...new Set([...codes, ...known.filter((one) => starts.includes(one.slice(0, START)))])];
    return wider.length === codes.length
      ? null
      : { words, condition: { type: 'attribute', attribute, operator: 'in', value: wider } };
  }
  const [first, ...rest] = starts.map(
    (start) => ({ type: 'attribute', attribute, operator: 'starts_with', value: start }) as const,
  );
  if (first === undefined) return null;
  return { words, condition: rest.length === 0 ? first : { type: 'any', conditions: [first, ...rest] } };
}

/** To the decade below and above. */
function ofBirth({ attribute, operator, value }: AttributeCondition): Coarser | null {
  const words = 'Ages and years of birth by tens';
  const as = (next: string, to: AttributeCondition['value']): Coarser => ({
    words,
    condition: { type: 'attribute', attribute, operator: next, ...(to === undefined ? {} : { value: to }) },
  });
  if (typeof value === 'number') {
    if (operator === 'age_gte' || operator === 'age_gt')
      return as('age_gte', down(operator === 'age_gt' ? value + 1 : value, 10));
    if (operator === 'age_lt' || operator === 'age_lte')
      return as('age_lt', up(operator === 'age_lte' ? value + 1 : value, 10));
    return null;
  }
  const [from, to] = Array.isArray(value) ? value.map(String) : [value, value].map(String);
  if (from === undefined || to === undefined || (operator !== 'on' && operator !== 'between')) return null;
  const year = (day: string) => Number(day.slice(0, 4));
  return as('between', [`${down(year(from), 10)}-01-01`, `${down(year(to), 10) + 9}-12-31`]);
}

function ofNumber({ attribute, operator, value }: AttributeCondition, step: number, words: string) {
  const as = (next: string, to: AttributeCondition['value']): Coarser => ({
    words,
    condition: { type: 'attribute', attribute, operator: next, ...(to === undefined ? {} : { value: to }) },
  });
  if (Array.isArray(value) && operator === 'between')
    return as('between', [down(Number(value[0]), step), up(Number(value[1]), step)]);
  if (typeof value !== 'number') return null;
  if (operator === 'eq') return as('between', [down(value, step), down(value, step) + step]);
  if (operator === 'gte' || operator === 'gt') return as('gte', down(value, step));
  return operator === 'lt' || operator === 'lte' ? as('lte', up(value, step)) : null;
}

function down(value: number, step: number): number {
  return Math.floor(value / step) * step;
}

function up(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}
