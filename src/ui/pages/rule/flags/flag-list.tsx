import { SegmentedControl } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import type { Flag } from '../../../../domain/flags/flag.ts';
import { formatReachChange, people } from '../../../kit/format.ts';
import { KeyCap } from '../../../kit/key-cap.tsx';
import { SeverityIcon, severityWord } from '../../../parts/severity-chip.tsx';
import type { FlagStates, Shown } from '../../../parts/flag-states.ts';
import classes from './flags.module.css';

interface FlagListProps {
  readonly states: FlagStates;
  readonly shown: Shown;
  readonly selected: string | undefined;
  /** Whether fixes are still being tried. */
  readonly trying: boolean;
  readonly onShow: (shown: Shown) => void;
  readonly onSelect: (flag: string) => void;
}

/** The flags of the rule, gravest first, and which of them to show. */
export function FlagList({ states, shown, selected, trying, onShow, onSelect }: FlagListProps) {
  const { all, open, waived } = states;
  const listed = states[shown];
  return (
    <div className={classes['list']}>
      <div className={classes['switch']}>
        <SegmentedControl
          aria-label="Which flags"
          value={shown}
          onChange={(next) => onShow(next)}
          data={[
            { value: 'all', label: `All ${all.length}` },
            { value: 'open', label: `Open ${open.length}` },
            { value: 'waived', label: `Waived ${waived.length}` },
          ]}
        />
        <span className="row" style={{ gap: 4 }} aria-hidden>
          <KeyCap>J</KeyCap>
          <KeyCap>K</KeyCap>
        </span>
      </div>
      {listed.length === 0 && <p className={classes['none']}>No flag is {shown}.</p>}
      <ul aria-label="Flags">
        {listed.map((flag) => (
          <li key={flag.id}>
            <button
              type="button"
              className={`bare ${classes['item']}`}
              data-flag={flag.id}
              aria-current={flag.id === selected ? 'true' : undefined}
              onClick={() => onSelect(flag.id)}
            >
              <ItemIcon flag={flag} waived={waived.includes(flag)} />
              <span className={classes['words']}>
                <span className="spread">
                  <b data-severity={waived.includes(flag) ? undefined : flag.severity}>
                    {severityWord(flag.severity)}
                    {waived.includes(flag) && ', waived'}
                  </b>
                  <span className="num meta">
                    {flag.customers_affected === null ? '' : people(flag.customers_affected)}
                  </span>
                </span>
                <span className={classes['what']}>{flag.explanation}</span>
                <span className="meta">{fixWords(flag, trying)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ItemIcon({ flag, waived }: { readonly flag: Flag; readonly waived: boolean }) {
  if (waived) return <IconShieldCheck size={16} color="var(--t3)" aria-hidden />;
  return (
    <span aria-hidden className={classes['icon']}>
      <SeverityIcon severity={flag.severity} size={16} />
    </span>
  );
}

/** `3 fixes, from −3,016 reach`. */
function fixWords({ fixes }: Flag, trying: boolean): string {
  const [first] = fixes;
  if (first === undefined) return trying ? 'Trying fixes…' : 'No fix that Tact can apply';
  const change =
    first.reach_after === null || first.reach_before === null ? null : first.reach_after - first.reach_before;
  const words = change === null ? '' : formatReachChange(change);
  if (fixes.length === 1) return words === '' ? first.title : `${first.title}: ${words}`;
  return words === '' ? `${fixes.length} fixes` : `${fixes.length} fixes, from ${words}`;
}
