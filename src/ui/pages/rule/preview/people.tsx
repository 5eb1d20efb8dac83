import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconEyeOff, IconX } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { MaskedPerson, Preview } from '../../../data/preview.ts';
import { problemText, referenceOf } from '../../../data/query-client.ts';
import { capital, formatCount } from '../../../kit/format.ts';
import { shownCount } from '../../../parts/shown-count.ts';
import { Empty, Failure, Loading } from '../../../kit/states.tsx';
import { OutcomeChip, OutcomeIcon, outcomeWord } from '../../../parts/outcomes.tsx';
import type { PeopleFilter } from './use-people-filter.ts';
import classes from './people.module.css';

/** How many stand on a page. */
const PAGE = 50;

interface PeopleProps {
  readonly people: UseQueryResult<{
    readonly items: readonly MaskedPerson[];
    readonly total: number | null;
    readonly next_cursor: string | null;
  }>;
  readonly outcomes: Preview['outcomes'];
  readonly filter: PeopleFilter;
  /** Whether this account may open a person; opening is recorded. */
  readonly mayOpen: boolean;
}

/** The people behind the picked rows, masked, in a random order that is the same at each run. */
export function People({ people, outcomes, filter, mayOpen }: PeopleProps) {
  const { data } = people;
  const first = filter.before * PAGE + 1;
  return (
    <section className={classes['people']} aria-labelledby="people-title" aria-busy={people.isFetching}>
      <div className={classes['head']}>
        <h2 id="people-title" className={classes['title']}>
          People
        </h2>
        {filter.picked.map((outcome) => (
          <button
            key={outcome}
            type="button"
            className={`bare ${classes['filter']}`}
            aria-label={`${outcomeWord(outcome)} ${shownCount(outcomes[outcome])}: leave out`}
            onClick={() => filter.pick(outcome, true)}
          >
            <OutcomeIcon outcome={outcome} />
            {outcomeWord(outcome)} <span className="num">{shownCount(outcomes[outcome])}</span>
            <IconX size={12} aria-hidden />
          </button>
        ))}
        {filter.picked.length === 0 && (
          <span className="meta">Everyone who matches; pick rows above to narrow</span>
        )}
        {filter.picked.length > 1 && (
          <button type="button" className={`bare ${classes['all']}`} onClick={filter.clear}>
            Show everyone
          </button>
        )}
        <span className={classes['range']}>
          <IconEyeOff size={14} aria-hidden /> Masked
          {data?.total === null && 'Too few to be shown: private data picks them'}
          {data && data.total !== null && data.total > 0 && (
            <span className="num">
              {formatCount(first)}–{formatCount(first + data.items.length - 1)} of {formatCount(data.total)}
            </span>
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Previous page"
            disabled={filter.before === 0}
            onClick={filter.previousPage}
          >
            <IconChevronLeft size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Next page"
            disabled={!data?.next_cursor}
            onClick={() => data?.next_cursor && filter.nextPage(data.next_cursor)}
          >
            <IconChevronRight size={16} />
          </ActionIcon>
        </span>
      </div>
      {people.isPending && <Loading rows={6} />}
      {people.isError && (
        <Failure
          title="Couldn’t list these people"
          detail={problemText(people.error)}
          reference={referenceOf(people.error)}
          onRetry={() => void people.refetch()}
        />
      )}
      {data?.items.length === 0 && <Empty title="Nobody here">No customer ends in what you picked.</Empty>}
      {data && data.items.length > 0 && (
        <PeopleTable items={data.items} filter={filter} mayOpen={mayOpen} dim={people.isPlaceholderData} />
      )}
    </section>
  );
}

interface PeopleTableProps {
  readonly items: readonly MaskedPerson[];
  readonly filter: PeopleFilter;
  readonly mayOpen: boolean;
  readonly dim: boolean;
}

function PeopleTable({ items, filter, mayOpen, dim }: PeopleTableProps) {
  return (
    <table className={`table ${classes['table']}`} data-dim={dim}>
      <thead>
        <tr>
          {['Customer', 'Email', 'Region', 'Age', 'Because', 'Outcome'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((person) => (
          <tr
            key={person.handle}
            aria-selected={person.handle === filter.person}
            data-opens={mayOpen}
            onClick={() => mayOpen && filter.open(person.handle)}
          >
            <td data-label="Customer">
              {mayOpen ? (
                <button
                  type="button"
                  className="bare mono"
                  data-person
                  aria-label={`Why ${person.masked_id}`}
                >
                  {person.masked_id}
                </button>
              ) : (
                <span className="mono">{person.masked_id}</span>
              )}
            </td>
            <td data-label="Email">{person.masked_email ?? '–'}</td>
            <td data-label="Region">{person.region ?? '–'}</td>
            <td data-label="Age" className={classes['age']}>
              {person.age_band ?? '–'}
            </td>
            <td data-label="Because">{capital(person.because)}</td>
            <td data-label="Outcome">
              <OutcomeChip outcome={person.outcome} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
