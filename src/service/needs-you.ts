import { openFlags } from '../domain/rules/waiver.ts';
import { addToDay } from '../domain/time/calendar.ts';
import { isAuthor } from './is-author.ts';
import type { CheckedRule } from './overview.ts';
import type { Actor } from './ports.ts';

/** One thing that waits for the person who looks. */
export interface Need {
  readonly kind: 'import' | 'blocked' | 'paused' | 'decide' | 'changes' | 'publish' | 'waiver';
  readonly text: string;
  readonly detail: string;
  /** Where in the dashboard it is done. */
  readonly href: string;
}

interface Looking {
  readonly actor: Actor;
  readonly today: string;
  readonly customers: number;
  /** Ids of the rules in review that this person may decide on. */
  readonly decidable: ReadonlySet<string>;
}

/** How long before its end a waiver is mentioned, in days. */
const NOTICE = 14;

/** What each kind looks for in one rule: the words, or null. In the order in which they are shown. */
const LOOKS: {
  readonly [K in Exclude<Need['kind'], 'import'>]: (
    found: CheckedRule,
    looking: Looking,
  ) => Omit<Need, 'kind'> | null;
} = {
  blocked: ({ rule, checked }, { actor, today }) => {
    const blocks = openFlags(checked?.flags ?? [], rule.waivers, today).filter(
      (flag) => flag.severity === 'block',
    );
    const [first] = blocks;
    return first === undefined || !isAuthor(rule, actor)
      ? null
      : {
          text: `${rule.name} can’t be published`,
          detail: blocks.length === 1 ? first.question : `${first.question} And ${blocks.length - 1} more.`,
          href: `/rules/${rule.id}/flags`,
        };
  },
  paused: ({ rule }) =>
    rule.paused_reason === null
      ? null
      : { text: `${rule.name} is paused`, detail: rule.paused_reason, href: `/rules/${rule.id}` },
  decide: ({ rule }, { decidable }) =>
    decidable.has(rule.id)
      ? {
          text: `${rule.name} waits for a decision`,
          detail: rule.review?.note === '' ? 'Submitted without a note.' : (rule.review?.note ?? ''),
          href: `/review/${rule.id}`,
        }
      : null,
  changes: ({ rule }, { actor }) =>
    rule.status === 'changes_requested' && isAuthor(rule, actor)
      ? {
          text: `${rule.name}: a reviewer asks for changes`,
          detail: rule.review?.decisions.at(-1)?.reason ?? '',
          href: `/rules/${rule.id}`,
        }
      : null,
  publish: ({ rule }, { actor }) =>
    rule.status === 'approved' && isAuthor(rule, actor)
      ? { text: `${rule.name} is approved`, detail: 'It can be published.', href: `/rules/${rule.id}` }
      : null,
  waiver: ({ rule }, { today }) => {
    const ending = rule.waivers.find(
      ({ until }) => until >= today && until <= addToDay(today, NOTICE, 'day'),
    );
    return ending === undefined
      ? null
      : {
          text: `A waiver on ${rule.name} ends on ${ending.until}`,
          detail: 'Then the flag needs a decision again.',
          href: `/rules/${rule.id}/flags`,
        };
  },
};

/** What waits for this person. Viewers have nothing to do. */
export function needsYou(rules: readonly CheckedRule[], looking: Looking): readonly Need[] {
  if (looking.actor.role === 'viewer') return [];
  if (looking.customers === 0) {
    return [
      {
        kind: 'import',
        text: 'Import your customers',
        detail: 'No customers are loaded yet.',
        href: '/import',
      },
    ];
  }
  return Object.entries(LOOKS).flatMap(([kind, look]) =>
    rules.flatMap((found) => {
      const need = look(found, looking);
      return need === null ? [] : [{ kind: kind as keyof typeof LOOKS, ...need }];
    }),
  );
}
