import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeIdOf, attributeIdsOf, labelOf } from '../../../src/domain/data/attribute-id.ts';
import { ID_PATTERN } from '../../../src/domain/data/schema.ts';

test.each([
  ['birth_date', 'birth_date', 'Birth date'],
  ['Marital_Status', 'marital_status', 'Marital status'],
  ['MntWines', 'mnt_wines', 'Mnt wines'],
  ['estadoCivil', 'estado_civil', 'Estado civil'],
  ['Straße (Größe)', 'strasse_groesse', 'Straße größe'],
  ['HTMLUser ID', 'html_user_id', 'HTML user ID'],
  ['Prénom', 'prenom', 'Prénom'],
  ['2024 sales', 'c_2024_sales', '2024 sales'],
  ['名前', 'column_1', '名前'],
])('the column %s becomes %s, shown as %s', (column, id, label) => {
  expect(attributeIdOf(column, 0)).toBe(id);
  expect(labelOf(column)).toBe(label);
});

test('columns of one name get different ids', () => {
  expect(attributeIdsOf(['Tag', 'tag', 'TAG'])).toEqual(['tag', 'tag_2', 'tag_3']);
});

test('every name becomes an id, and ids stay', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (name) => {
      const id = attributeIdOf(name, 4);
      expect(id).toMatch(ID_PATTERN);
      expect(attributeIdOf(id, 4)).toBe(id);
    }),
    { seed: 13, numRuns: 500 },
  );
});
