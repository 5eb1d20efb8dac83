import { defaultOf } from '../../permission/regime.ts';
import type { Condition } from '../../segments/condition.ts';
import { type Check, EVERYONE, type Finding, ofRule, peopleWords, type RuleFacts } from '../check.ts';
import { both } from '../fixes/change-use.ts';

/** Ads or sharing that reach people whose browser says that they don't want it, or who said so themselves. */
export const OPT_OUT_IGNORED: Check = {
  question: 'Did they say no to sharing?',
  find: (facts) =>
    facts.policy.sharing_purposes.includes(facts.content.purpose)
      ? [...signalled(facts), ...facts.policy.sharing_purposes.flatMap((id) => refused(facts, id))]
      : [],
};

function signalled(facts: RuleFacts): readonly Finding[] {
  const attribute = facts.policy.gpc_attribute;
  if (!facts.attributes.includes(attribute)) return [];
  const said = { type: 'attribute', attribute, operator: 'eq', value: true } as const;
  return [
    ofRule({
      fact: 'gpc',
      severity: () => 'block',
      evidence: { uses: EVERYONE, lacks: said, without: null },
      explain: (evidence) =>
        `${peopleWords(evidence?.affected)} would be reached although their browser signals that they don’t want their data shared.`,
      fixes: leavingOut(facts, said, 'respect-signal', 'People whose browser sends the signal'),
    }),
  ];
}

/** Whoever said no to another sharing purpose; who has only said nothing is not meant. */
function refused(facts: RuleFacts, purpose: string): readonly Finding[] {
  const { content, policy } = facts;
  const { channel } = content;
  if (purpose === content.purpose || facts.reached === null) return [];
  const label = policy.purposes.find(({ id }) => id === purpose)?.label ?? purpose;
  const said = { type: 'consent', purpose, channel, permitted: false } as const;
  return [
    ofRule({
      subject: purpose,
      severity: () => 'block',
      provision: (regime) => defaultOf(regime, purpose, channel).provision,
      evidence: { uses: EVERYONE, lacks: said, without: null, silence_is_yes: purpose },
      explain: (evidence) =>
        `${peopleWords(evidence?.affected)} would be reached although they have said no to “${label}”.`,
      fixes: leavingOut(facts, said, 'respect-refusal', `People who said no to “${label}”`),
    }),
  ];
}

function leavingOut({ content }: RuleFacts, said: Condition, kind: string, who: string) {
  return [
    {
      kind,
      title: 'Leave them out',
      detail: `${who} are no longer reached.`,
      content: { ...content, condition: both(content.condition, { type: 'not', condition: said }) },
    },
  ];
}
