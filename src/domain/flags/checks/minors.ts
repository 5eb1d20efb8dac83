import { limitsOf } from '../../permission/policy-limits.ts';
import { minorAgeOf } from '../../permission/regime.ts';
import {
  type Check,
  counted,
  EVERYONE,
  type Finding,
  ofRule,
  peopleWords,
  type RuleFacts,
} from '../check.ts';
import { both } from '../fixes/change-use.ts';
import { categoriesOf } from '../special.ts';

/** Up to this share children are in nearly every audience; they are held back, and that is enough. */
const FEW = 0.01;

/** Children among the people whom a rule is about, or too many whose age nobody knows where data is about children. */
export const MINORS: Check = {
  question: 'Could these be children?',
  find: (facts) => [...matched(facts), ...ofUnknownAge(facts)],
};

function matched(facts: RuleFacts): readonly Finding[] {
  const { content, policy, measured } = facts;
  const children = (measured?.outcomes ?? []).filter(({ outcome }) => outcome === 'minor');
  if (children.length === 0) return [];
  const by_regime: Record<string, number> = {};
  for (const { regime, people } of children) by_regime[regime] = (by_regime[regime] ?? 0) + people;
  const ads = policy.sharing_purposes.includes(content.purpose);
  const evidence = counted(by_regime);
  const matched = (measured?.outcomes ?? []).filter(({ outcome }) => outcome !== 'not_matched');
  const all = matched.reduce((sum, { people }) => sum + people, 0);
  const about = facts.used.some((used) => categoriesOf(used).includes('children'));
  const grave = about || evidence.affected > FEW * all;
  return [
    ofRule({
      subject: 'matched',
      fact: 'minor_age',
      category: 'children',
      counted: evidence,
      severity: () => (ads ? 'block' : grave ? 'review' : 'advice'),
      explain: (now) =>
        `${peopleWords(now?.affected)} in the audience ${now?.affected === 1 ? 'is' : 'are'} younger than the law where they live asks for. They are held back, but the rule is about them.`,
      fixes: adultsOnly(facts),
    }),
  ];
}

function ofUnknownAge(facts: RuleFacts): readonly Finding[] {
  const { policy, attributes, used, reached } = facts;
  const birth = policy.birth_attribute;
  if (!used.some((one) => categoriesOf(one).includes('children')) || !attributes.includes(birth)) return [];
  const { unknown_age_share } = limitsOf(policy);
  return [
    ofRule({
      subject: 'unknown-age',
      fact: 'minor_age',
      category: 'children',
      severity: () => 'review',
      evidence: {
        uses: EVERYONE,
        lacks: { type: 'attribute', attribute: birth, operator: 'is_unset' },
        without: null,
      },
      enough: ({ affected }) => affected > unknown_age_share * (reached ?? 0),
      explain: (evidence) =>
        `The rule uses data about children, and the age of ${peopleWords(evidence?.affected)} isn’t known.`,
      fixes: ageKnown(facts),
    }),
  ];
}

function ageKnown({ content, policy }: RuleFacts) {
  const known = { type: 'attribute', attribute: policy.birth_attribute, operator: 'is_set' } as const;
  return [
    {
      kind: 'age-known',
      title: 'Only people whose age is known',
      detail: 'Whoever hasn’t told a birth date is no longer in the audience.',
      content: { ...content, condition: both(content.condition, known) },
    },
  ];
}

function adultsOnly({ content, policy, attributes }: RuleFacts) {
  const attribute = policy.birth_attribute;
  const age = Math.max(0, ...policy.regimes.map((regime) => minorAgeOf(regime, content.purpose) ?? 0));
  if (!attributes.includes(attribute) || age === 0) return [];
  const young = { type: 'attribute', attribute, operator: 'age_lt', value: age } as const;
  return [
    {
      kind: 'adults-only',
      title: `Only people of ${age} and older`,
      detail: 'Nobody who is known to be younger is in the audience.',
      content: { ...content, condition: both(content.condition, { type: 'not', condition: young }) },
    },
  ];
}
