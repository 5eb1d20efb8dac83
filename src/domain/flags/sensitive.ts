/** Whether a rule rests on sensitive data, so that Privacy has a say in it. */
import { categoryOf } from '../classification/categories.ts';
import type { Policy } from '../permission/policy.ts';
import { covering } from '../permission/purposes.ts';
import type { RuleContent } from '../rules/rule.ts';
import type { Condition } from '../segments/condition.ts';
import type { Flag } from './flag.ts';
import { type DataIndex, type Datum, usedData } from './used-data.ts';

const SENSITIVE = 3;

interface Around {
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly policy: Policy;
}

/**
 * Data of the highest sensitivity is used itself or through what it is made from, a flag for managers found it, or the
 * purpose is one that people agree to for such data alone (health offers).
 */
export function usesSensitiveData(
  content: RuleContent,
  { conditions, policy }: Around,
  index: DataIndex,
  flags: readonly Flag[],
): boolean {
  return (
    usedData(content, conditions, index).some((one) => [one, ...one.inputs].some(isSensitiveDatum)) ||
    flags.some(({ severity, category }) => severity !== 'advice' && isSensitiveCategory(category)) ||
    isSensitivePurpose(content.purpose, policy)
  );
}

function isSensitivePurpose(purpose: string, policy: Policy): boolean {
  const asked = Object.entries(policy.category_purposes).filter(([category]) =>
    isSensitiveCategory(category),
  );
  const purposes = new Set(asked.map(([, id]) => id));
  return covering(purpose, policy).some((id) => purposes.has(id));
}

function isSensitiveDatum({ sensitivity, category }: Datum): boolean {
  return sensitivity >= SENSITIVE || isSensitiveCategory(category);
}

function isSensitiveCategory(category: string | null): boolean {
  return (categoryOf(category)?.sensitivity ?? 0) >= SENSITIVE;
}
