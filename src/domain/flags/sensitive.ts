/** Whether a rule rests on sensitive data, so that Privacy has a say in it. */
import { categoryOf } from '../classification/categories.ts';
import type { Flag } from './flag.ts';
import type { Datum, UsedData } from './used-data.ts';

const SENSITIVE = 3;

/** Data of the highest sensitivity is used itself, through what it is made from, or by what a flag for managers found. */
export function isSensitive(used: readonly UsedData[], flags: readonly Flag[]): boolean {
  return (
    used.some((one) => [one, ...one.inputs].some(isSensitiveDatum)) ||
    flags.some(({ severity, category }) => severity !== 'advice' && isSensitiveCategory(category))
  );
}

function isSensitiveDatum({ sensitivity, category }: Datum): boolean {
  return sensitivity >= SENSITIVE || isSensitiveCategory(category);
}

function isSensitiveCategory(category: string | null): boolean {
  return (categoryOf(category)?.sensitivity ?? 0) >= SENSITIVE;
}
