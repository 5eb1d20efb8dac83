import { useQuery } from '@tanstack/react-query';
import { policyQuery } from '../../data/policy.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { Page } from '../../kit/page.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { PolicyEditor } from './policy-editor.tsx';

/** Which law holds for whom, what needs a yes, and how strict the checks are. */
export default function PoliciesPage() {
  const { data, isError, error, refetch } = useQuery(policyQuery);
  if (data) return <PolicyEditor saved={data} />;
  return (
    <Page title="Policies">
      {isError ? (
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
