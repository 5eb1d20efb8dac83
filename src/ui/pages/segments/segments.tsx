import { Button } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { segmentsQuery } from '../../data/segments.ts';
import { FindField } from '../../kit/find-field.tsx';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { SegmentsTable } from './segments-table.tsx';

/** All saved segments, in words, with who uses each. */
export default function SegmentsPage() {
  const segments = useQuery(segmentsQuery);
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const search = params.get('q') ?? '';
  const find = (text: string) => setParams(text === '' ? {} : { q: text }, { replace: true });
  const found = segments.data?.items.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  const add = () => void navigate('/segments/new');
  return (
    <Page
      title="Segments"
      beside={
        found && (
          <span className="meta">
            {search === '' ? found.length : `${found.length} of ${segments.data?.items.length ?? 0}`}
          </span>
        )
      }
      actions={
        <Button variant="filled" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
          New segment
        </Button>
      }
    >
      {segments.isError ? (
        <Failure
          title="Couldn’t load the segments"
          detail={problemText(segments.error)}
          reference={referenceOf(segments.error)}
          onRetry={() => void segments.refetch()}
        />
      ) : !found ? (
        <Loading />
      ) : found.length === 0 && search === '' ? (
        <Panel flush>
          <Empty
            icon={<IconUsersGroup size={22} color="var(--t3)" aria-hidden />}
            title="No segments yet"
            action={<Button onClick={add}>Build the first segment</Button>}
          >
            A segment is a saved description of people that rules and other segments refer to.
          </Empty>
        </Panel>
      ) : (
        <div className="stack">
          <FindField label="Find a segment" value={search} onChange={find} />
          <Panel flush>
            {found.length === 0 ? (
              <Empty
                icon={<IconUsersGroup size={22} color="var(--t3)" aria-hidden />}
                title="No segment is called so"
                action={<Button onClick={() => find('')}>Show all segments</Button>}
              >
                No segment with “{search}” in its name was found.
              </Empty>
            ) : (
              <SegmentsTable segments={found} />
            )}
          </Panel>
        </div>
      )}
    </Page>
  );
}
