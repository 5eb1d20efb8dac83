/** The cases that every check of a rule as a whole is held to. */
import { expect, test } from 'vitest';
import type { Severity } from '../../src/domain/flags/flag.ts';
import type { RuleContent } from '../../src/domain/rules/rule.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { checkedShop, type More } from './checked-shop.ts';

export interface RuleCase {
  readonly check: string;
  readonly more?: More;
  /** Whom the rule is for; left out: everyone. */
  readonly audience?: Condition;
  /** What the rule says beside its audience. */
  readonly content?: Partial<RuleContent>;
  readonly severity: Severity;
  /** Of the audience, whom it counts, under both laws. 60 people live in Germany, 40 in New York. */
  readonly by_regime: { readonly eu?: number; readonly us: number };
  /** A rule to which it has no objection. */
  readonly fine: Partial<RuleContent>;
  /** Whether it is about people, so that it falls silent where nobody is reached; left out: yes. */
  readonly of_people?: boolean;
}

const EVERYONE: Condition = { type: 'all', conditions: [] };
const NOBODY: Condition = { type: 'any', conditions: [] };
const GERMANS: Condition = { type: 'attribute', attribute: 'country', operator: 'eq', value: 'DE' };
/** Worked out of where someone's parcels go, for everyone. */
const MADE: Condition = { type: 'attribute', attribute: 'made', operator: 'gte', value: 0.5 };
/** Set for people in New York alone. */
const ABROAD: Condition = { type: 'attribute', attribute: 'parcels', operator: 'eq', value: 'far' };

/** Fires, doesn't fire, NOT, exclusion, through a segment, through a derived attribute, unset data, mixed regimes, nobody. */
export function holdCheckOfRules(given: RuleCase): void {
  const { check, more = {}, audience = EVERYONE, content = {}, severity, by_regime, fine } = given;
  const shop = checkedShop({
    ...more,
    fields: [{ id: 'made', type: 'number' }, { id: 'parcels', type: 'enum' }, ...(more.fields ?? [])],
    notes: [
      { id: 'parcels', confirmed_category: null, notice: 'v1' },
      { id: 'made', confirmed_category: null, source: 'inferred', derived_from: ['parcels'] },
      ...(more.notes ?? []),
    ],
    row: (n) => ({ made: 1, parcels: n < 60 ? null : 'far', ...more.row?.(n) }),
    segments: { picked: audience, germans: GERMANS, ...more.segments },
  });
  const flagsOf = async (rule: Partial<RuleContent>) => (await shop).flags(check, { ...content, ...rule });
  const beside = (condition: Condition): Condition => ({ type: 'all', conditions: [audience, condition] });
  const lawsOf = async (rule: Partial<RuleContent>) => (await flagsOf(rule))[0]?.by_regime;

  test('it fires, and counts by regime', async () => {
    const [flag] = await flagsOf({ condition: audience });
    expect(flag).toMatchObject({ severity, by_regime });
    expect(flag?.customers_affected).toBe((by_regime.eu ?? 0) + by_regime.us);
    expect(flag?.explanation).toMatch(/[a-z].*\.$/);
  });

  test('it does not fire where there is nothing to find', async () => {
    expect(await flagsOf({ condition: audience, ...fine })).toEqual([]);
  });

  test('it finds the same through a reference to a segment', async () => {
    const [direct] = await flagsOf({ condition: audience });
    const [flag] = await flagsOf({ condition: null, segment: 'picked' });
    expect(flag).toMatchObject({ id: direct?.id, by_regime, severity });
  });

  test('it finds the same through an attribute made from others', async () => {
    const [direct] = await flagsOf({ condition: audience });
    const [flag] = await flagsOf({ condition: beside(MADE) });
    expect(flag).toMatchObject({ id: direct?.id, by_regime, severity });
  });

  test('whom NOT leaves out is not counted', async () => {
    const condition = beside({ type: 'not', condition: GERMANS });
    expect(await lawsOf({ condition })).toEqual({ us: by_regime.us });
  });

  test('whom an exclusion leaves out is not counted', async () => {
    expect(await lawsOf({ condition: audience, exclude: ['germans'] })).toEqual({ us: by_regime.us });
  });

  test('whoever has unset what the rule asks for is not counted', async () => {
    expect(await lawsOf({ condition: beside(ABROAD) })).toEqual({ us: by_regime.us });
  });

  test('where people of one regime are reached, the other is not spoken of', async () => {
    const [flag] = await flagsOf({ condition: beside(GERMANS) });
    expect(flag?.by_regime).toEqual(by_regime.eu === undefined ? undefined : { eu: by_regime.eu });
    expect(flag?.legal_basis.filter(({ regime }) => regime !== 'eu') ?? []).toEqual([]);
  });

  test('where nobody is reached it is silent, unless it is about the rule alone', async () => {
    const flags = await flagsOf({ condition: NOBODY });
    if (given.of_people === false) expect(flags).toHaveLength(1);
    else expect(flags).toEqual([]);
  });
}
