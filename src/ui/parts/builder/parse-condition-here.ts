import type { Condition } from '../../../domain/segments/condition.ts';
import { parseCondition } from '../../../domain/segments/validate.ts';
import type { Vocabulary } from '../names.ts';

const EVERYONE: Condition = { type: 'all', conditions: [] };

/** The condition as this workspace can ask it, or what is wrong with it; a saved segment only has to be there. */
export function parseConditionHere(
  input: unknown,
  { schema, segments }: Pick<Vocabulary, 'schema' | 'segments'>,
): ReturnType<typeof parseCondition> {
  const known = new Map(segments.map(({ id }) => [id, EVERYONE]));
  return parseCondition(input, { schema, segments: known });
}
