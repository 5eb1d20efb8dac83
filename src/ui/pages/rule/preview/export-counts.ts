import { csvLine } from '../../../../domain/data/csv-cell.ts';
import { inSentence } from '../../../../domain/segments/phrase.ts';
import type { Preview } from '../../../data/preview.ts';
import { outcomeWord } from '../../../parts/outcomes.tsx';
import { BASES, basisWord } from './basis-bar.tsx';
import type { WaterfallRow } from './waterfall-rows.ts';

/** The figures of a preview as CSV: counts only, nobody in it. */
export function countsAsCsv(preview: Preview, rows: readonly WaterfallRow[]): string {
  return [
    ['part', 'what', 'people'],
    ['as of', preview.as_of, null],
    ['customers', 'All customers', preview.customers],
    ['customers', outcomeWord('not_matched'), preview.outcomes.not_matched],
    ...rows.map(({ label, people, falls }) => [falls ? 'drops out' : 'left', label, people]),
    ...preview.by_regime.flatMap(({ name, matched, reached, by_basis }) => [
      ['matched by regime', name, matched],
      ['reached by regime', name, reached],
      ...BASES.map((basis) => [`reached on: ${inSentence(basisWord(basis))}`, name, by_basis[basis]]),
    ]),
    ...preview.by_cap.map(({ name, people }) => ['held back by cap', name, people]),
  ]
    .map(csvLine)
    .join('');
}

/** Hands a text to the reader as a file. */
export function saveAs(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
