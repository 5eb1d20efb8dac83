/** What the bench asks of each rule, and of many rules at once. */
import type { Condition } from '../../src/domain/segments/condition.ts';
import { END } from './generate.ts';
import { RULES } from './rules.ts';
import type { BenchRule } from './rules.ts';

/** A call of the API: its path and its body. */
export type Ask = readonly [path: string, body: unknown];

/** `run` counts up; a question may use it to be another one each time. */
type Question = readonly [title: string, ask: (rule: BenchRule, run: number) => Ask];

export const QUESTIONS = {
  // Of another moment each time: nothing that looks back from it was asked before.
  first: ['first answer', (rule, run) => previewOf(rule, { as_of: after(run, 1), precision: 'estimate' })],
  moved: ['funnel anew', (rule, run) => previewOf(rule, { as_of: after(run, 2) })],
  edited: ['one edited', (rule, run) => previewOf(edited(rule, run), { as_of: END })],
  funnel: ['funnel again', (rule) => previewOf(rule, { as_of: END })],
  count: ['count again', ({ condition }) => ['/audience/count', { condition, as_of: END }]],
  members: ['members', ({ condition }) => ['/audience/members', { condition, as_of: END, limit: 100 }]],
} as const satisfies { readonly [name: string]: Question };

/** The effect of each part of a rule with twelve conditions; a moment that was not asked of before for each run. */
export function partsOf(run: number): Ask {
  const [R4, R11] = ['R4', 'R11'].map((id) => RULES.find((rule) => rule.id === id));
  const conditions = [R4, R11].flatMap((rule) =>
    rule?.condition.type === 'all' ? rule.condition.conditions : [],
  );
  const twelve: Condition = { type: 'all', conditions: conditions.slice(0, 12) };
  return ['/rules/preview/conditions', { rule: ruleOf('parts', twelve), as_of: after(run, 3) }];
}

/** Funnels of so many different rules, some of whose conditions they share, as an organisation's do. */
export function manyRules(count: number): readonly Ask[] {
  return Array.from({ length: count }, (_, index): Ask => {
    const rule = RULES[index % RULES.length];
    const score = {
      type: 'attribute',
      attribute: 'score',
      operator: 'gte',
      value: Math.floor(index / 12) / 20,
    } as const;
    const condition: Condition = { type: 'all', conditions: [...(rule ? [rule.condition] : []), score] };
    return previewOf({ id: `many_${index}`, condition }, { as_of: END });
  });
}

/** The same rules as they are kept, so that they can be put side by side. */
export function keptRules(count: number): readonly { readonly id: string; readonly rule: object }[] {
  return manyRules(count).map(([, body], index) => {
    const { rule } = body as { readonly rule: object };
    return { id: `many_${index}`, rule };
  });
}

/** A question that takes long at any size: every view of a page is looked at beside every other one of the same person. */
export function longQuestion(run: number): Ask {
  const condition: Condition = {
    type: 'sequence',
    first: { event: 'page_view' },
    then: { event: 'page_view' },
    same: 'path',
    within: { last: 300, unit: 'day' },
    completed: true,
  };
  return ['/audience/count', { condition, as_of: after(run, 4) }];
}

/** A rule with one more condition, which no other run has. */
function edited({ id, condition }: BenchRule, run: number): Pick<BenchRule, 'id' | 'condition'> {
  const more = { type: 'attribute', attribute: 'lifetime_value', operator: 'gte', value: 50 + run } as const;
  return { id, condition: { type: 'all', conditions: [condition, more] } };
}

/** A moment a little after the end of the world, another one for each run and series. */
function after(run: number, series: number): string {
  return new Date(Date.parse(END) + (run * 10 + series) * 1_000).toISOString();
}

function previewOf({ id, condition }: Pick<BenchRule, 'id' | 'condition'>, more: object): Ask {
  return ['/rules/preview', { rule: ruleOf(id, condition), flags: false, sample: false, ...more }];
}

function ruleOf(id: string, condition: Condition) {
  return {
    id: id.toLowerCase(),
    name: id,
    condition,
    purpose: 'marketing',
    channel: 'email',
    holdout_percent: id.startsWith('many') ? 0 : 5,
  };
}
