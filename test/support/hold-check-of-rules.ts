/** The cases that every check of a rule as a whole is held to. */
import { expect, test } from 'vitest';
import type { Severity } from '../../src/domain/flags/flag.ts';
import type { RuleContent } from '../../src/domain/rules/rule.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { checkedShop, type More } from './checked-shop.ts';

export interface RuleCase {
  readonly check: string;
  readonly more?: More;
  /** What the rule says beside its audience, which is everyone. */
  readonly content?: Partial<RuleContent>;
  readonly severity: Severity;
  /** Of everyone, whom it counts; left out: it counts nobody. 60 people live in Germany, 40 in New York. */
  readonly by_regime?: { readonly [regime: string]: number };
  /** A rule to which it has no objection. */
  readonly fine: Partial<RuleContent>;
  /** Whether it is about people, so that it falls silent where nobody is reached; left out: yes. */
  readonly of_people?: boolean;
}

const EVERYONE: Condition = { type: 'all', conditions: [] };
const NOBODY: Condition = { type: 'any', conditions: [] };
const GERMANS: Condition = { type: 'attribute', attribute: 'country', operator: 'eq', value: 'DE' };

/** Fires, doesn't fire, NOT, exclusion, through a segment, nobody there, mixed regimes. */
export function holdCheckOfRules(given: RuleCase): void {
  const { check, more = {}, content = {}, severity, by_regime, fine } = given;
  const shop = checkedShop({ ...more, segments: { all: EVERYONE, germans: GERMANS, ...more.segments } });
  const flagsOf = async (rule: Partial<RuleContent>) => (await shop).flags(check, { ...content, ...rule });

  test('it fires, and counts by regime', async () => {
    const [flag] = await flagsOf({ condition: EVERYONE });
    expect(flag).toMatchObject({ severity, ...(by_regime === undefined ? {} : { by_regime }) });
    expect(flag?.explanation).toMatch(/[a-z].*\.$/);
  });

  test('it does not fire where there is nothing to find', async () => {
    expect(await flagsOf({ condition: EVERYONE, ...fine })).toEqual([]);
  });

  test('it finds the same through a reference to a segment', async () => {
    const [direct] = await flagsOf({ condition: EVERYONE });
    const [flag] = await flagsOf({ condition: null, segment: 'all' });
    expect(flag).toMatchObject({ id: direct?.id, by_regime: direct?.by_regime, severity });
  });

  test('whom NOT or an exclusion leaves out is not counted', async () => {
    const [direct] = await flagsOf({ condition: EVERYONE });
    const american = Object.keys(direct?.by_regime ?? {}).filter((regime) => regime !== 'eu');
    for (const rule of [
      { condition: { type: 'not', condition: GERMANS } as const },
      { condition: EVERYONE, exclude: ['germans'] },
    ])
      for (const flag of await flagsOf(rule))
        expect(Object.keys(flag.by_regime).toSorted()).toEqual(american.toSorted());
  });

  test('where nobody is reached it is silent, unless it is about the rule alone', async () => {
    const flags = await flagsOf({ condition: NOBODY });
    if (given.of_people === false) expect(flags).toHaveLength(1);
    else expect(flags).toEqual([]);
  });
}
