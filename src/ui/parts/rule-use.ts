/** What rules are for and how they get there, as one thing that they are sorted by. */
import { inSentence, type Names } from '../../domain/segments/phrase.ts';
import type { RuleContent } from '../../domain/rules/rule.ts';

type Use = Pick<RuleContent, 'purpose' | 'channel'>;

/** `Offers by email`. */
export function ruleUseWords({ purpose, channel }: Use, names: Pick<Names, 'purpose' | 'channel'>): string {
  return `${names.purpose(purpose)} by ${inSentence(names.channel(channel))}`;
}

/** The same in an address. */
export function ruleUseKey({ purpose, channel }: Use): string {
  return `${purpose}.${channel}`;
}
