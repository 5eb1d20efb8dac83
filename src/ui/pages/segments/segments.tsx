import { Button } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router-dom';
import { describe } from '../../../domain/segments/describe.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { segmentsQuery } from '../../data/segments.ts';
import { formatAge } from '../../kit/format.ts';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { UsedBy } from '../../parts/used-by.tsx';
import { useVocabulary } from '../../parts/names.ts';

/** All saved segments, in words, with who uses each. */
export default function SegmentsPage() {
  const segments = useQuery(segmentsQuery);
  const vocabulary = useVocabulary();
  const navigate = useNavigate();
  const add = () => void navigate('/segments/new');
  return (
    <Page
      title="Segments"
      beside={segments.data && <span className="meta">{segments.data.items.length}</span>}
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
      ) : !segments.data || !vocabulary ? (
        <Loading />
      ) : (
        <Panel flush>
          {segments.data.items.length === 0 ? (
            <Empty
              icon={<IconUsersGroup size={22} color="var(--t3)" aria-hidden />}
              title="No segments yet"
              action={<Button onClick={add}>Build the first segment</Button>}
            >
              A segment is a saved description of people that rules and other segments refer to.
            </Empty>
          ) : (
            <table className="table">
              <thead>
                <tr>
                  <th>Segment</th>
                  <th>In words</th>
                  <th>Used by</th>
                  <th className="num">Changed</th>
                </tr>
              </thead>
              <tbody>
                {segments.data.items.map((segment) => (
                  <tr key={segment.id}>
                    <td data-label="Segment">
                      <Link to={`/segments/${segment.id}`} className="strong" style={{ color: 'inherit' }}>
                        {segment.name}
                      </Link>
                    </td>
                    <td data-label="In words" className="second">
                      {describe(segment.condition, vocabulary.names, vocabulary.schema)}
                    </td>
                    <td data-label="Used by">
                      {segment.used_by.length === 0 ? (
                        <span className="quiet">nobody</span>
                      ) : (
                        <UsedBy users={segment.used_by} bare />
                      )}
                    </td>
                    <td data-label="Changed" className="num quiet">
                      {formatAge(segment.updated_at, new Date())}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Panel>
      )}
    </Page>
  );
}
