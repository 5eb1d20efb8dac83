import { useQuery } from '@tanstack/react-query';
import { capsQuery } from '../../data/caps.ts';
import { policyQuery } from '../../data/policy.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { rulesQuery } from '../../data/rules.ts';
import { Page } from '../../kit/page.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { CapsEditor } from './caps-editor.tsx';

/** How often people may be contacted, and when not. */
export default function CapsPage() {
  const caps = useQuery(capsQuery);
  const policy = useQuery(policyQuery);
  const rules = useQuery(rulesQuery);
  if (caps.data && policy.data && rules.data) {
    return <CapsEditor saved={caps.data} policy={policy.data} rules={rules.data.items} />;
  }
  const failed = caps.error ?? policy.error ?? rules.error;
  return (
    <Page title="Frequency caps">
      {failed === null ? (
        <Loading />
      ) : (
        <Failure
          title="Couldn’t load the caps"
          detail={problemText(failed)}
          reference={referenceOf(failed)}
          onRetry={() => {
            for (const query of [caps, policy, rules]) if (query.isError) void query.refetch();
          }}
        />
      )}
    </Page>
  );
}
