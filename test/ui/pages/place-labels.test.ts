import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, placeLabels } from '../../../src/ui/pages/overview/place-labels.ts';

const AREA = { left: 0, top: 0, right: 600, bottom: 240 };

function aMark(id: string, x: number, y: number, label = 'Weekly deals'): Mark {
  return { id, x, y, radius: 8, label };
}

function boxOf({ label, x, y, anchor }: ReturnType<typeof placeLabels>[number]) {
  const width = label.length * 6.2;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 7, bottom: y + 7 };
}

test('a name stands at the right of its mark, and at the left near the right edge', () => {
  const [one, two] = placeLabels([aMark('a', 100, 100), aMark('b', 570, 50)], AREA);
  expect(one).toMatchObject({ id: 'a', anchor: 'start', x: 112, y: 100 });
  expect(two).toMatchObject({ id: 'b', anchor: 'end' });
});

test('a name that has no room as a whole is shortened', () => {
  const marks = [aMark('far', 590, 120, 'Skincare replenishment, gentle'), aMark('near', 480, 120)];
  const tight = { ...AREA, top: 105, bottom: 135 };
  expect(placeLabels(marks, tight).find(({ id }) => id === 'far')).toMatchObject({
    label: 'Skincare repl…',
    anchor: 'end',
  });
});

test('where no side has room, a name is left out rather than put over another', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => aMark(String(index), 300 + index, 120));
  expect(placeLabels(crowd, AREA).length).toBeLessThan(5);
});

test('no name covers another, a mark, or the edge', () => {
  const mark = fc.record({
    x: fc.integer({ min: 10, max: 590 }),
    y: fc.integer({ min: 10, max: 230 }),
    radius: fc.integer({ min: 4, max: 14 }),
    label: fc.string({ minLength: 1, maxLength: 30 }),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 20 }), (drawn) => {
      const marks = drawn.map((one, index): Mark => ({ ...one, id: String(index) }));
      const placed = placeLabels(marks, AREA);
      const boxes = placed.map((label) => ({ id: label.id, ...boxOf(label) }));
      for (const box of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(AREA.left);
        expect(box.right).toBeLessThanOrEqual(AREA.right);
        for (const other of [
          ...boxes,
          ...marks.map(({ id, x, y, radius }) => ({
            id,
            left: x - radius,
            right: x + radius,
            top: y - radius,
            bottom: y + radius,
          })),
        ]) {
          if (other.id === box.id) continue;
          const covers =
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom;
          expect(covers).toBe(false);
        }
      }
    }),
    { seed: 20_261_126 },
  );
});
