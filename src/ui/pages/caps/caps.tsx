import { useQuery } from '@tanstack/react-query';
import { limitWords, windowWords } from '../../../domain/caps/describe.ts';
import { capsQuery } from '../../data/caps.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Failure, Loading } from '../../kit/states.tsx';

/** How often people may be contacted. */
export default function CapsPage() {
  const { data, isError, error, refetch } = useQuery(capsQuery);
  return (
    <Page title="Frequency caps">
      {data ? (
        <Panel title="Caps" note="asked in this order, the first that fails holds the message back">
          <ol>
            {data.caps.map((cap) => (
              <li key={cap.id}>
                {cap.name}: {limitWords(cap)} {windowWords(cap.window)}
              </li>
            ))}
          </ol>
        </Panel>
      ) : isError ? (
        <Failure
          title="Couldn’t load the caps"
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
