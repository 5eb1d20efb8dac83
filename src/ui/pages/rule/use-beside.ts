import { type Dispatch, type SetStateAction, useEffect, useRef } from 'react';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import type { Condition } from '../../../domain/segments/condition.ts';

/** What a fix may change beside the condition. */
const PARTS = ['segment', 'exclude', 'shows'] as const;
type Beside = Partial<Pick<RuleContent, (typeof PARTS)[number]>>;

/**
 * Makes undo and redo of a condition bring back what stood beside it: a fix that copies a saved segment into the rule
 * changes both. Gives what to call with the content before and after such a change.
 */
export function useBeside(
  condition: Condition,
  content: RuleContent,
  setFields: Dispatch<SetStateAction<RuleContent>>,
): (after: RuleContent) => void {
  const beside = useRef(new WeakMap<Condition, Beside>());
  const shown = useRef(condition);
  const latest = useRef(content);
  latest.current = content;
  useEffect(() => {
    const before = shown.current;
    shown.current = condition;
    const kept = beside.current.get(condition);
    if (before === condition || kept === undefined) return;
    beside.current.delete(condition);
    beside.current.set(before, partsOf(latest.current, kept));
    setFields((now) => ({ ...now, ...kept }));
  }, [condition, setFields]);
  return (after) => {
    const changed = PARTS.filter((part) => JSON.stringify(after[part]) !== JSON.stringify(content[part]));
    beside.current.set(condition, Object.fromEntries(changed.map((part) => [part, content[part]])));
  };
}

function partsOf(content: RuleContent, like: Beside): Beside {
  return Object.fromEntries(PARTS.filter((part) => part in like).map((part) => [part, content[part]]));
}
