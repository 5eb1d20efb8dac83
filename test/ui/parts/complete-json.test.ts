import { expect, test } from 'vitest';
import { PLAIN_NAMES } from '../../../src/domain/segments/phrase.ts';
import type { Vocabulary } from '../../../src/ui/parts/names.ts';
import { completionsAt } from '../../../src/ui/parts/builder/complete-json.ts';

const VOCABULARY: Vocabulary = {
  schema: {
    attributes: [
      { id: 'tier', type: 'enum' },
      { id: 'birth_date', type: 'date' },
      { id: 'newsletter', type: 'boolean' },
    ],
    events: [
      {
        id: 'purchase',
        properties: [
          { id: 'amount', type: 'number' },
          { id: 'category', type: 'text' },
        ],
      },
      { id: 'visit', properties: [] },
    ],
  },
  names: PLAIN_NAMES,
  catalog: { attributes: [], events: [] },
  segments: [{ id: 'vips', name: 'VIPs', version: 1 }],
  purposes: [{ id: 'marketing', label: 'Offers and news' }],
  channels: ['email', 'sms'],
};

/** What is offered at `|`, and the text once the first is taken. */
function at(marked: string, values: readonly string[] = []) {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = completionsAt(text, caret, VOCABULARY, values);
  const [first] = found?.options ?? [];
  return {
    labels: found?.options.map(({ label }) => label) ?? [],
    taken: found && first ? text.slice(0, found.from) + first.insert + text.slice(found.to) : null,
    values_of: found?.values_of ?? null,
  };
}

test.each([
  ['{"type": "|"}', ['all', 'any', 'not', 'attribute', 'event']],
  ['{"type": "attribute", "attribute": |}', ['tier', 'birth_date', 'newsletter']],
  ['{"type": "event", "event": "pur|"}', ['purchase']],
  ['{"type": "segment", "segment": "|"}', ['vips']],
  ['{"type": "consent", "purpose": "|"', ['marketing']],
  ['{"type": "consent", "purpose": "marketing", "channel": "|"', ['email', 'sms']],
  ['{"type": "event", "event": "purchase", "measure": {"kind": "s|"}}', ['sum']],
  ['{"type": "event", "event": "purchase", "where": [{"property": "|"}]}', ['amount', 'category']],
  ['{"type": "sequence", "then": {"event": "purchase", "where": [{"property": "|"', ['amount', 'category']],
  ['{"type": "event", "within": {"last": 3, "unit": "m|"}}', ['minute', 'month']],
  ['{"type": "segment", "segment": "vips", "member": |', ['true', 'false']],
  ['{"type": "attribute", "attribute": "newsletter", "operator": "eq", "value": |', ['true', 'false']],
])('at the caret of %s stands what fits there', (marked, expected) => {
  expect(at(marked).labels.slice(0, expected.length)).toEqual(expected);
});

test('an operator is one of the type of its attribute or property, and a count is compared', () => {
  expect(at('{"type": "attribute", "attribute": "birth_date", "operator": "age|"').labels).toEqual([
    'age_lt',
    'age_lte',
    'age_gt',
    'age_gte',
  ]);
  const where = '{"type": "event", "event": "purchase", "where": [{"property": "amount", "operator": "b|"';
  expect(at(where).labels[0]).toBe('between');
  expect(at('{"type": "event", "event": "purchase", "operator": "|"').labels).toEqual([
    'eq',
    'neq',
    'lt',
    'lte',
    'gt',
    'gte',
  ]);
});

test('keys are those that the type has and that are not there yet', () => {
  expect(at('{"type": "segment", "|"}').labels).toEqual(['segment', 'member']);
  expect(at('{"type": "segment", "segment": "vips", |}').labels).toEqual(['member']);
  expect(at('{"type": "event", "event": "purchase", "measure": {"|').labels).toEqual(['kind', 'property']);
});

test('values are those of the attribute, in its list too, once they are known', () => {
  const marked = '{"type": "attribute", "attribute": "tier", "operator": "in", "value": ["gold", "s|"]}';
  expect(at(marked).values_of).toBe('tier');
  expect(at(marked, ['gold', 'silver']).taken).toBe(
    '{"type": "attribute", "attribute": "tier", "operator": "in", "value": ["gold", "silver"]}',
  );
});

test('what is taken replaces what was typed, with its quotes, and stays JSON', () => {
  expect(at('{"type": "att|ribut"}').taken).toBe('{"type": "attribute"}');
  expect(at('{"type": att|}').taken).toBe('{"type": "attribute"}');
  expect(at('{"type": "segment", "mem|"').taken).toBe('{"type": "segment", "member": ');
});

test('nothing is offered where a comma or an end is due, or nothing is known', () => {
  for (const marked of [
    '{"type": "all"|}',
    '{"type": "event", "value": 3|',
    '{"type": "people", "customer_ids": ["|"]',
  ])
    expect(at(marked).labels).toEqual([]);
});
