import { useQuery } from '@tanstack/react-query';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { previewQuery } from '../../data/preview.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import type { RuleItem } from '../../data/rules.ts';
import { formatCount } from '../../kit/format.ts';
import { Panel } from '../../kit/panel.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { outcomeWord } from '../../parts/outcomes.tsx';

interface PreviewTabProps {
  readonly rule: RuleItem;
  readonly draft: RuleContent;
}

/** Who drops out and why, who is reached under which law, and the people themselves, masked. */
export function PreviewTab({ rule, draft }: PreviewTabProps) {
  const preview = useQuery(previewQuery(rule.id, draft));
  if (preview.isPending) return <Loading rows={10} />;
  if (preview.isError) {
    return (
      <Failure
        title="Couldn’t count this audience"
        detail={problemText(preview.error)}
        reference={referenceOf(preview.error)}
        onRetry={() => void preview.refetch()}
      />
    );
  }
  return (
    <Panel title="Who drops out, and why">
      <ul>
        {Object.entries(preview.data.outcomes).map(([outcome, count]) => (
          <li key={outcome} className="spread">
            {outcomeWord(outcome as keyof typeof preview.data.outcomes)}
            <span className="num">{formatCount(count)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
