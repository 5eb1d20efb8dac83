/** Conditions on the clipboard, as their JSON, so that they can be taken to another rule or to a colleague. */
import type { Condition } from '../../../domain/segments/condition.ts';
import type { Vocabulary } from '../names.ts';
import { parseConditionHere } from './parse-condition-here.ts';

/** The text that stands for a condition. */
export function clipboardText(condition: Condition): string {
  return JSON.stringify(condition, null, 2);
}

/** The condition that a text stands for, or why it can't be used here. */
export function conditionFrom(
  text: string,
  vocabulary: Pick<Vocabulary, 'schema' | 'segments'>,
): { readonly condition: Condition } | { readonly why: string } {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { why: 'What was copied is not a condition. Copy one with “Copy” in its menu first.' };
  }
  const parsed = parseConditionHere(input, vocabulary);
  if ('condition' in parsed) return parsed;
  const [first] = parsed.issues;
  const where = first === undefined || first.path === '' ? '' : ` (${first.path})`;
  return { why: `The copied condition doesn’t fit the data here: ${first?.message ?? ''}${where}` };
}
