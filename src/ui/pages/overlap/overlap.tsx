import { Button, MultiSelect } from '@mantine/core';
import { IconRefresh, IconRoute } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router-dom';
import { overlapQuery } from '../../data/overlap.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { rulesQuery } from '../../data/rules.ts';
import { Counting } from '../../kit/counting.tsx';
import { formatCount, formatMoment } from '../../kit/format.ts';
import { Page } from '../../kit/page.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { useSetParams } from '../../kit/use-set-params.ts';
import { RulesTabs } from '../../parts/rules-tabs.tsx';
import { OverlapPicture } from './overlap-picture.tsx';
import classes from './overlap.module.css';

/** Which rules reach the same people: all live ones, or those that were chosen; the choice stands in the address. */
export default function OverlapPage() {
  const [params] = useSearchParams();
  const setParams = useSetParams({ replace: true });
  const chosen = params.get('rules')?.split(',').filter(Boolean) ?? [];
  const rules = useQuery(rulesQuery);
  const options = overlapQuery(chosen);
  const overlap = useQuery(options);
  const queries = useQueryClient();
  const choose = (ids: readonly string[]) => setParams({ rules: ids.join(',') });
  const { data, isFetching, isError, error } = overlap;
  const stopped = !isFetching && !data && !isError;
  const again = () => void overlap.refetch();
  return (
    <Page
      title="Overlap of rules"
      tabs={<RulesTabs shown="overlap" />}
      beside={
        data && !isFetching ? (
          <span className="meta row">
            <IconRefresh size={13} aria-hidden />
            Exact, {formatCount(data.customers)} people, as of {formatMoment(data.as_of, new Date())}
          </span>
        ) : (
          isFetching && <Counting onStop={() => void queries.cancelQueries(options)} />
        )
      }
    >
      <div className="stack">
        <div className={classes['choice']}>
          <MultiSelect
            aria-label="Rules to put side by side"
            placeholder={chosen.length === 0 ? 'All live rules; choose some' : ''}
            className={classes['choose'] ?? ''}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': 'All live rules' }}
            nothingFoundMessage="No rule is called so"
            data={(rules.data?.items ?? [])
              .filter(({ status }) => status !== 'archived')
              .map(({ id, name, live }) => ({ value: id, label: live === null ? `${name} (draft)` : name }))}
            value={chosen}
            onChange={choose}
          />
        </div>
        {isError ? (
          <Failure
            title="Couldn’t put the rules side by side"
            detail={problemText(error)}
            reference={referenceOf(error)}
            onRetry={again}
          />
        ) : stopped ? (
          <Empty title="Stopped" action={<Button onClick={again}>Count again</Button>}>
            Nothing was counted. Fewer rules take less time.
          </Empty>
        ) : !data ? (
          <Loading rows={9} />
        ) : data.customers === 0 ? (
          <Empty title="No customers yet" action={<Link to="/import">Import customers</Link>}>
            Here you see which rules reach the same people.
          </Empty>
        ) : data.rules.length < 2 ? (
          <Empty
            icon={<IconRoute size={22} color="var(--t3)" aria-hidden />}
            title={data.rules.length === 0 ? 'No rule to compare' : 'One rule alone overlaps with nothing'}
          >
            {chosen.length > 0
              ? 'Choose two rules or more above.'
              : 'As soon as two rules are live they are put side by side here. Choose drafts above to see it now.'}
          </Empty>
        ) : (
          <OverlapPicture overlap={data} dim={isFetching} onChoose={choose} />
        )}
      </div>
    </Page>
  );
}
