import { useQuery } from '@tanstack/react-query';
import type { Cap } from '../../../domain/caps/cap.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { draftFlagsQuery } from '../../data/preview.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import type { RuleItem } from '../../data/rules.ts';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { SeverityChip } from '../../parts/severity-chip.tsx';

interface FlagsTabProps {
  readonly rule: RuleItem;
  readonly draft: RuleContent;
  /** Puts a fix into the draft; a cap belongs to the workspace and is added beside it. */
  readonly onApplyFix: (content: RuleContent, cap?: Cap) => void;
}

/** What the checks found in the draft. */
export function FlagsTab({ rule, draft }: FlagsTabProps) {
  const flags = useQuery(draftFlagsQuery(rule.id, draft, true));
  if (flags.isPending) return <Loading rows={8} />;
  if (flags.isError) {
    return (
      <Failure
        title="Couldn’t check this rule"
        detail={problemText(flags.error)}
        reference={referenceOf(flags.error)}
        onRetry={() => void flags.refetch()}
      />
    );
  }
  if (flags.data.length === 0) return <Empty title="No flags">Every check passed.</Empty>;
  return (
    <ul className="stack">
      {flags.data.map((flag) => (
        <li key={flag.id}>
          <SeverityChip severity={flag.severity} /> {flag.question}
        </li>
      ))}
    </ul>
  );
}
