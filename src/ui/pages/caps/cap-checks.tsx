import { IconInfoCircleFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
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

function Findings({ check, cap, names }: FindingsProps) {
  const found = findingsOf(check, cap, names);
  if (found.length === 0) {
    return (
      <p className="second">
        No cap stands in another’s way, and no live rule loses more than a tenth of its messages.
      </p>
    );
  }
  return (
    <ul className={classes['findings']}>
      {found.map(({ key, title, words }) => (
        <li key={key}>
          <IconInfoCircleFilled size={15} color="var(--advice-solid)" aria-hidden />
          <div>
            <p className="strong">{title}</p>
            {words !== null && <p className="second">{words}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface FoundWords {
  readonly key: string;
  readonly title: ReactNode;
  readonly words: ReactNode;
}

/** What caps do to each other first, then what they do to rules. */
function findingsOf(
  { overlaps, idle, rules }: Check,
  cap: (id: string) => string,
  names: CapNames,
): readonly FoundWords[] {
  const said = new Set(overlaps.flatMap((found) => ('caps' in found ? found.caps : [found.cap])));
  const quiet = rules.length === 0 ? [] : idle.filter((id) => !said.has(id));
  return [
    ...overlaps.map((found) => ({ key: JSON.stringify(found), ...overlapWords(found, cap) })),
    ...quiet.map((id) => ({ key: id, title: `${cap(id)} holds nobody back today.`, words: null })),
    ...rules
      .filter(({ fails_two }) => fails_two.length > 0)
      .map(({ rule, name, fails_two }) => ({
        key: `twice ${rule}`,
        title: <>{ruleLink(rule, name)} fails two caps at once.</>,
        words: `${fails_two
          .map(
            ({ caps: [one, other], people }) =>
              `${cap(one)} and ${cap(other)} for ${formatCount(people)} people`,
          )
          .join('; ')}. They are counted once, under the first in the list.`,
      })),
    ...rules
      .filter(({ lost_to }) => lost_to.length > 0)
      .map((effect) => ({
        key: `losing ${effect.rule}`,
        title: (
          <>
            {ruleLink(effect.rule, effect.name)} loses {formatShare(effect.held_back, effect.asked)} of its
            messages.
          </>
        ),
        words: <LosingWords effect={effect} cap={cap} names={names} />,
      })),
  ];
}

function ruleLink(rule: string, name: string) {
  return (
    <Link to={`/rules/${rule}`} className={classes['inline']}>
      {name}
    </Link>
  );
}

interface LosingWordsProps extends Pick<FindingsProps, 'cap' | 'names'> {
  readonly effect: Check['rules'][number];
}

function LosingWords({ effect, cap, names }: LosingWordsProps) {
  const { held_back, asked, by_cap, lost_to, looked_at } = effect;
  const caps = by_cap.map((one) => `${cap(one.cap)} (${formatCount(one.people)})`).join(', ');
  const others = lost_to.map(({ rule, share }) => `${names.rule(rule)} (${formatShare(share, 1)})`);
  return (
    <>
      {formatCount(held_back)} of {formatCount(asked)}, to {caps}. The room was taken by {others.join(', ')}
      {looked_at < held_back && `, in ${formatCount(looked_at)} of these people, chosen by chance`}.{' '}
      <Link to="?view=rehearsal" className={classes['inline']}>
        See who wins when two are swapped
      </Link>
    </>
  );
}

function overlapWords(
  found: Check['overlaps'][number],
  cap: (id: string) => string,
): Omit<FoundWords, 'key'> {
  switch (found.kind) {
    case 'matches_nothing':
      return { title: `${cap(found.cap)} is about no message.`, words: 'Nothing fits what it asks about.' };
    case 'never_binds':
      return {
        title: `${cap(found.cap)} can never hold anything back.`,
        words: `Whatever ${cap(found.because)} lets through, it lets through too.`,
      };
    case 'bind_together':
      return {
        title: `${cap(found.caps[0])} and ${cap(found.caps[1])} always hold back the same messages.`,
        words: 'One of them is enough.',
      };
  }
}
