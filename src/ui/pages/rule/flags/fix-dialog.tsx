import { Button, Modal } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import type { Flag } from '../../../../domain/flags/flag.ts';
import type { RuleItem } from '../../../data/rules.ts';
import { formatChange, formatCount } from '../../../kit/format.ts';
import { changeOf, type Fix } from './fixes.tsx';
import classes from './fixes.module.css';

interface FixDialogProps {
  readonly fix: Fix;
  readonly flag: Flag;
  /** The flags that stand open. */
  readonly open: readonly Flag[];
  readonly rule: RuleItem;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** The same numbers side by side, before a fix is applied. */
export function FixDialog({ fix, flag, open, rule, onApply, onClose }: FixDialogProps) {
  const ended = rule.status === 'published' || rule.status === 'paused';
  const now = ended ? `v${rule.edition}` : `Draft v${rule.edition}`;
  const next = ended ? `Draft v${rule.edition + 1}` : 'With this change';
  const left = open.filter(({ id }) => !fix.clears.includes(id)).length;
  const affected = flag.customers_affected;
  return (
    <Modal
      opened
      onClose={onClose}
      title={
        <span className="row label">
          <IconWand size={16} aria-hidden /> {fix.title}
        </span>
      }
    >
      <p className="second">{fix.detail}</p>
      <table className={classes['dialog']}>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-text">Figure</span>
            </th>
            <th scope="col">{now}</th>
            <th scope="col">{next}</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody className="num">
          <tr>
            <th scope="row">Will be reached</th>
            <td>{formatCount(fix.reach_before)}</td>
            <td className="strong">{formatCount(fix.reach_after)}</td>
            <td>{changeOf(fix) === 0 ? 'unchanged' : formatChange(changeOf(fix))}</td>
          </tr>
          {affected !== null && (
            <tr>
              <th scope="row">People this flag is about</th>
              <td>{formatCount(affected)}</td>
              <td className="strong">0</td>
              <td>{formatChange(-affected)}</td>
            </tr>
          )}
          <tr>
            <th scope="row">Flags open</th>
            <td>{open.length}</td>
            <td className="strong">{left}</td>
            <td>clears {open.length - left}</td>
          </tr>
        </tbody>
      </table>
      {fix.cap !== undefined && (
        <p className="meta">
          The cap “{fix.cap.name}” is added to the workspace, so it holds for other rules too.
        </p>
      )}
      {fix.segment !== undefined && (
        <p className="meta">
          The segment “{fix.segment.name}” is made. Asking them is yours: Tact sends nothing.
        </p>
      )}
      <div className="row" style={{ justifyContent: 'flex-end', marginTop: 12 }}>
        <Button onClick={onClose}>Keep {now.toLowerCase()}</Button>
        <Button variant="filled" data-autofocus onClick={onApply}>
          {ended ? `Apply, make v${rule.edition + 1}` : 'Apply'}
        </Button>
      </div>
    </Modal>
  );
}
