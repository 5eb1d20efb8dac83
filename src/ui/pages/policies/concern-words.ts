import type { Concern, Policy } from '../../../domain/permission/policy.ts';
import { inSentence } from '../../../domain/segments/phrase.ts';
import { channelWord } from '../../parts/names.ts';
import { regimeParts } from '../../parts/regime-name.ts';
import { ROLE_CHOICES } from '../../parts/roles.ts';
import { isSource, sourceWord } from '../../parts/source.tsx';
import { purposeWord } from './policy-words.ts';

/** `health data, purchased data, for offers and news, by email, of people under EU and EEA`. */
export function concernWords(
  { category, source, purpose, channel, region, role }: Concern,
  policy: Policy,
  categoryWord: (id: string) => string,
): string {
  const parts = [
    ...(category === undefined ? [] : [`${categoryWord(category)} data`]),
    ...(source === undefined
      ? []
      : [isSource(source) ? `${inSentence(sourceWord(source))} data` : `data from ${source}`]),
    ...(purpose === undefined ? [] : [`for ${inSentence(purposeWord(policy, purpose))}`]),
    ...(channel === undefined ? [] : [`by ${inSentence(channelWord(channel))}`]),
    ...(region === undefined ? [] : [`of people under ${regimeWord(policy, region)}`]),
    ...(role === undefined ? [] : [`written by a ${inSentence(roleWord(role))}`]),
  ];
  return parts.length === 0 ? 'every rule' : parts.join(', ');
}

function regimeWord({ regimes }: Policy, id: string): string {
  return regimeParts(regimes.find((regime) => regime.id === id)?.name ?? id).place;
}

function roleWord(role: string): string {
  return ROLE_CHOICES.find(({ value }) => value === role)?.label ?? role;
}
