import { matches } from '../../caps/window.ts';
import { type Check, type Finding, ofRule, type RuleFacts } from '../check.ts';
import { addCap } from '../fixes/add-cap.ts';
import { capsAbout } from '../own-caps.ts';

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

/** Others that the event sets off, but for those that a cap of one message a week keeps apart from this one. */
function together(facts: RuleFacts, event: string): readonly Finding[] {
  const apart = capsAbout(facts).filter(
    ({ limit, window }) => limit <= 1 && window.kind === 'rolling' && window.hours >= 168,
  );
  const others = facts.others.filter(({ id, content: { schedule, channel, purpose } }) => {
    if (schedule.kind !== 'event' || schedule.event !== event) return false;
    return !apart.some((cap) => matches(cap, { rule_id: id, channel, purpose }));
  });
  if (others.length === 0) return [];
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
