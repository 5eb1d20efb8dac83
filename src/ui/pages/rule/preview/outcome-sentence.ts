import type { Outcome } from '../../../../domain/preview/outcome.ts';
import { inSentence } from '../../../../domain/segments/phrase.ts';
import type { Explanation } from '../../../data/preview.ts';
import { basisWord } from './basis-bar.tsx';
import { regimeParts } from '../../../parts/regime-name.ts';

/** What the sentence needs to say: `personalised offers by email`, and the name of the regime where the person lives. */
export interface Saying {
  readonly what: string;
  readonly regime: string;
}

type Say = (explanation: Explanation, saying: Saying) => string;

const SENTENCES: { readonly [O in Outcome]: Say } = {
  not_matched: () => 'Doesn’t meet the audience; the conditions that fail stand below.',
  excluded: () => 'Matches the audience, but is in a segment that the rule leaves out.',
  holdout: () => 'Matches the audience, but is in the holdout: the same people at each run, for comparison.',
  suppressed: () => 'Matches the audience, but there is a stop on this channel.',
  minor: (_, { regime }) => `Matches the audience, but is under the age that ${regime} sets for this.`,
  opted_out: (_, { regime }) => `Sends a privacy signal that ${regime} honours for this purpose.`,
  withdrawn: (_, { what }) => `Matches the audience, and once agreed to ${what}, but took it back.`,
  objected: (_, { what }) => `Matches the audience, but objected to ${what}.`,
  denied: (_, { what }) => `Matches the audience, but was asked about ${what} and said no.`,
  expired: (_, { what }) => `Matches the audience, but the consent to ${what} has run out.`,
  no_consent: (_, { what, regime }) =>
    `Matches the audience, but has never agreed to ${what}, and the rules of ${regime} need a yes.`,
  capped: ({ caps, cap }) => {
    const counter = caps.counters.find((one) => one.cap === cap);
    return counter
      ? `May be contacted, but ${counter.name} lets through ${counter.rule}, and ${counter.used} went out.`
      : 'May be contacted, but a cap holds the message back.';
  },
  quiet_hours: () => 'May be contacted, but it is quiet hours and the message is dropped then.',
  reached: ({ basis }, { what }) =>
    `Matches the audience and may be contacted about ${what}. Basis: ${basis === null ? 'none needed' : inSentence(basisWord(basis))}.`,
};

/** Why, in one sentence. */
export function outcomeSentence(explanation: Explanation, saying: Saying): string {
  return SENTENCES[explanation.outcome](explanation, { ...saying, regime: regimeParts(saying.regime).place });
}
