import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { CapSettings } from '../../../domain/caps/cap.ts';
import { capCheckQuery } from '../../data/cap-check.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { formatCount, formatShare } from '../../kit/format.ts';
import { Panel } from '../../kit/panel.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { useSettled } from '../../parts/use-settled.ts';
import type { CapNames } from './cap-words.ts';
import classes from './caps.module.css';

interface CapChecksProps {
  /** As they stand in the draft. */
  readonly content: Pick<CapSettings, 'caps' | 'quiet_hours'>;
  readonly names: CapNames;
}

type Check = NonNullable<ReturnType<typeof useCapCheck>['data']>;

/** What these caps, saved or not, do to each other and to the rules that are live. */
export function CapChecks({ content, names }: CapChecksProps) {
  const check = useCapCheck(content);
  const cap = (id: string) => content.caps.find((one) => one.id === id)?.name ?? id;
  const note = check.isFetching ? 'counting…' : 'for the people of today, nothing is saved by it';
  return (
    <Panel title="Checks on these caps" note={note}>
      {check.isPending && <Loading rows={2} />}
      {check.isError && (
        <Failure
          title="Couldn’t check these caps"
          detail={problemText(check.error)}
          reference={referenceOf(check.error)}
          onRetry={() => void check.refetch()}
        />
      )}
      {check.isSuccess && <Findings check={check.data} cap={cap} names={names} />}
    </Panel>
  );
}

function useCapCheck(content: CapChecksProps['content']) {
  return useQuery(capCheckQuery(useSettled(content)));
}

interface FindingsProps {
  readonly check: Check;
  readonly cap: (id: string) => string;
  readonly names: CapNames;
}

function Findings({ check: { overlaps, idle, rules }, cap, names }: FindingsProps) {
  const said = new Set(overlaps.flatMap((found) => ('caps' in found ? found.caps : [found.cap])));
  const quiet = rules.length === 0 ? [] : idle.filter((id) => !said.has(id));
  const twice = rules.filter(({ fails_two }) => fails_two.length > 0);
  const losing = rules.filter(({ lost_to }) => lost_to.length > 0);
  const nothing = [overlaps, quiet, twice, losing].every((found) => found.length === 0);
  if (nothing) {
    return (
      <p className="second">
        No cap stands in another’s way, and no live rule loses more than a tenth of its messages.
      </p>
    );
  }
  return (
    <ul className="stack">
      {overlaps.map((found) => (
        <li key={JSON.stringify(found)}>{overlapWords(found, cap)}</li>
      ))}
      {quiet.map((id) => (
        <li key={id}>
          <b>{cap(id)}</b> holds nobody back today.
        </li>
      ))}
      {twice.map(({ rule, name, fails_two }) => (
        <li key={`twice ${rule}`}>
          <Link to={`/rules/${rule}`} className={classes['inline']}>
            {name}
          </Link>{' '}
          fails two caps at once:{' '}
          {fails_two
            .map(
              ({ caps: [one, other], people }) =>
                `${cap(one)} and ${cap(other)} for ${formatCount(people)} people`,
            )
            .join('; ')}
          . The first in the list is named.
        </li>
      ))}
      {losing.map(({ rule, name, held_back, asked, by_cap, lost_to, looked_at }) => (
        <li key={`losing ${rule}`}>
          <Link to={`/rules/${rule}`} className={classes['inline']}>
            {name}
          </Link>{' '}
          loses {formatShare(held_back, asked)} of its messages ({formatCount(held_back)} of{' '}
          {formatCount(asked)}) to{' '}
          {by_cap.map((one) => `${cap(one.cap)} (${formatCount(one.people)})`).join(', ')}. The room was taken
          by {lost_to.map((other) => `${names.rule(other.rule)} (${formatShare(other.share, 1)})`).join(', ')}
          {looked_at < held_back && `, in ${formatCount(looked_at)} of these people, chosen by chance`}.
        </li>
      ))}
    </ul>
  );
}

function overlapWords(found: Check['overlaps'][number], cap: (id: string) => string) {
  if (found.kind === 'matches_nothing') {
    return (
      <>
        <b>{cap(found.cap)}</b> is about no message: nothing fits what it asks about.
      </>
    );
  }
  if (found.kind === 'never_binds') {
    return (
      <>
        <b>{cap(found.cap)}</b> can never hold anything back that <b>{cap(found.because)}</b> lets through.
      </>
    );
  }
  const [one, other] = found.caps;
  return (
    <>
      <b>{cap(one)}</b> and <b>{cap(other)}</b> always hold back the same messages: one of them is enough.
    </>
  );
}
