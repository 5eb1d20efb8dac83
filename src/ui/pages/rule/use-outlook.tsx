import { useMemo } from 'react';
import { SEVERITIES } from '../../../domain/flags/flag.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import type { Condition } from '../../../domain/segments/condition.ts';
import type { Outlook } from '../../parts/builder/outlook.ts';
import { EffectOfAdding } from './effect-of-adding.tsx';
import { MayBeUsed } from './may-be-used.tsx';
import { useStaticFlags } from './use-static-flags.ts';

/** What a change of the condition would do to this rule: its reach, and flags that it doesn't have yet. */
export function useOutlook(ruleId: string, content: RuleContent, reached: number | undefined): Outlook {
  const find = useStaticFlags(ruleId);
  return useMemo(() => {
    const now = new Set(find?.(content).map(({ id }) => id));
    const newFlags = (condition: Condition) =>
      (find?.({ ...content, condition }) ?? []).filter(({ id }) => !now.has(id));
    return {
      worstNew: (condition) => {
        const flags = newFlags(condition);
        return SEVERITIES.find((one) => flags.some(({ severity }) => severity === one)) ?? null;
      },
      mayBeUsed: (attribute) => <MayBeUsed attribute={attribute} content={content} />,
      effectOf: (condition) => (
        <EffectOfAdding
          ruleId={ruleId}
          content={{ ...content, condition }}
          reached={reached}
          newFlags={newFlags(condition)}
        />
      ),
    };
  }, [find, ruleId, content, reached]);
}
