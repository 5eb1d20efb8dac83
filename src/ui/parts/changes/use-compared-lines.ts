import { useMemo } from 'react';
import { compareContents, type ComparedLine } from '../../../domain/rules/compare.ts';
import { phrase } from '../../../domain/segments/describe.ts';
import type { Comparison } from '../../data/rules.ts';
import type { Vocabulary } from '../names.ts';

/** Every line of a rule before and after, in the words of this workspace. */
export function useComparedLines(
  compared: Comparison,
  { names, schema }: Vocabulary,
): readonly ComparedLine[] {
  return useMemo(
    () =>
      compareContents(
        compared.before,
        compared.after,
        {
          condition: (condition) => phrase(condition, names, schema),
          segment: names.segment,
          attribute: names.attribute,
          purpose: names.purpose,
          channel: names.channel,
          event: names.event,
          zone: names.zone,
        },
        {
          before: { segments: compared.before_segments, caps: compared.before_caps },
          after: { segments: compared.after_segments, caps: compared.after_caps },
        },
      ),
    [compared, names, schema],
  );
}
