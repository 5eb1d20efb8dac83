import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { SOURCES } from '../../../domain/data/catalog.ts';
import type { Concern, Policy } from '../../../domain/permission/policy.ts';
import { categoriesQuery } from '../../data/catalog.ts';
import { channelWord } from '../../parts/names.ts';
import { ROLE_CHOICES } from '../../parts/roles.ts';
import { sourceWord } from '../../parts/source.tsx';
import classes from './policies.module.css';

interface ConcernFieldsProps {
  readonly policy: Policy;
  readonly concern: Concern;
  /** What is wrong with a field, by its name. */
  readonly issue: (field: keyof Concern) => string | null;
  readonly onChange: (concern: Concern) => void;
}

/** What a house rule or a promise is about: data of a kind or a source, a purpose, a channel, where people live, who wrote it. */
export function ConcernFields({ policy, concern, issue, onChange }: ConcernFieldsProps) {
  const { data: categories } = useQuery(categoriesQuery);
  const choose = (field: keyof Concern, value: string | null) => {
    const { [field]: _, ...rest } = concern;
    onChange(value === null ? rest : { ...rest, [field]: value });
  };
  const field = (
    name: keyof Concern,
    label: string,
    all: string,
    data: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <Select
      label={label}
      placeholder={all}
      clearable
      searchable
      data={[...data]}
      value={concern[name] ?? null}
      error={issue(name)}
      onChange={(value) => choose(name, value)}
    />
  );
  return (
    <div className={classes['concern']}>
      {field(
        'category',
        'Kind of data',
        'Any data',
        (categories?.items ?? []).map(({ id, label }) => ({ value: id, label })),
      )}
      {field(
        'source',
        'Where it comes from',
        'Any source',
        SOURCES.map((value) => ({ value, label: sourceWord(value) })),
      )}
      {field(
        'purpose',
        'Purpose',
        'Any purpose',
        policy.purposes.map(({ id, label }) => ({ value: id, label })),
      )}
      {field(
        'channel',
        'Channel',
        'Any channel',
        policy.channels.map((id) => ({ value: id, label: channelWord(id) })),
      )}
      {field(
        'region',
        'For people under',
        'Any law',
        policy.regimes.map(({ id, name = id }) => ({ value: id, label: name })),
      )}
      {field('role', 'Written by', 'Anyone', ROLE_CHOICES)}
    </div>
  );
}
