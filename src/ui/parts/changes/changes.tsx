import type { Flag } from '../../../domain/flags/flag.ts';
import type { ComparedLine, Part } from '../../../domain/rules/compare.ts';
import { formatChange } from '../../kit/format.ts';
import { SeverityChip } from '../severity-chip.tsx';
import type { LineEffect } from './use-line-effects.ts';
import { DiffLine } from './diff-line.tsx';
import classes from './changes.module.css';

/** The parts as they are read together. */
const GROUPS: readonly (readonly [title: string, parts: readonly Part[]])[] = [
  ['Audience', ['audience', 'exclude']],
  ['Segments it uses', ['segments']],
  ['Purpose and channel', ['purpose', 'channel']],
  ['Frequency caps and quiet hours', ['caps']],
  ['Message', ['message', 'shows']],
  ['Schedule, priority and holdout', ['schedule', 'priority', 'holdout']],
  ['Name', ['name']],
];

interface ChangesProps {
  readonly lines: readonly ComparedLine[];
  readonly flags: readonly Flag[];
  /** False shows the rule as it is now, without what was removed. */
  readonly marked: boolean;
  readonly effectOf: (line: ComparedLine) => LineEffect;
}

/** The rule line by line: what was added, what was removed, and what each change does to the reach. */
export function Changes({ lines, flags, marked, effectOf }: ChangesProps) {
  const groups = GROUPS.map(([title, parts]) => ({
    title,
    lines: lines.filter((line) => parts.includes(line.part) && (marked || line.change !== 'removed')),
  }));
  const open = groups.filter((group) => !marked || group.lines.some(({ change }) => change !== 'same'));
  const same = groups.filter((group) => !open.includes(group) && group.lines.length > 0);
  return (
    <div className={classes['changes']}>
      {open
        .filter((group) => group.lines.length > 0)
        .map((group, index) => (
          <section key={group.title} aria-label={group.title}>
            <div className={classes['head']}>
              <h3>{group.title}</h3>
              {marked && index === 0 && <span className="meta">effect on reach</span>}
            </div>
            <Lines lines={group.lines} flags={flags} marked={marked} effectOf={effectOf} />
          </section>
        ))}
      {same.length > 0 && (
        <details className={classes['same']}>
          <summary>
            <span>{same.map(({ title }) => title).join(', ')}</span> <span className="meta">unchanged</span>
          </summary>
          {same.map((group) => (
            <Lines key={group.title} lines={group.lines} flags={flags} marked={false} effectOf={() => null} />
          ))}
        </details>
      )}
    </div>
  );
}

function Lines({ lines, flags, marked, effectOf }: ChangesProps) {
  return (
    <table className={classes['lines']}>
      <tbody>
        {lines.map((line) => (
          <Line
            key={`${line.change} ${line.path}`}
            line={marked ? line : { ...line, change: 'same' }}
            flags={line.change === 'removed' ? [] : flags.filter((flag) => flag.condition_path === line.path)}
            effect={effectOf(line)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly line: ComparedLine;
  readonly flags: readonly Flag[];
  readonly effect: LineEffect;
}

function Line({ line, flags, effect }: LineProps) {
  return (
    <DiffLine line={line}>
      <td className={classes['flags']}>
        {[...new Set(flags.map(({ severity }) => severity))].map((severity) => (
          <SeverityChip key={severity} severity={severity} />
        ))}
      </td>
      <td className="num">
        {effect === 'uncounted' ? (
          <span className="meta" title="This change alone couldn’t be counted.">
            not counted
          </span>
        ) : (
          effect !== null && formatChange(effect)
        )}
      </td>
    </DiffLine>
  );
}
