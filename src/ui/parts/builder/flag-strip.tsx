import { IconWand } from '@tabler/icons-react';
import type { Flag } from '../../../domain/flags/flag.ts';
import { formatReachChange } from '../../kit/format.ts';
import classes from './builder.module.css';

interface FlagStripProps {
  readonly flag: Flag;
  /** The condition that it stands under, by its path. */
  readonly path: string;
  readonly onFix: ((flag: Flag, fix: Flag['fixes'][number]) => void) | undefined;
}

const MOST_FIXES = 3;

/** A flag under the condition that causes it, with the fixes and what each does to the reach. */
export function FlagStrip({ flag, path, onFix }: FlagStripProps) {
  return (
    <div role="gridcell" className={classes['strip']} data-severity={flag.severity}>
      <p>
        <b>{flag.question}</b> {flag.explanation}
      </p>
      {onFix && flag.fixes.length > 0 && (
        <div className="row">
          {flag.fixes.slice(0, MOST_FIXES).map((fix) => (
            <button
              key={fix.id}
              data-fix={path}
              type="button"
              className={`bare ${classes['fix']}`}
              onClick={() => onFix(flag, fix)}
            >
              <IconWand size={14} aria-hidden />
              <b>{fix.title}</b>
              <span className="num">
                {formatReachChange(
                  fix.reach_after === null || fix.reach_before === null
                    ? null
                    : fix.reach_after - fix.reach_before,
                )}
              </span>
              <span className="quiet">
                clears {fix.clears.length} {fix.clears.length === 1 ? 'flag' : 'flags'}
              </span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
