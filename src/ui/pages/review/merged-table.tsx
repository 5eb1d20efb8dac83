import type { MergedLine } from '../../../domain/rules/merged-lines.ts';
import classes from './changes.module.css';

const MARKS = { same: ['', ''], added: ['+', 'Added'], removed: ['−', 'Removed'] } as const;
const ELEMENTS = { same: 'span', added: 'ins', removed: 'del' } as const;

interface MergedTableProps {
  readonly label: string;
  readonly lines: readonly MergedLine[];
  readonly mono?: boolean;
}

/** Lines of which some were added and some removed. */
export function MergedTable({ label, lines, mono = false }: MergedTableProps) {
  return (
    <div className={classes['changes']}>
      <table className={classes['lines']} aria-label={label} data-mono={mono}>
        <tbody>
          {lines.map((line, index) => {
            const [mark, word] = MARKS[line.change];
            const Element = ELEMENTS[line.change];
            return (
              <tr key={`${index} ${line.path}`} data-change={line.change}>
                <th scope="row" className={classes['mark']}>
                  <span aria-hidden>{mark}</span>
                  <span className="hidden-text">{word === '' ? 'As before' : word}</span>
                </th>
                <td style={{ paddingLeft: 12 + line.depth * 16 }}>
                  <Element className={classes['text']}>
                    {line.phrase.map((part, at) => (
                      <span key={`${at}-${part.text}`}>
                        {at > 0 && ' '}
                        <span data-kind={part.kind} data-changed={line.change === 'added' && part.changed}>
                          {part.text}
                        </span>
                      </span>
                    ))}
                  </Element>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
