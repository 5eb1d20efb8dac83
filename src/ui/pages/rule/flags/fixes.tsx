import { Button } from '@mantine/core';
import type { Flag } from '../../../../domain/flags/flag.ts';
import { formatChange, formatCount } from '../../../kit/format.ts';
import { SeverityIcon } from '../../../parts/severity-chip.tsx';
import classes from './fixes.module.css';

export type Fix = Flag['fixes'][number];

interface FixesProps {
  readonly flag: Flag;
  readonly flags: readonly Flag[];
  /** Whether fixes are still being tried. */
  readonly trying: boolean;
  /** Why no fix can be applied; undefined when it can. */
  readonly whyNot: string | undefined;
  readonly onTry: (fix: Fix) => void;
}

const NO_CHANGE = 'Tact knows no change of this rule that would clear the flag.';

/** What helps where changing the rule doesn't. */
const INSTEAD: { readonly [check: string]: string } = {
  unclassified: 'Not the rule: confirm or correct what this data is, in the Catalog.',
  stale_consent: 'Not the rule: ask these people again. Whoever says yes counts anew.',
  automated_decision:
    'Not the rule: say under Message how someone can ask a person to look at it. A manager decides.',
};

/** What would clear the flag, and what each change does to the reach. */
export function Fixes({ flag, flags, trying, whyNot, onTry }: FixesProps) {
  if (flag.fixes.length === 0) {
    return <p className="second">{trying ? 'Trying fixes…' : (INSTEAD[flag.check] ?? NO_CHANGE)}</p>;
  }
  return (
    <table className={`table ${classes['fixes']}`}>
      <thead>
        <tr>
          <th scope="col">Change</th>
          <th scope="col" className="num">
            Reach now
          </th>
          <th scope="col" className="num">
            After
          </th>
          <th scope="col" className="num">
            Change
          </th>
          <th scope="col">Clears</th>
          <th scope="col">
            <span className="hidden-text">Apply</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {flag.fixes.map((fix, index) => (
          <tr key={fix.id}>
            <td data-label="Change">
              <span>
                <b>{fix.title}</b> <span className="meta">{fix.detail}</span>
              </span>
            </td>
            <td data-label="Reach now" className="num quiet">
              {formatCount(fix.reach_before)}
            </td>
            <td data-label="After" className="num strong">
              {formatCount(fix.reach_after)}
            </td>
            <td data-label="Change" className="num">
              {changeOf(fix) === 0 ? 'unchanged' : formatChange(changeOf(fix))}
            </td>
            <td data-label="Clears">
              <Cleared fix={fix} flags={flags} />
            </td>
            <td data-label="">
              <Button
                variant={index === 0 ? 'filled' : 'default'}
                aria-label={`Apply ${fix.title}`}
                aria-disabled={whyNot !== undefined}
                title={whyNot}
                onClick={() => whyNot === undefined && onTry(fix)}
              >
                Apply
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a fix does to the reach; null while it isn't counted. */
export function changeOf({ reach_before, reach_after }: Fix): number | null {
  return reach_before === null || reach_after === null ? null : reach_after - reach_before;
}

function Cleared({ fix, flags }: { readonly fix: Fix; readonly flags: readonly Flag[] }) {
  const severity = flags.find(({ id }) => fix.clears.includes(id))?.severity;
  return (
    <span className="row" style={{ gap: 5, flexWrap: 'nowrap' }}>
      {severity && <SeverityIcon severity={severity} size={14} />}
      <span className="num">{fix.clears.length}</span>
      <span className="hidden-text">{fix.clears.length === 1 ? 'flag' : 'flags'}</span>
    </span>
  );
}
