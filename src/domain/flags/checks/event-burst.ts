import { type Check, type Finding, ofRule, type RuleFacts } from '../check.ts';
import { addCap } from '../fixes/add-cap.ts';

/** What a single look at a page is called. */
const VIEW =
  /(?:^|_)(?:page_?views?|views?|viewed|visits?|page_?visits?|screen_?views?|impressions?|opens?|clicks?|hovers?|sessions?(?:_start)?)(?:_|$)/;

/** One event that sets off several messages, or a message that follows a single look at a page. */
export const EVENT_BURST: Check = {
  question: 'One visit, how many messages?',
  find: (facts) => {
    const { schedule } = facts.content;
    return schedule.kind === 'event'
      ? [...fromOneLook(facts, schedule.event), ...together(facts, schedule.event)]
      : [];
  },
};

function fromOneLook(facts: RuleFacts, event: string): readonly Finding[] {
  if (!VIEW.test(event)) return [];
  return [
    ofRule({
      subject: 'view',
      severity: () => 'review',
      explain: () => 'The message follows a single look at a page. People may feel watched.',
      fixes: [],
    }),
  ];
}

function together(facts: RuleFacts, event: string): readonly Finding[] {
  const others = facts.others.filter(
    ({ content }) => content.schedule.kind === 'event' && content.schedule.event === event,
  );
  const weekly = facts.caps.some(
    ({ limit, window, scope }) =>
      limit === 1 && window.kind === 'rolling' && window.hours >= 168 && scope.rules === undefined,
  );
  if (others.length === 0 || weekly) return [];
  const names = others.map(({ name }) => `“${name}”`).join(', ');
  return [
    ofRule({
      subject: 'together',
      severity: () => 'review',
      explain: () =>
        `${names} ${others.length === 1 ? 'starts' : 'start'} from the same event, so one visit can set off ${others.length + 1} messages to the same person.`,
      fixes: addCap(facts),
    }),
  ];
}
