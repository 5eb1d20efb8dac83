/** Two lists of lines as one, in which each line is the same, added or removed. */
import type { Phrase } from '../segments/phrase.ts';
import type { Line } from './condition-lines.ts';

export type Change = 'same' | 'added' | 'removed';

/** A word of a line; `changed` when the line it replaces has another one there. */
export type ComparedPhrase = Phrase & { readonly changed: boolean };

export interface MergedLine {
  readonly change: Change;
  /** How deep in its groups. */
  readonly depth: number;
  /** Where it stands in the content that has it. */
  readonly path: string;
  readonly phrase: readonly ComparedPhrase[];
}

/** The longest common lines stay; between them, a removed line stands right before the one on the same subject. */
export function mergedLines(before: readonly Line[], after: readonly Line[]): readonly MergedLine[] {
  const merged: MergedLine[] = [];
  let gone: Line[] = [];
  let come: Line[] = [];
  const flush = () => {
    merged.push(...replaced(gone, come));
    gone = [];
    come = [];
  };
  for (const step of steps(before, after)) {
    if (step.change === 'same') {
      flush();
      merged.push(written(step.line, 'same', null));
    } else {
      (step.change === 'removed' ? gone : come).push(step.line);
    }
  }
  flush();
  return merged;
}

function replaced(gone: readonly Line[], come: readonly Line[]): readonly MergedLine[] {
  const left = [...come];
  const lines = gone.flatMap((line) => {
    const place = left.findIndex((other) => other.subject === line.subject);
    if (place < 0) return [written(line, 'removed', null)];
    const [other] = left.splice(place, 1);
    return other === undefined ? [] : [written(line, 'removed', other), written(other, 'added', line)];
  });
  return [...lines, ...left.map((line) => written(line, 'added', null))];
}

function written(line: Line, change: Change, other: Line | null): MergedLine {
  const words = new Set(other?.phrase.map(({ text }) => text));
  const phrase = line.phrase.map((word: Phrase) => ({
    ...word,
    changed: other !== null && !words.has(word.text),
  }));
  return { change, depth: line.depth, path: line.path, phrase };
}

interface Step {
  readonly change: Change;
  readonly line: Line;
}

/** The classic table of longest common subsequences; rules have a few hundred lines at most. */
function steps(before: readonly Line[], after: readonly Line[]): readonly Step[] {
  const one = before.map(keyOf);
  const two = after.map(keyOf);
  const width = two.length + 1;
  const common = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = two.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = one[i] === two[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const path: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const gone = before[i];
    const come = after[j];
    if (gone !== undefined && come !== undefined && one[i] === two[j]) {
      path.push({ change: 'same', line: come });
      i += 1;
      j += 1;
    } else if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
      path.push({ change: 'removed', line: gone });
      i += 1;
    } else if (come !== undefined) {
      path.push({ change: 'added', line: come });
      j += 1;
    }
  }
  return path;
}

function keyOf(line: Line): string {
  return `${line.depth}|${line.phrase.map(({ text }) => text).join(' ')}`;
}
