/** Where names stand beside the marks of a chart, so that none covers another or a mark. */

export interface Mark {
  readonly id: string;
  /** In pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  /** Of the middle of the text. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const HEIGHT = 14;
const GAP = 4;
/** Of a letter, on average. */
const WIDTH = 6.2;

/** Letters of a name that has no room as a whole, the mark of what is left out included. */
const SHORTER = [22, 14];

/** The labels that find room inside `area` and beside what is `taken`, shortened where they must be; the first marks choose first. */
export function placeLabels(
  marks: readonly Mark[],
  area: Box,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const boxes: Box[] = [...taken, ...marks.map(boxOfMark)];
  return marks.flatMap((mark) => {
    const own = boxOfMark(mark);
    const others = boxes.filter((box) => !sameBox(box, own));
    const found = [mark.label, ...SHORTER.map((letters) => shortened(mark.label, letters))]
      .flatMap((label) => sidesOf({ ...mark, label }, area))
      .find(
        ({ box }) =>
          isNear(box, mark) && isInside(box, area) && !others.some((other) => overlaps(box, other)),
      );
    if (found === undefined) return [];
    boxes.push(found.box);
    return [found.placed];
  });
}

/** A name of at most so many letters: `Skincare repl…`. */
export function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}

/** Right, left, above and below, in this order; above and below also moved inwards from the edge. */
function sidesOf(
  { id, label, x, y, radius }: Mark,
  area: Box,
): readonly { readonly placed: PlacedLabel; readonly box: Box }[] {
  const width = label.length * WIDTH;
  const away = radius + GAP;
  const side = (anchor: PlacedLabel['anchor'], at: number, middle: number) => {
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    const box = { left, right: left + width, top: middle - HEIGHT / 2, bottom: middle + HEIGHT / 2 };
    return { placed: { id, label, x: at, y: middle, anchor }, box };
  };
  return [
    side('start', x + away, y),
    side('end', x - away, y),
    side('middle', x, y - away - HEIGHT / 2),
    side('middle', x, y + away + HEIGHT / 2),
    side('end', area.right, y - away - HEIGHT / 2),
    side('end', area.right, y + away + HEIGHT / 2),
    side('start', area.left, y - away - HEIGHT / 2),
    side('start', area.left, y + away + HEIGHT / 2),
  ];
}

function boxOfMark({ x, y, radius }: Mark): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}

function sameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

/** A label stands over, under or beside its mark. */
function isNear(box: Box, { x, radius }: Mark): boolean {
  return box.left <= x + radius + GAP && box.right >= x - radius - GAP;
}
