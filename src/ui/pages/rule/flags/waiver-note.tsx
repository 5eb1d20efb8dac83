import { IconLock, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { Flag } from '../../../../domain/flags/flag.ts';
import { isReviewer } from '../../../../domain/rules/reviewers.ts';
import { accountNamesQuery } from '../../../data/accounts.ts';
import type { RuleItem } from '../../../data/rules.ts';
import { formatDay } from '../../../kit/format.ts';
import { accountName } from '../../../parts/account-name.ts';
import classes from './flags.module.css';

interface WaiverNoteProps {
  readonly flag: Flag;
  readonly rule: RuleItem;
  readonly waived: boolean;
}

/** Whether the flag can be accepted as it is, and by whom; or who did, until when and why. */
export function WaiverNote({ flag, rule, waived }: WaiverNoteProps) {
  const { data } = useQuery(accountNamesQuery);
  const nameOf = (id: string) => accountName(data?.items ?? [], id);
  const waiver = rule.waivers.find((one) => one.flag === flag.id);
  if (waived && waiver !== undefined) {
    return (
      <p className={classes['note']}>
        <IconShieldCheck size={15} aria-hidden />
        <span>
          Waived by {nameOf(waiver.by)} until {formatDay(waiver.until)}: “{waiver.reason}”
        </span>
      </p>
    );
  }
  if (flag.severity === 'block') {
    return (
      <p className={classes['note']}>
        <IconLock size={15} aria-hidden />
        <span>A blocked flag can’t be waived by anyone. Apply a fix, or have the policy changed.</span>
      </p>
    );
  }
  const who = data?.items
    .filter(({ id, role }) => isReviewer(role) && !rule.authors.includes(id))
    .map(({ name }) => name);
  return (
    <div className="second">
      <p>
        A manager who didn’t write this rule can waive it until a day of their choice
        {who && who.length > 0 ? `: ${who.slice(0, 3).join(', ')}` : ''}.
      </p>
      {rule.status === 'in_review' && <Link to={`/review/${rule.id}`}>Open it in the review queue</Link>}
    </div>
  );
}
