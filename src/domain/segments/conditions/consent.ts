/** Whether we may contact the person for a purpose by a channel (SEMANTICS §2, §3). */
import { column, inRelation, not } from '../../../query/build.ts';
import { permittedPeople } from '../../permission/compile.ts';
import { prepareDecision } from '../../permission/decide.ts';
import type { ConsentCondition } from '../condition.ts';
import { inSentence, named, plain } from '../phrase.ts';
import { at, checkBoolean, checkText } from './check.ts';
import type { ConditionType } from './condition-type.ts';

export const CONSENT: ConditionType<ConsentCondition> = {
  keys: { purpose: true, channel: true, permitted: true },
  validate: ({ input, path }) => [
    ...checkText(input['purpose'], at(path, 'purpose')),
    ...checkText(input['channel'], at(path, 'channel')),
    ...checkBoolean(input['permitted'], at(path, 'permitted')),
  ],
  prepare: ({ purpose, channel, permitted }, context) => {
    const decide = prepareDecision(purpose, channel, context);
    return (person) => decide(person).allowed === permitted;
  },
  compile: ({ purpose, channel, permitted }, context) => {
    const allowed = inRelation(column('c', 'customer_id'), permittedPeople(purpose, channel, context));
    return permitted ? allowed : not(allowed);
  },
  phrase: ({ purpose, channel, permitted }, names) => [
    plain(permitted ? 'may be contacted for' : 'may not be contacted for'),
    named(names.purpose(purpose)),
    plain('by'),
    named(names.channel(channel)),
  ],
  clause: ({ purpose, channel, permitted }, names) =>
    `who ${permitted ? 'may' : 'may not'} be contacted for ${inSentence(names.purpose(purpose))} by ${inSentence(names.channel(channel))}`,
  uses: ({ purpose }) => [{ kind: 'consent', id: purpose }],
  inside: () => [],
  fact: ({ purpose, channel }, person, context) => {
    const { allowed, reason } = prepareDecision(purpose, channel, context)(person);
    return `${allowed ? 'yes' : 'no'}, ${reason.replaceAll('_', ' ')}`;
  },
};
