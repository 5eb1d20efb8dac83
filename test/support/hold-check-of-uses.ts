/** The cases that every check of a use of data is held to. */
import { expect, test } from 'vitest';
import type { AttributeNotes } from '../../src/domain/data/catalog.ts';
import type { Field } from '../../src/domain/data/schema.ts';
import type { Severity } from '../../src/domain/flags/flag.ts';
import type { RuleContent } from '../../src/domain/rules/rule.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { checkedShop, GOLD, type More } from './checked-shop.ts';

export interface UseCase {
  readonly check: string;
  /** The attribute that the check is about; people with odd numbers have `x` in it, the others nothing. */
  readonly attribute: string;
  readonly type?: Field['type'];
  /** What people have said of it; null when nobody has said anything. */
  readonly notes: Omit<AttributeNotes, 'id' | 'version'> | null;
  readonly severity: Severity;
  /** People with odd numbers whom it counts; 30 live in Germany and 20 in New York. */
  readonly by_regime?: { readonly eu?: number; readonly us?: number };
  /** What else the rule says. */
  readonly content?: Partial<RuleContent>;
  readonly more?: More;
  /** Left out: the same finding, marked as one that leaves people out. Null: it is for another check. */
  readonly excluding?: Severity | null;
  /** Whether it is about leaving people out alone; then that is what fires. */
  readonly only_excluding?: true;
  /** False where an attribute made from it isn't about the same. */
  readonly inherited?: boolean;
}

/** Fires, doesn't fire, NOT, exclusion, through a segment, through a derived attribute, unset data, mixed regimes. */
export function holdCheckOfUses(given: UseCase): void {
  const { check, attribute, severity, content = {}, more = {} } = given;
  const by_regime = given.by_regime ?? { eu: 30, us: 20 };
  const affected = (by_regime.eu ?? 0) + (by_regime.us ?? 0);
  const type = given.type ?? 'enum';
  const condition: Condition = { type: 'attribute', attribute, operator: 'eq', value: 'x' };
  const made: Condition = { type: 'attribute', attribute: 'made', operator: 'gte', value: 0.5 };
  const shopOf = (has: boolean) =>
    checkedShop({
      ...more,
      fields: [{ id: attribute, type }, { id: 'made', type: 'number' }, ...(more.fields ?? [])],
      notes: [
        ...(given.notes === null ? [] : [{ id: attribute, confirmed_category: null, ...given.notes }]),
        { id: 'made', confirmed_category: null, source: 'inferred', derived_from: [attribute] },
        ...(more.notes ?? []),
      ],
      row: (n) => ({
        [attribute]: has && n % 2 === 1 ? 'x' : null,
        made: has && n % 2 === 1 ? 1 : null,
        ...more.row?.(n),
      }),
      segments: { picked: condition, ...more.segments },
    });
  const full = shopOf(true);
  const flagsOf = async (rule: Partial<RuleContent>) => (await full).flags(check, { ...content, ...rule });
  const used = (inner: Condition): Condition =>
    given.only_excluding === true ? { type: 'not', condition: inner } : inner;
  const excluding = given.excluding === undefined ? severity : given.excluding;

  test('it fires where the data is used, and counts by regime', async () => {
    const [flag, ...others] = await flagsOf({ condition: used(condition) });
    expect(flag).toMatchObject({ severity, customers_affected: affected, by_regime });
    expect(flag?.attributes).toEqual([attribute]);
    expect(flag?.explanation).toMatch(/[a-z].*\.$/);
    expect(others).toEqual([]);
  });

  test('it does not fire for other data', async () => {
    expect(await flagsOf({ condition: used(GOLD) })).toEqual([]);
  });

  test('under NOT it is still used, to leave people out; twice NOT is none', async () => {
    const not: Condition = { type: 'not', condition };
    const flags = await flagsOf({ condition: not });
    expect(flags.map((flag) => [flag.severity, flag.excludes])).toEqual(
      excluding === null ? [] : [[excluding, true]],
    );
    const twice = await flagsOf({ condition: { type: 'not', condition: not } });
    expect(twice.map((flag) => [flag.severity, flag.excludes])).toEqual(
      given.only_excluding === true ? [] : [[severity, false]],
    );
  });

  test('in an exclusion it is still used', async () => {
    const flags = await flagsOf({ condition: { type: 'all', conditions: [] }, exclude: ['picked'] });
    expect(flags.map((flag) => [flag.condition_path, flag.excludes])).toEqual(
      excluding === null ? [] : [['exclude[0]', true]],
    );
  });

  test('it is found through a reference to a segment', async () => {
    const [flag] = await flagsOf({
      condition: used({ type: 'segment', segment: 'picked', member: true }),
    });
    expect(flag?.lineage.map(({ id }) => id)).toEqual(expect.arrayContaining(['picked', attribute]));
    expect(flag?.customers_affected).toBe(affected);
    const [whole] = await flagsOf({ condition: null, segment: 'picked' });
    expect(whole?.customers_affected).toBe(given.only_excluding === true ? undefined : affected);
  });

  test('it is found through an attribute made from the data', async () => {
    const flags = await flagsOf({ condition: used(made) });
    if (given.inherited === false) expect(flags).toEqual([]);
    else expect(flags[0]?.lineage.map(({ id }) => id)).toEqual(['made', attribute]);
  });

  test('people of one regime are counted under it alone', async () => {
    const germans: Condition = { type: 'attribute', attribute: 'country', operator: 'eq', value: 'DE' };
    const [flag] = await flagsOf({ condition: { type: 'all', conditions: [used(condition), germans] } });
    const { eu } = by_regime;
    expect(flag?.by_regime).toEqual(eu === undefined ? undefined : { eu });
    expect(flag?.legal_basis.filter(({ regime }) => regime !== 'eu') ?? []).toEqual([]);
  });

  test('data that nobody has bears on nobody', async () => {
    expect(await (await shopOf(false)).flags(check, { ...content, condition: used(condition) })).toEqual([]);
  });
}
