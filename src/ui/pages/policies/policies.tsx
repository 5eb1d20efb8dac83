import { useQuery } from '@tanstack/react-query';
import { policyQuery } from '../../data/policy.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Failure, Loading } from '../../kit/states.tsx';

/** Which law holds for whom, and how strict the checks are. */
export default function PoliciesPage() {
  const { data, isError, error, refetch } = useQuery(policyQuery);
  return (
    <Page title="Policies">
      {data ? (
        <Panel title="Laws" note="information, not legal advice">
          <ul>
            {data.regimes.map(({ id, name }) => (
              <li key={id}>{name ?? id}</li>
            ))}
          </ul>
        </Panel>
      ) : isError ? (
        <Failure
          title="Couldn’t load the policy"
          detail={problemText(error)}
          reference={referenceOf(error)}
          onRetry={() => void refetch()}
        />
      ) : (
        <Loading />
      )}
    </Page>
  );
}
