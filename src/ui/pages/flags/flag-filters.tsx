import { Button, SegmentedControl, Select } from '@mantine/core';
import {
  FLAG_FILTERS,
  FLAG_STATES,
  type FlagFilter,
  type FlagFilterName,
} from '../../../domain/flags/flag-filters.ts';
import type { FlagList } from '../../data/flags.ts';
import type { FlagWords } from './use-flag-words.ts';
import classes from './flags.module.css';

interface FlagFiltersProps {
  readonly filter: FlagFilter;
  /** How many flags each value would leave; undefined until they are counted. */
  readonly counts: FlagList['counts'] | undefined;
  readonly words: FlagWords;
  readonly onChange: (filter: FlagFilter) => void;
}

/** What each filter is called, and what it says while it narrows nothing. */
const LABELS: { readonly [F in FlagFilterName]: readonly [string, string] } = {
  severity: ['Severity', 'Any severity'],
  check: ['Check', 'Any check'],
  category: ['Kind of data', 'Any kind of data'],
  attribute: ['Attribute', 'Any attribute'],
  regime: ['Law', 'Any law'],
  provision: ['Provision', 'Any provision'],
  status: ['Rule is', 'In any state'],
  owner: ['Owner', 'Anyone’s'],
  rule: ['Rule', 'Any rule'],
};

const STATE_WORDS: { readonly [S in (typeof FLAG_STATES)[number]]: string } = {
  open: 'Open',
  waived: 'Waived',
  all: 'All',
};

/** Narrows the flags; each choice says how many it would leave. */
export function FlagFilters({ filter, counts, words, onChange }: FlagFiltersProps) {
  const narrow = (name: FlagFilterName, value: string | null) => {
    const { [name]: _left, ...rest } = filter;
    onChange(value === null ? rest : { ...rest, [name]: value });
  };
  const narrowed = FLAG_FILTERS.some((name) => filter[name] !== undefined);
  return (
    <form
      role="search"
      aria-label="Narrow the flags"
      className={classes['filters']}
      onSubmit={(submitted) => submitted.preventDefault()}
    >
      <SegmentedControl
        aria-label="Which flags"
        value={filter.state ?? 'open'}
        onChange={(state) => {
          const { state: _before, ...rest } = filter;
          onChange(state === 'open' ? rest : { ...rest, state });
        }}
        data={FLAG_STATES.map((value) => ({ value, label: STATE_WORDS[value] }))}
      />
      {FLAG_FILTERS.map((name) => (
        <Select
          key={name}
          aria-label={LABELS[name][0]}
          placeholder={LABELS[name][1]}
          clearable
          searchable
          data={choices(name, counts, filter[name], words)}
          value={filter[name] ?? null}
          onChange={(value) => narrow(name, value)}
        />
      ))}
      {narrowed && (
        <Button
          variant="subtle"
          onClick={() => onChange(filter.state === undefined ? {} : { state: filter.state })}
        >
          Show all flags
        </Button>
      )}
    </form>
  );
}

function choices(
  name: FlagFilterName,
  counts: FlagList['counts'] | undefined,
  chosen: string | undefined,
  words: FlagWords,
) {
  const known: { readonly [value: string]: number } = counts?.[name] ?? {};
  const all = chosen === undefined || chosen in known ? known : { ...known, [chosen]: 0 };
  return Object.entries(all)
    .map(([value, count]) => ({ value, label: `${words(name, value)} (${count})` }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
