import { describe } from '../domain/segments/describe.ts';
import type { Issue } from '../domain/segments/segment.ts';
import { parseCondition } from '../domain/segments/validate.ts';
import { namesOf } from './names.ts';
import type { Ports } from './ports.ts';
import { readWorkspace } from './workspace.ts';

/** What is wrong with a condition, and what it says as one sentence; the sentence is empty while something is wrong. */
export async function checkCondition(
  ports: Ports,
  input: unknown,
): Promise<{ readonly issues: readonly Issue[]; readonly sentence: string }> {
  const workspace = await readWorkspace(ports);
  const parsed = parseCondition(input, { schema: workspace.schema, segments: workspace.conditions });
  if ('issues' in parsed) return { issues: parsed.issues, sentence: '' };
  const names = await namesOf(ports.store.view, workspace);
  return { issues: [], sentence: describe(parsed.condition, names, workspace.schema) };
}
