import type { RuleFacts } from '../check.ts';
import type { Proposal } from '../fix.ts';
import type { UsedData } from '../used-data.ts';
import { changeUse } from './change-use.ts';

/** Do without this data: the condition goes, or the message no longer shows it. */
export function removeCondition({ content, segments }: RuleFacts, used: UsedData): readonly Proposal[] {
  const next = changeUse(content, used, segments, () => null);
  if (next === null) return [];
  if (used.place === 'shows')
    return [
      {
        kind: 'hide',
        title: `Hide ${used.label} from the message`,
        detail: 'The message no longer shows it.',
        content: next,
      },
    ];
  const detail = used.excludes
    ? 'Nobody is left out because of it any more.'
    : used.through.length > 0
      ? 'The segment stays as it is; this rule gets its own copy without the condition.'
      : 'Everyone who meets the other conditions stays.';
  return [{ kind: 'remove', title: `Remove ${used.label}`, detail, content: next }];
}
