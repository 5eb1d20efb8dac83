import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type Flag, SEVERITIES } from '../../../domain/flags/flag.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { previewQuery } from '../../data/preview.ts';
import { formatReachChange } from '../../kit/format.ts';
import { SeverityIcon } from '../../parts/severity-chip.tsx';

interface EffectOfAddingProps {
  readonly ruleId: string;
  /** The rule with the condition added. */
  readonly content: RuleContent;
  /** The reach of the rule as it is. */
  readonly reached: number | undefined;
  /** Those that the rule doesn't have yet. */
  readonly newFlags: readonly Flag[];
}

/** What one more condition does to the reach, and which flags it adds. */
export function EffectOfAdding({ ruleId, content, reached, newFlags }: EffectOfAddingProps) {
  const { data, isPlaceholderData, isError } = useQuery(previewQuery(ruleId, content));
  const counted = data !== undefined && !isPlaceholderData && reached !== undefined;
  const severities = SEVERITIES.filter((one) => newFlags.some(({ severity }) => severity === one));
  return (
    <>
      <div className="spread">
        <span className="second">Adding it to this group</span>
        <b className="num">
          {counted
            ? formatReachChange(data.outcomes.reached - reached)
            : isError
              ? 'can’t be counted'
              : 'counting…'}
        </b>
      </div>
      <div className="spread">
        <span className="second">New flags</span>
        {severities.length === 0 ? (
          <span className="row" style={{ gap: 4 }}>
            <IconCheck size={14} aria-hidden /> none
          </span>
        ) : (
          <span className="row">
            {severities.map((one) => (
              <span key={one} className="row" style={{ gap: 3 }}>
                <SeverityIcon severity={one} size={14} />
                {newFlags.filter(({ severity }) => severity === one).length}
              </span>
            ))}
          </span>
        )}
      </div>
    </>
  );
}
