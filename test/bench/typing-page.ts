/** Runs in a browser: how long the flags of a large rule take that are found while someone types. */
import type { CatalogAttribute } from '../../src/domain/data/catalog.ts';
import { staticFlags } from '../../src/domain/flags/static-flags.ts';
import { DEFAULT_POLICY } from '../../src/domain/permission/default-policy.ts';
import type { RuleContent } from '../../src/domain/rules/rule.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { aRuleContent } from '../support/a-rule.ts';
import { anAttribute } from '../support/an-attribute.ts';

const CATEGORIES = [null, null, 'health', 'religion', 'financial', 'precise_location', 'government_id', null];
const SOURCES = ['declared', 'observed', 'inferred', 'purchased', 'device'] as const;

/** Attributes of every kind; every seventh is made from two others. */
function attributesOf(count: number): readonly CatalogAttribute[] {
  return Array.from({ length: count }, (_, n) =>
    anAttribute({
      id: `attribute_${n}`,
      type: 'enum',
      category: CATEGORIES[n % CATEGORIES.length] ?? null,
      sensitivity: n % 4 === 0 ? 3 : 1,
      source: SOURCES[n % SOURCES.length] ?? 'declared',
      derived_from: n % 7 === 0 && n > 1 ? [`attribute_${n - 1}`, `attribute_${n - 2}`] : [],
      notice: n % 3 === 0 ? null : 'v1',
      storage_region: n % 11 === 0 ? 'US' : null,
    }),
  );
}

/** As many conditions, some under NOT and ANY, none of the values as in another run: nothing can be remembered. */
function contentOf(conditions: number, attributes: number, run: number): RuleContent {
  const leaves = Array.from({ length: conditions }, (_, n): Condition => {
    const attribute = `attribute_${(n * 7 + run) % attributes}`;
    const leaf: Condition = { type: 'attribute', attribute, operator: 'eq', value: `x${run}` };
    if (n % 5 === 0) return { type: 'not', condition: leaf };
    return n % 5 === 1 ? { type: 'any', conditions: [leaf, { ...leaf, value: 'y' }] } : leaf;
  });
  return aRuleContent({
    condition: { type: 'all', conditions: leaves },
    shows: ['attribute_1', 'attribute_2'],
    channel: 'ads',
    purpose: 'ads',
  });
}

/** Milliseconds of each run, and how many flags the last one found. */
export function typing(conditions: number, attributes: number, runs: number) {
  const around = {
    catalog: { attributes: attributesOf(attributes), events: [] },
    policy: { ...DEFAULT_POLICY, version: 0 },
    caps: [],
    segments: new Map(),
  };
  let flags = 0;
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    flags = staticFlags(contentOf(conditions, attributes, run), around).length;
    return performance.now() - start;
  });
  return { times, flags };
}
