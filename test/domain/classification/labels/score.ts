/** Recall and precision of the suggestions over a set of labels. */
import { suggestCategory } from '../../../../src/domain/classification/suggest-category.ts';
import type { Label, LabelGroup } from './label.ts';

export interface Tally {
  readonly category: string;
  readonly labelled: number;
  readonly found: number;
  readonly suggested: number;
  readonly right: number;
}

export interface Score {
  readonly columns: number;
  /** Of the columns that are not ordinary, the share whose category was suggested. */
  readonly recall: number;
  /** Of the suggestions, the share that is right. */
  readonly precision: number;
  readonly by_category: readonly Tally[];
  readonly misses: readonly string[];
}

const ORDINARY = '-';

/** A column that may as well be ordinary counts for neither when nothing is suggested. */
export function scoreOf(groups: readonly LabelGroup[]): Score {
  const judged = groups.flatMap((group) => group.labels).map((label) => judge(label));
  const categories = [...new Set(judged.flatMap(({ expected, got }) => [expected, got]))]
    .filter((category) => category !== ORDINARY)
    .toSorted();
  const by_category = categories.map((category) => tally(category, judged));
  const total = (key: 'labelled' | 'found' | 'suggested' | 'right') =>
    by_category.reduce((sum, one) => sum + one[key], 0);
  return {
    columns: judged.length,
    recall: total('found') / total('labelled'),
    precision: total('right') / total('suggested'),
    by_category,
    misses: judged
      .filter(({ right }) => !right)
      .map(({ label, got }) => `${label.name}: ${got}, not ${label.categories.join(' or ')}`),
  };
}

/** The figures as lines of text. */
export function report(title: string, { columns, recall, precision, by_category }: Score): string {
  const lines = by_category.map(
    ({ category, labelled, found, suggested, right }) =>
      `  ${category.padEnd(20)} recall ${share(found, labelled)} of ${labelled}, precision ${share(right, suggested)} of ${suggested}`,
  );
  const head = `${title}: ${columns} columns, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`;
  return [head, ...lines].join('\n');
}

function judge(label: Label) {
  const got =
    suggestCategory({
      id: label.name,
      type: 'text',
      ...(label.values.length > 0 ? { values: label.values } : {}),
    }).category ?? ORDINARY;
  const right = label.categories.includes(got);
  const optional = label.categories.includes(ORDINARY);
  const expected = right ? got : optional ? ORDINARY : (label.categories[0] ?? ORDINARY);
  return { label, got, right, expected };
}

function tally(category: string, judged: readonly ReturnType<typeof judge>[]): Tally {
  const labelled = judged.filter(({ expected }) => expected === category);
  const suggested = judged.filter(({ got }) => got === category);
  return {
    category,
    labelled: labelled.length,
    found: labelled.filter(({ right }) => right).length,
    suggested: suggested.length,
    right: suggested.filter(({ right }) => right).length,
  };
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–    ' : (part / whole).toFixed(3);
}
