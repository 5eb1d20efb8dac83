import { type Check, EVERYONE, ofRule, peopleWords } from '../check.ts';
import { both } from '../fixes/change-use.ts';

/** Ads or sharing that reach people whose browser says that they don't want it. */
export const OPT_OUT_IGNORED: Check = {
  question: 'Did they say no to sharing?',
  find: ({ content, policy, attributes }) => {
    const attribute = policy.gpc_attribute;
    if (!policy.sharing_purposes.includes(content.purpose) || !attributes.includes(attribute)) return [];
    const said = { type: 'attribute', attribute, operator: 'eq', value: true } as const;
    return [
      ofRule({
        severity: () => 'block',
        evidence: { uses: EVERYONE, lacks: said, without: null },
        explain: (evidence) =>
          `${peopleWords(evidence?.affected)} would be reached although their browser signals that they don’t want their data shared.`,
        fixes: [
          {
            kind: 'respect-signal',
            title: 'Leave them out',
            detail: 'People whose browser sends the signal are no longer reached.',
            content: { ...content, condition: both(content.condition, { type: 'not', condition: said }) },
          },
        ],
      }),
    ];
  },
};
