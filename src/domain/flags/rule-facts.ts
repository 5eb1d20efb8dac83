/** What checks look at, put together from a rule and the workspace it stands in. */
import type { Cap } from '../caps/cap.ts';
import type { Catalog } from '../data/catalog.ts';
import type { Policy } from '../permission/policy.ts';
import type { RuleContent } from '../rules/rule.ts';
import type { Condition } from '../segments/condition.ts';
import type { AttributeValue, Measured, OtherRule, RuleFacts } from './check.ts';
import { dataIndex, usedData } from './used-data.ts';

/** What a rule is checked against. What is left out isn't known (yet). */
export interface Surroundings {
  readonly catalog: Catalog;
  readonly policy: Policy;
  readonly caps: readonly Cap[];
  readonly segments: ReadonlyMap<string, { readonly name: string; readonly condition: Condition }>;
  readonly rule_id?: string;
  readonly reached?: number | null;
  readonly measured?: Measured | null;
  readonly others?: readonly OtherRule[];
  readonly roles?: readonly string[] | null;
  readonly data_age_days?: number | null;
  /** The word for a category; the words that find them are many, so they are not imported here. */
  readonly category?: (id: string) => string | undefined;
  readonly values?: (attribute: string) => readonly AttributeValue[];
}

/** The facts about a rule's content. */
export function ruleFacts(content: RuleContent, around: Surroundings): RuleFacts {
  const entries = [...around.segments];
  const segments = new Map(entries.map(([id, { condition }]) => [id, condition]));
  const index = dataIndex(around.catalog, new Map(entries.map(([id, { name }]) => [id, name])));
  return {
    rule_id: around.rule_id ?? null,
    content,
    used: usedData(content, segments, index),
    index,
    policy: around.policy,
    caps: around.caps,
    segments,
    attributes: around.catalog.attributes.map(({ id }) => id),
    reached: around.reached ?? null,
    measured: around.measured ?? null,
    others: around.others ?? [],
    roles: around.roles ?? null,
    data_age_days: around.data_age_days ?? null,
    values: around.values ?? (() => []),
    category: (id) => around.category?.(id) ?? id.replaceAll('_', ' '),
  };
}
