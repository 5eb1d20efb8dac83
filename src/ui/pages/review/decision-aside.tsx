import { Checkbox } from '@mantine/core';
import { Link } from 'react-router-dom';
import type { Flag } from '../../../domain/flags/flag.ts';
import type { AccountName } from '../../data/accounts.ts';
import type { QueueItem } from '../../data/review.ts';
import { SeverityIcon } from '../../parts/severity-chip.tsx';
import { Discussion } from './discussion.tsx';
import { FourEyes } from './four-eyes.tsx';
import type { Decision } from './use-decision.ts';
import classes from './aside.module.css';

interface DecisionAsideProps {
  readonly item: QueueItem;
  /** Null: not known yet. */
  readonly open: readonly Flag[] | null;
  readonly decision: Decision;
  readonly me: string;
  readonly accounts: readonly AccountName[];
}

/** Who wrote and who decides, what there is to decide, and what was said. */
export function DecisionAside({ item, open, decision, me, accounts }: DecisionAsideProps) {
  return (
    <>
      <FourEyes {...item} authors={item.rule.authors} accounts={accounts} me={me} />
      <section className={classes['part']} data-part="flags" aria-labelledby="to-decide">
        <h2 id="to-decide">To decide</h2>
        {open === null && <p className="second">Checking which flags stand open…</p>}
        {open?.length === 0 && <p className="second">No flag stands open.</p>}
        <ul className={classes['flags']}>
          {open?.map((flag) => (
            <li key={flag.id}>
              <SeverityIcon severity={flag.severity} size={16} />
              <div>
                <b>{flag.question}</b>
                <p className="second">{flag.explanation}</p>
                <Link to={`/rules/${item.rule.id}/flags/${encodeURIComponent(flag.id)}`}>
                  Lineage and evidence
                </Link>
                {decision.verdict === 'waive' && flag.severity !== 'block' && (
                  <Checkbox
                    mt={4}
                    label="Waive this flag"
                    checked={decision.waived.includes(flag.id)}
                    onChange={() => decision.toggle(flag.id)}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      </section>
      <Discussion subject={`rule:${item.rule.id}`} review={item.rule.review} accounts={accounts} />
    </>
  );
}
