import { openFlags } from '../domain/rules/waiver.ts';
import { addToDay } from '../domain/time/calendar.ts';
import { writtenDay } from '../domain/time/written.ts';
import { isAuthor } from './is-author.ts';
import type { CheckedRule } from './checked-rule.ts';
import type { Actor, ImportRecord } from './ports.ts';

/** In the order in which they are shown. */
export const NEEDS = [
  'import',
  'blocked',
  'paused',
  'decide',
  'changes',
  'publish',
  'waiting',
  'waiver',
  'set_aside',
] as const;

/** One thing that waits for the person who looks. */
export interface Need {
  readonly kind: (typeof NEEDS)[number];
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
  /** The last import of each dataset. */
  readonly imports: readonly ImportRecord[];
}

/** How long before its end a waiver is mentioned, in days. */
const NOTICE = 14;

/** What each kind looks for in one rule: the words, or null. In the order in which they are shown. */
const LOOKS: {
  readonly [K in Exclude<Need['kind'], 'import' | 'set_aside'>]: (
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
          text: `${rule.name}: a manager asks for changes`,
          detail: rule.review?.decisions.at(-1)?.reason ?? '',
          href: `/rules/${rule.id}`,
        }
      : null,
  publish: ({ rule }, { actor }) =>
    rule.status === 'approved' && isAuthor(rule, actor)
      ? { text: `${rule.name} is approved`, detail: 'It can be published.', href: `/rules/${rule.id}` }
      : null,
  waiting: ({ rule }, { actor, decidable, today }) => {
    const submitted = rule.review?.submitted_at;
    return rule.status !== 'in_review' ||
      submitted === undefined ||
      !isAuthor(rule, actor) ||
      decidable.has(rule.id)
      ? null
      : {
          text: `${rule.name} waits for a manager`,
          detail: waitedWords(submitted.slice(0, 10), today),
          href: `/rules/${rule.id}/history`,
        };
  },
  waiver: ({ rule }, { today }) => {
    const ending = rule.waivers.find(
      ({ until }) => until >= today && until <= addToDay(today, NOTICE, 'day'),
    );
    return ending === undefined
      ? null
      : {
          text: `A waiver on ${rule.name} ends on ${writtenDay(ending.until)}`,
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
  const ofRules = Object.entries(LOOKS).flatMap(([kind, look]) =>
    rules.flatMap((found) => {
      const need = look(found, looking);
      return need === null ? [] : [{ kind: kind as keyof typeof LOOKS, ...need }];
    }),
  );
  return [...ofRules, ...looking.imports.flatMap(setAside)];
}

/** Rows of the last import of a dataset that couldn't be read. */
function setAside({ id, dataset, rows_set_aside, problems }: ImportRecord): readonly Need[] {
  if (rows_set_aside === 0) return [];
  const rows = rows_set_aside === 1 ? '1 row' : `${rows_set_aside.toLocaleString('en')} rows`;
  const [first] = problems;
  return [
    {
      kind: 'set_aside',
      text: `${rows} of ${dataset} set aside on import`,
      detail: first === undefined ? 'They couldn’t be read.' : `${first.column}: ${first.reason}`,
      href: `/import?import=${id}`,
    },
  ];
}

function waitedWords(since: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(since)) / 86_400_000);
  if (days <= 0) return 'Submitted today';
  return days === 1 ? 'Since yesterday' : `For ${days} days`;
}

/** The last import of each dataset that went through. */
export function lastImports(records: readonly ImportRecord[]): readonly ImportRecord[] {
  const done = records
    .filter(({ status }) => status === 'done')
    .toSorted((a, b) => (a.started_at < b.started_at ? 1 : -1));
  return [...Map.groupBy(done, ({ dataset }) => dataset).values()].flatMap(([latest]) => latest ?? []);
}
