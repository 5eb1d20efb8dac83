import { expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { conditionAt, pathsOf, removeAt, replaceAt } from '../../../src/domain/segments/transform.ts';

const leaf = (value: string): Condition => ({ type: 'attribute', attribute: 'tier', operator: 'eq', value });
const all = (...conditions: readonly Condition[]): Condition => ({ type: 'all', conditions });
const any = (...conditions: readonly Condition[]): Condition => ({ type: 'any', conditions });
const not = (condition: Condition): Condition => ({ type: 'not', condition });

const TREE = all(leaf('a'), not(any(leaf('b'), leaf('c'))));

test('paths come in the order of the document', () => {
  expect(pathsOf(TREE)).toEqual([
    '',
    'conditions[0]',
    'conditions[1]',
    'conditions[1].condition',
    'conditions[1].condition.conditions[0]',
    'conditions[1].condition.conditions[1]',
  ]);
});

test('a path leads to its condition, and one that leads nowhere to none', () => {
  expect(conditionAt(TREE, '')).toBe(TREE);
  expect(conditionAt(TREE, 'conditions[1].condition.conditions[1]')).toEqual(leaf('c'));
  for (const path of [
    'conditions[2]',
    'conditions[0].condition',
    'condition',
    'value',
    'conditions[1].value',
  ])
    expect(conditionAt(TREE, path)).toBeUndefined();
});

test('replacing changes one condition and nothing else', () => {
  const changed = replaceAt(TREE, 'conditions[1].condition.conditions[0]', leaf('x'));
  expect(changed).toEqual(all(leaf('a'), not(any(leaf('x'), leaf('c')))));
  expect(replaceAt(TREE, 'conditions[7]', leaf('x'))).toEqual(TREE);
});

test('removing the last of a group removes the group, up to the whole', () => {
  const once = removeAt(TREE, 'conditions[1].condition.conditions[0]');
  expect(once).toEqual(all(leaf('a'), not(any(leaf('c')))));
  expect(once && removeAt(once, 'conditions[1].condition.conditions[0]')).toEqual(all(leaf('a')));
  expect(removeAt(all(leaf('a')), 'conditions[0]')).toBeNull();
  expect(removeAt(not(leaf('a')), 'condition')).toBeNull();
});
