import type { Schedule } from '../../rules/rule.ts';
import type { Condition } from '../../segments/condition.ts';
import { inSentence } from '../../segments/phrase.ts';
import { type Check, EVERYONE, ofRule, peopleWords, type RuleFacts } from '../check.ts';
import { addCap } from '../fixes/add-cap.ts';
import { type UsedData, usedData } from '../used-data.ts';
import { whoHears } from '../who-hears.ts';

/** Of five planned messages four are from one category: the line of 80 %. */
const OTHERS_WEIGH = 4;
/** With fewer planned messages a share says nothing. */
const FEWEST = 5;
/** Share of the reach below which it is chance. */
const FEW = 0.05;
/** The rules that send most decide; each one doubles what is asked of the engine. */
const MOST_RULES = 8;
const NOBODY: Condition = { type: 'any', conditions: [] };

/** People whose planned messages of four weeks nearly all rest on one kind of data about them. */
export const LOCKED_IN: Check = {
  question: 'Do they still get to choose?',
  find: (facts) => {
    const category = topicOf(facts.used);
    if (category === null || facts.reached === null) return [];
    const { reached } = facts;
    const locked = lockedIn(facts, category);
    if (locked === NOBODY) return [];
    const word = inSentence(facts.category(category));
    return [
      ofRule({
        subject: category,
        category,
        severity: () => 'advice',
        provision: () => undefined,
        evidence: { uses: EVERYONE, lacks: locked, without: null },
        enough: ({ affected }) => affected > FEW * reached,
        explain: (evidence) =>
          `Of the messages planned for the next 28 days, ${peopleWords(evidence?.affected)} would get more than four fifths because of ${word} data. They see little else of what we offer.`,
        fixes: addCap(facts),
      }),
    ];
  },
};

/** Messages that a schedule plans in 28 days; what starts by an event or by hand counts once. */
function plannedIn28Days(schedule: Schedule): number {
  switch (schedule.kind) {
    case 'daily':
      return 28;
    case 'weekly':
      return 4 * schedule.days.length;
    default:
      return 1;
  }
}

/** What a rule's audience rests on: the most private kind of data that picks people, from “elevated” on. */
function topicOf(used: readonly UsedData[]): string | null {
  const picking = used.filter(
    ({ excludes, place, category, sensitivity }) =>
      !excludes && place !== 'shows' && category !== null && sensitivity >= 2,
  );
  const [first] = picking.toSorted(
    (a, b) => b.sensitivity - a.sensitivity || ((a.category ?? '') < (b.category ?? '') ? -1 : 1),
  );
  return first?.category ?? null;
}

interface Planned {
  /** Whom it reaches but for caps. */
  readonly hears: Condition;
  /** Its messages, weighed so that a sum above 0 is a share above 80 %. */
  readonly weight: number;
  readonly messages: number;
}

function lockedIn(facts: RuleFacts, category: string): Condition {
  const own = plannedIn28Days(facts.content.schedule);
  const others = facts.others.map(({ content }): Planned => {
    const messages = plannedIn28Days(content.schedule);
    const same = topicOf(usedData(content, facts.segments, facts.index)) === category;
    return {
      hears: whoHears(content),
      weight: same ? messages : -OTHERS_WEIGH * messages,
      messages,
    };
  });
  const weightiest = others.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_RULES);
  return above(own, own, weightiest);
}

/** Who hears so that the sum is above 0 and there are enough messages, by one rule after the other. */
function above(sum: number, messages: number, [next, ...rest]: readonly Planned[]): Condition {
  const all = next === undefined ? [] : [next, ...rest];
  const best = all.reduce((most, { weight }) => most + Math.max(0, weight), sum);
  const worst = all.reduce((least, { weight }) => least + Math.min(0, weight), sum);
  const most = all.reduce((total, one) => total + one.messages, messages);
  if (best <= 0 || most < FEWEST) return NOBODY;
  if (next === undefined || (worst > 0 && messages >= FEWEST)) return EVERYONE;
  return {
    type: 'any',
    conditions: [
      both(next.hears, above(sum + next.weight, messages + next.messages, rest)),
      both({ type: 'not', condition: next.hears }, above(sum, messages, rest)),
    ].filter((condition) => condition !== NOBODY),
  };
}

function both(one: Condition, other: Condition): Condition {
  if (other === NOBODY) return NOBODY;
  return other === EVERYONE ? one : { type: 'all', conditions: [one, other] };
}
