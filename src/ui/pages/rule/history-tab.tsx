import { useQuery } from '@tanstack/react-query';
import { accountNamesQuery } from '../../data/accounts.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { ruleHistoryQuery, type RuleItem } from '../../data/rules.ts';
import { formatMoment } from '../../kit/format.ts';
import { Panel } from '../../kit/panel.tsx';
import { Failure, Loading } from '../../kit/states.tsx';

/** What happened to the rule, who did it and when, the newest first. */
export function HistoryTab({ rule }: { readonly rule: RuleItem }) {
  const history = useQuery(ruleHistoryQuery(rule.id));
  const names = useQuery(accountNamesQuery);
  if (history.isPending) return <Loading rows={8} />;
  if (history.isError) {
    return (
      <Failure
        title="Couldn’t read the history"
        detail={problemText(history.error)}
        reference={referenceOf(history.error)}
        onRetry={() => void history.refetch()}
      />
    );
  }
  const nameOf = (id: string) => names.data?.items.find((account) => account.id === id)?.name ?? id;
  return (
    <Panel title="History" flush>
      <ol>
        {history.data.items.map((item) => (
          <li key={`${item.at}-${item.what}`} className="spread">
            {item.what} · {nameOf(item.by)}
            <time dateTime={item.at}>{formatMoment(item.at, new Date())}</time>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
