import { expect, test } from 'vitest';
import { placeInJson } from '../../../src/ui/parts/builder/place-in-json.ts';

const VALUE = {
  type: 'all',
  conditions: [
    { type: 'attribute', attribute: 'a "quoted", [odd] name', operator: 'in', value: ['x', 'y}'] },
    { type: 'not', condition: { type: 'any', conditions: [{ type: 'people', customer_ids: [] }] } },
  ],
};

test.each([
  ['conditions[0].value', '["x","y}"]'],
  ['conditions[0].value[1]', '"y}"'],
  ['conditions[0].attribute', JSON.stringify(VALUE.conditions[0]?.attribute)],
  ['conditions[1].condition.conditions[0].customer_ids', '[]'],
  ['type', '"all"'],
])('the place of %s is the value that stands there, however the text is laid out', (path, expected) => {
  for (const indent of [undefined, 2]) {
    const text = JSON.stringify(VALUE, null, indent);
    const span = placeInJson(text, path);
    expect(JSON.stringify(JSON.parse(text.slice(span?.from, span?.to)))).toBe(expected);
  }
});

test('where the value is missing, the place is what should hold it', () => {
  const text = '{"type":"all","conditions":[{"type":"people"}]}';
  const span = placeInJson(text, 'conditions[0].customer_ids');
  expect(text.slice(span?.from, span?.to)).toBe('{"type":"people"}');
});
