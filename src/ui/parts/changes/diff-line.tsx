import type { ReactNode } from 'react';
import type { MergedLine } from '../../../domain/rules/merged-lines.ts';
import classes from './changes.module.css';

const MARKS = { same: ['', 'As before'], added: ['+', 'Added'], removed: ['−', 'Removed'] } as const;
const ELEMENTS = { same: 'span', added: 'ins', removed: 'del' } as const;

interface DiffLineProps {
  readonly line: Pick<MergedLine, 'change' | 'depth' | 'phrase'>;
  /** Cells beside it. */
  readonly children?: ReactNode;
}

/** A line of a comparison as a row: the sign of what became of it, and its words with those that changed marked. */
export function DiffLine({ line, children }: DiffLineProps) {
  const [mark, word] = MARKS[line.change];
  const Element = ELEMENTS[line.change];
  return (
    <tr data-change={line.change}>
      <th scope="row" className={classes['mark']}>
        <span aria-hidden>{mark}</span>
        <span className="hidden-text">{word}</span>
      </th>
      <td style={{ paddingLeft: 12 + line.depth * 16 }}>
        <Element className={classes['text']}>
          {line.phrase.map((part, index) => (
            <span key={`${index}-${part.text}`}>
              {index > 0 && ' '}
              <span data-kind={part.kind} data-changed={line.change === 'added' && part.changed}>
                {part.text}
              </span>
            </span>
          ))}
        </Element>
      </td>
      {children}
    </tr>
  );
}
