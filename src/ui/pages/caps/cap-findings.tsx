/** What was found about caps, in words. */
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { CapCheckAnswer as CapCheck } from '../../data/cap-check.ts';
import { formatCount, formatShare } from '../../kit/format.ts';
import type { CapNames } from './cap-words.ts';
import classes from './caps.module.css';

interface FoundWords {
  readonly key: string;
  readonly title: ReactNode;
  readonly words: ReactNode;
}

type Named = (cap: string) => string;

/** A rule of which it may be told how much it loses. */
interface Losing extends Omit<CapCheck['rules'][number], 'asked' | 'held_back'> {
  readonly asked: number;
  readonly held_back: number;
}

/** What caps do to each other first, then what they do to rules: those that lose most come first. */
export function findingsOf(
  { overlaps, idle, rules }: CapCheck,
  cap: Named,
  names: CapNames,
): readonly FoundWords[] {
  const said = new Set(overlaps.flatMap((found) => ('caps' in found ? found.caps : [found.cap])));
  const quiet = rules.length === 0 ? [] : idle.filter((id) => !said.has(id));
  const losing = rules
    .flatMap((rule): readonly Losing[] => {
      const { asked, held_back, lost_to } = rule;
      return asked === null || held_back === null || lost_to.length === 0
        ? []
        : [{ ...rule, asked, held_back }];
    })
    .toSorted((a, b) => b.held_back / b.asked - a.held_back / a.asked);
  return [
    ...overlaps.map((found) => ({ key: JSON.stringify(found), ...overlapWords(found, cap) })),
    ...twiceWords(rules, cap),
    ...losing.map((effect) => ({
      key: `losing ${effect.rule}`,
      title: (
        <>
          <Link to={`/rules/${effect.rule}`} className={classes['inline']}>
            {effect.name}
          </Link>{' '}
          loses {formatShare(effect.held_back, effect.asked)} of its messages.
        </>
      ),
      words: <LosingWords effect={effect} cap={cap} names={names} />,
    })),
    ...quiet.map((id) => ({ key: id, title: `${cap(id)} holds nobody back today.`, words: null })),
  ];
}

/** Messages that fail both caps of a pair, over all rules. */
function twiceWords(rules: CapCheck['rules'], cap: Named): readonly FoundWords[] {
  const pairs = new Map<string, number>();
  for (const { fails_two } of rules) {
    for (const {
      caps: [one, other],
      people,
    } of fails_two) {
      const pair = `${cap(one)} and ${cap(other)}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + people);
    }
  }
  if (pairs.size === 0) return [];
  const most_first = [...pairs].toSorted(([, a], [, b]) => b - a);
  const words = most_first.map(([pair, messages]) => `${pair}: ${formatCount(messages)}`).join('; ');
  return [
    {
      key: 'twice',
      title: 'Some messages would fail two caps.',
      words: `${words}. They are counted once, under the first in the list.`,
    },
  ];
}

/** Whose messages take most of the room is told of so many. */
const TAKERS = 3;

interface LosingWordsProps {
  readonly effect: Losing;
  readonly cap: Named;
  readonly names: CapNames;
}

function LosingWords({ effect, cap, names }: LosingWordsProps) {
  const { rule, held_back, asked, by_cap, lost_to, looked_at } = effect;
  const caps = by_cap.map((one) => `${cap(one.cap)} (${formatCount(one.people)})`).join(', ');
  const takers = lost_to.slice(0, TAKERS).map((other) => {
    const name = other.rule === rule ? 'its own earlier messages' : names.rule(other.rule);
    return `${name} (${formatShare(other.share, 1)})`;
  });
  return (
    <>
      {formatCount(held_back)} of {formatCount(asked)}
      {caps !== '' && `, to ${caps}`}. The room was taken
      {lost_to.length > TAKERS ? ' mostly' : ''} by {takers.join(', ')}
      {looked_at < held_back && `, in ${formatCount(looked_at)} of these people, chosen by chance`}.{' '}
      <Link to="?view=rehearsal" className={classes['inline']}>
        Swap rules in “Who wins”
      </Link>
    </>
  );
}

function overlapWords(found: CapCheck['overlaps'][number], cap: Named): Omit<FoundWords, 'key'> {
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
