import { inSentence } from '../../../domain/segments/phrase.ts';
import type { EndingConsents } from '../../data/overview.ts';
import { formatCount } from '../../kit/format.ts';
import { channelWord } from '../../parts/names.ts';
import type { ShownNeed } from './needs-you.tsx';

/** Yeses that end soon as something to do; nothing where none does. */
export function endingNeed(ending: EndingConsents | undefined): readonly ShownNeed[] {
  if (ending === undefined || ending.ending === 0) return [];
  const { days, channel, rule } = ending;
  const consents =
    ending.ending === 1 ? '1 consent expires' : `${formatCount(ending.ending)} consents expire`;
  return [
    {
      kind: 'consents',
      text: `${consents} in ${days} days`,
      detail:
        rule === null
          ? `By ${inSentence(channelWord(channel))}. Ask these people again before.`
          : `${rule.name} would lose ${formatCount(rule.loses)} people`,
      href: rule === null ? '/consent' : `/rules/${rule.id}/flags`,
    },
  ];
}
