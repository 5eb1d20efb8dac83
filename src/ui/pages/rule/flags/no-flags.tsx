import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { CHECKS } from '../../../../domain/flags/checks/index.ts';
import { policyQuery } from '../../../data/policy.ts';
import { formatMoment } from '../../../kit/format.ts';
import { Empty } from '../../../kit/states.tsx';
import classes from './flags.module.css';

/** Nothing was found: which checks were asked, when, and under which policy. */
export function NoFlags({ checkedAt }: { readonly checkedAt: number }) {
  const { data: policy } = useQuery(policyQuery);
  const asked = Object.entries(CHECKS).filter(([id]) => policy?.checks[id]?.off !== true);
  const when = formatMoment(new Date(checkedAt).toISOString(), new Date());
  return (
    <Empty icon={<IconCheck size={22} color="var(--consent-solid)" aria-hidden />} title="No flags">
      <p>
        {asked.length} checks passed at {when}
        {policy && (policy.version === 0 ? ' on the policy as shipped' : ` on policy v${policy.version}`)}.
        Tact checks again when the rule, the data or the policy changes.
      </p>
      <details className={classes['checks']}>
        <summary>See the {asked.length} checks</summary>
        <ul>
          {asked.map(([id, { question }]) => (
            <li key={id}>{question}</li>
          ))}
        </ul>
      </details>
    </Empty>
  );
}
