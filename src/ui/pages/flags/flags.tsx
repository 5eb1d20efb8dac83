import { Button, SegmentedControl } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { FLAG_FILTERS, FLAG_STATES, type FlagFilter } from '../../../domain/flags/flag-filters.ts';
import { flagsQuery } from '../../data/flags.ts';
import { overviewQuery } from '../../data/overview.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { useListKeys } from '../../kit/use-list-keys.ts';
import { RulesTabs } from '../../parts/rules-tabs.tsx';
import { SensitiveMatrix } from '../../parts/sensitive-matrix.tsx';
import { uncheckedWords } from '../../parts/unchecked-words.ts';
import { FlagFilters } from './flag-filters.tsx';
import { FlagTable, pathTo, rowOf } from './flag-table.tsx';
import { useFlagWords } from './use-flag-words.ts';

/** All flags over all rules, to be narrowed by what they are about; or which rules use which private data. */
export default function FlagsPage() {
  const [params, setParams] = useSearchParams();
  const matrix = params.get('view') === 'matrix';
  return (
    <Page
      title="Flags"
      tabs={<RulesTabs shown="flags" />}
      actions={
        <SegmentedControl
          aria-label="View"
          value={matrix ? 'matrix' : 'list'}
          onChange={(view) => setParams(view === 'matrix' ? { view } : {})}
          data={[
            { value: 'list', label: 'List' },
            { value: 'matrix', label: 'Private data by rule' },
          ]}
        />
      }
    >
      {matrix ? <Matrix /> : <List />}
    </Page>
  );
}

function List() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const filter = useMemo(() => filterIn(params), [params]);
  const asked = useInfiniteQuery(flagsQuery(filter));
  const words = useFlagWords();
  const list = useRef<HTMLDivElement>(null);
  const items = asked.data?.pages.flatMap((page) => page.items) ?? [];
  const [first] = asked.data?.pages ?? [];
  useListKeys({
    list,
    ids: items.map(rowOf),
    open: undefined,
    onOpen: (id) => {
      const item = items.find((one) => rowOf(one) === id);
      if (item) void navigate(pathTo(item));
    },
  });
  const narrowed = Object.keys(filter).length > 0;
  return (
    <div className="stack">
      <FlagFilters
        filter={filter}
        counts={first?.counts}
        words={words}
        onChange={(next) => setParams(paramsOf(next))}
      />
      {asked.isPending && <Loading rows={10} />}
      {asked.isError && (
        <Failure
          title="Couldn’t read the flags"
          detail={problemText(asked.error)}
          reference={referenceOf(asked.error)}
          onRetry={() => void asked.refetch()}
        />
      )}
      {first && (
        <Panel
          title={first.total === 1 ? '1 flag' : `${first.total} flags`}
          note={first.unchecked === 0 ? 'by the last check of each rule' : uncheckedWords(first.unchecked)}
          side={<span className="meta">J K move, ↵ open</span>}
          flush
        >
          {items.length === 0 ? (
            <Empty
              icon={<IconShieldCheck size={22} color="var(--t3)" aria-hidden />}
              title={narrowed ? 'No flag is like this' : 'No open flags'}
              action={
                narrowed ? (
                  <Button onClick={() => setParams({})}>Show all open flags</Button>
                ) : (
                  <Link to="/rules">Open the rules</Link>
                )
              }
            >
              {narrowed
                ? 'No rule’s last check found one that fits all of these.'
                : 'A rule is checked when its flags are opened and when it is submitted.'}
            </Empty>
          ) : (
            <FlagTable items={items} words={words} list={list} />
          )}
        </Panel>
      )}
      {asked.hasNextPage && (
        <Button
          style={{ alignSelf: 'center' }}
          loading={asked.isFetchingNextPage}
          onClick={() => void asked.fetchNextPage()}
        >
          Show more flags
        </Button>
      )}
    </div>
  );
}

function Matrix() {
  const asked = useQuery(overviewQuery);
  if (asked.isPending) return <Loading rows={10} />;
  if (asked.isError)
    return (
      <Failure
        title="Couldn’t read which rules use private data"
        detail={problemText(asked.error)}
        reference={referenceOf(asked.error)}
        onRetry={() => void asked.refetch()}
      />
    );
  return (
    <Panel title="Private data by rule" note="the worst that was found; a mark leads to its flags" flush>
      <SensitiveMatrix uses={asked.data.sensitive} unchecked={0} />
    </Panel>
  );
}

function filterIn(params: URLSearchParams): FlagFilter {
  const state = FLAG_STATES.find((one) => one !== 'open' && one === params.get('state'));
  const given = FLAG_FILTERS.map((name) => [name, params.get(name)] as const);
  return {
    ...Object.fromEntries(given.filter(([, value]) => value !== null && value !== '')),
    ...(state === undefined ? {} : { state }),
  };
}

function paramsOf(filter: FlagFilter): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
