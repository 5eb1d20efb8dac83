import type { MergedLine } from '../../../domain/rules/merged-lines.ts';
import classes from '../../parts/changes/changes.module.css';
import { DiffLine } from '../../parts/changes/diff-line.tsx';

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
          {lines.map((line, index) => (
            <DiffLine key={`${index} ${line.path}`} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
