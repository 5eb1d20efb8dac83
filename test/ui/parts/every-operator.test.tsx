/** Every operator of every type can be chosen, given a value and read back: one that is added without its screen fails here. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AttributeType, Value } from '../../../src/domain/data/schema.ts';
import type { AttributeCondition, Condition, OperatorValue } from '../../../src/domain/segments/condition.ts';
import { predicate } from '../../../src/domain/segments/evaluate.ts';
import { explainCondition } from '../../../src/domain/segments/explain.ts';
import { PLAIN_NAMES, spoken } from '../../../src/domain/segments/phrase.ts';
import { OPERATORS } from '../../../src/domain/segments/operators/index.ts';
import type { ValueShape } from '../../../src/domain/segments/operators/operator.ts';
import { parseCondition } from '../../../src/domain/segments/validate.ts';
import { clipboardText, conditionFrom } from '../../../src/ui/parts/builder/clipboard.ts';
import { completionsAt } from '../../../src/ui/parts/builder/complete-json.ts';
import { usualOperator } from '../../../src/ui/parts/builder/fresh.ts';
import { aPerson } from '../../support/a-person.ts';
import { choose, editFirst, pick } from '../support/fields.ts';
import { aBuilder, CONTEXT, type OpenBuilder, TYPES, VOCABULARY } from '../support/a-builder.tsx';

interface Filling {
  /** What a person does once the operator is chosen. */
  readonly fill: () => Promise<void>;
  readonly value?: OperatorValue;
  /** What the sentence says of the value. */
  readonly says: string;
}

const typed = (label: string | RegExp, text: string) => () => page.getByLabelText(label).fill(text);
const both =
  (...steps: readonly (() => Promise<void>)[]) =>
  async () => {
    for (const step of steps) await step();
  };
const nothing = () => Promise.resolve();

/** Keyed by what operators ask for: a new shape does not compile until it is filled here. */
const FILLINGS: { readonly [S in ValueShape]: Filling } = {
  none: { fill: nothing, says: '' },
  text: { fill: typed('Value', 'blue'), value: 'blue', says: 'blue' },
  texts: { fill: listed('red', 'blue'), value: ['red', 'blue'], says: 'red or blue' },
  number: { fill: typed('Value', '12.5'), value: 12.5, says: '12.5' },
  numbers: { fill: listed('3', '5'), value: [3, 5], says: '3 or 5' },
  number_range: { fill: both(typed('From', '2'), typed('To', '9')), value: [2, 9], says: '2 and 9' },
  boolean: { fill: chosen('Value', 'no'), value: false, says: 'no' },
  day: { fill: typed('Value', '2026-03-15'), value: '2026-03-15', says: '15 Mar 2026' },
  day_range: {
    fill: both(typed('From', '2026-03-01'), typed('To', '2026-03-15')),
    value: ['2026-03-01', '2026-03-15'],
    says: '1 Mar 2026 and 15 Mar 2026',
  },
  instant: {
    fill: typed('Value', '2026-03-15T12:00'),
    value: '2026-03-15T12:00:00.000Z',
    says: '15 Mar 2026, 12:00 UTC',
  },
  instant_range: {
    fill: both(typed('From', '2026-03-01T00:00'), typed('To', '2026-03-15T12:00')),
    value: ['2026-03-01T00:00:00.000Z', '2026-03-15T12:00:00.000Z'],
    says: '1 Mar 2026, 00:00 UTC and 15 Mar 2026, 12:00 UTC',
  },
  day_last: {
    fill: both(typed('In the last', '3'), chosen('Unit', 'weeks')),
    value: { last: 3, unit: 'week' },
    says: '3 weeks',
  },
  day_next: {
    fill: both(typed('In the next', '3'), chosen('Unit', 'months')),
    value: { next: 3, unit: 'month' },
    says: '3 months',
  },
  instant_last: {
    fill: both(typed('In the last', '90'), chosen('Unit', 'minutes')),
    value: { last: 90, unit: 'minute' },
    says: '90 minutes',
  },
  instant_next: {
    fill: both(typed('In the next', '5'), chosen('Unit', 'hours')),
    value: { next: 5, unit: 'hour' },
    says: '5 hours',
  },
  anniversary: { fill: typed('Days from today', '10'), value: { days: 10 }, says: '10 days' },
  age: { fill: typed('Years', '21'), value: 21, says: '21 years' },
};

/** Shapes whose list reads as one of several only where the operator asks for any of them. */
const ALL_OF = new Set(['has_all']);

test.each(TYPES)(
  'every operator of %s is picked, edited, said in the sentence and kept by the code',
  async (type) => {
    const builder = await aBuilder();
    await pick(`A ${type}`);
    await opened();
    for (const [operator, { label, shape }] of Object.entries(OPERATORS[type])) {
      const { fill, value, says } = FILLINGS[shape];
      await choose(`A ${type}`, label);
      await fill();
      const wanted: AttributeCondition = {
        type: 'attribute',
        attribute: `a_${type}`,
        operator,
        ...(value === undefined ? {} : { value }),
      };
      await expect.poll(() => first(builder)).toEqual(wanted);
      expect(parsed(wanted)).toEqual({ condition: wanted });
      const words = ALL_OF.has(operator) ? says.replace(' or ', ' and ') : says;
      expect(builder.sentence()).toMatch(
        new RegExp(`^People whose a ${type} ${label}.*${words.replaceAll('.', '\\.')}\\.$`),
      );
      expect(conditionFrom(clipboardText(wanted), VOCABULARY)).toEqual({ condition: wanted });
      expect(offeredFor(type)).toContain(operator);
      expectExplained(wanted);
    }
    await page.getByRole('button', { name: 'Done' }).click();
    const [last] = Object.values(OPERATORS[type]).slice(-1);
    await expect
      .element(page.getByRole('treegrid').getByRole('row').nth(1))
      .toMatchTextContent(new RegExp(last?.label ?? ''));
  },
);

test('a property of an event is tested in the same way, with a field for each type', async () => {
  const builder = await aBuilder();
  await pick('Purchase');
  await expect.poll(() => document.activeElement?.getAttribute('data-path')).toBe('conditions[0]');
  await userEvent.keyboard('{Enter}');
  await choose('When', 'at any time');
  await page.getByRole('button', { name: 'Only where …' }).click();
  for (const { type, operator, label, shape } of usualOnes()) {
    const { fill, value } = FILLINGS[shape];
    await choose('Where', `a ${type}`);
    await choose('Is', label);
    await fill();
    const where = { property: `a_${type}`, operator, ...(value === undefined ? {} : { value }) };
    await expect.poll(() => first(builder)).toMatchObject({ type: 'event', where: [where] });
    expect(parsed(first(builder))).toEqual({ condition: first(builder) });
  }
});

function usualOnes() {
  return TYPES.flatMap((type) => {
    const operator = usualOperator(type);
    const one = OPERATORS[type][operator];
    return one ? [{ type, operator, ...one }] : [];
  });
}

/** The fields of what was just added: they open by themselves where a value is asked for. */
async function opened(): Promise<void> {
  if (document.querySelector('form') === null) await editFirst();
  await expect.element(page.getByRole('button', { name: 'Done' })).toBeVisible();
}

function chosen(field: string, option: string) {
  return () => choose(field, option);
}

function listed(...values: readonly string[]) {
  return async () => {
    const field = page.getByRole('combobox', { name: 'Value' });
    await field.click();
    for (const value of values) await userEvent.keyboard(`${value}{Enter}`);
    await userEvent.keyboard('{Tab}');
  };
}

function first({ condition }: OpenBuilder): Condition | undefined {
  const root = condition();
  return root.type === 'all' ? root.conditions[0] : undefined;
}

function parsed(condition: Condition | undefined) {
  return parseCondition(condition, { schema: VOCABULARY.schema, segments: new Map() });
}

const CELLS: { readonly [T in AttributeType]: readonly [cell: Value, says: string] } = {
  text: ['Blue', 'Blue'],
  enum: ['red', 'red'],
  number: [5, '5'],
  boolean: [false, 'no'],
  date: ['2000-03-15', '15 Mar 2000'],
  datetime: ['2026-03-15T12:00:00.000Z', '15 Mar 2026, 12:00 UTC'],
  list: [['red', 'tea'], 'red, tea'],
};

/** “Why” says the person's fact beside the condition, set and unset, and whether it holds. */
function expectExplained(condition: AttributeCondition): void {
  const type = VOCABULARY.schema.attributes.find(({ id }) => id === condition.attribute)?.type ?? 'text';
  const [cell, says] = CELLS[type];
  for (const [value, fact] of [
    [cell, says],
    [null, 'not set'],
  ] as const) {
    const person = aPerson({ [condition.attribute]: value });
    const why = explainCondition(condition, person, CONTEXT, PLAIN_NAMES);
    expect([why.fact, why.holds]).toEqual([fact, predicate(condition, CONTEXT)(person)]);
    expect(spoken(why.phrase)).toContain(OPERATORS[type][condition.operator]?.label);
  }
}

/** What the code view offers where the operator of such an attribute stands. */
function offeredFor(type: AttributeType): readonly string[] {
  const text = `{"type": "attribute", "attribute": "a_${type}", "operator": ""`;
  const found = completionsAt(text, text.length - 1, VOCABULARY);
  return found?.options.map(({ label }) => label) ?? [];
}
