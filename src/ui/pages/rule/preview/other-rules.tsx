import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { rulesOfPersonQuery } from '../../../data/flags.ts';
import { problemText } from '../../../data/query-client.ts';
import { Loading } from '../../../kit/states.tsx';
import { OutcomeChip } from '../../../parts/outcomes.tsx';
import { SeverityIcon } from '../../../parts/severity-chip.tsx';
import classes from './why.module.css';

interface OtherRulesProps {
  readonly person: string;
  /** The rule that is open already. */
  readonly except: string;
}

/** What else reaches this person: every other live rule with its outcome and its flags. Asking is on record. */
export function OtherRules({ person, except }: OtherRulesProps) {
  const [wanted, setWanted] = useState(false);
  const asked = useQuery({ ...rulesOfPersonQuery(person), enabled: wanted });
  const items = asked.data?.items.filter(({ id, outcome }) => id !== except && outcome !== 'not_matched');
  return (
    <section className={classes['others']} aria-labelledby="other-rules">
      <h3 id="other-rules">Other live rules about this person</h3>
      {!wanted && (
        <Button variant="default" onClick={() => setWanted(true)}>
          Show what else reaches them
        </Button>
      )}
      {wanted && asked.isPending && <Loading rows={2} />}
      {asked.isError && <p className="second">{problemText(asked.error)}</p>}
      {items?.length === 0 && <p className="second">No other live rule picks this person.</p>}
      {items !== undefined && items.length > 0 && (
        <ul>
          {items.map(({ id, name, outcome, flags }) => (
            <li key={id} className="spread">
              <Link to={`/rules/${id}/flags`}>{name}</Link>
              <span className="row" style={{ gap: 6 }}>
                {flags !== null && flags.block > 0 && <SeverityIcon severity="block" size={14} />}
                {flags !== null && flags.review > 0 && <SeverityIcon severity="review" size={14} />}
                <OutcomeChip outcome={outcome} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
