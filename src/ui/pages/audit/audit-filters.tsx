import { Button, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { accountNamesQuery } from '../../data/accounts.ts';
import type { AuditFilter } from '../../data/audit.ts';
import { ACTION_CHOICES } from './action-words.ts';

const NOT_PEOPLE = [
  { value: 'token:env', label: 'API token' },
  { value: 'system', label: 'Tact' },
  { value: 'anonymous', label: 'Someone not signed in' },
];

interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
}

/** Narrows the log by who, what, and what it was about. */
export function AuditFilters({ filter, onChange }: AuditFiltersProps) {
  const { data: names } = useQuery(accountNamesQuery);
  const people = (names?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const [subject, setSubject] = useState(filter.subject ?? '');
  useEffect(() => setSubject(filter.subject ?? ''), [filter.subject]);
  const narrow = (change: { readonly [K in keyof AuditFilter]: string | null }) =>
    onChange(given({ ...filter, ...change }));
  return (
    <form
      className="row"
      style={{ alignItems: 'flex-end' }}
      role="search"
      aria-label="Narrow the log"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        narrow({ subject: subject.trim() });
      }}
    >
      <Select
        label="Who"
        placeholder="Anyone"
        clearable
        searchable
        data={[...people, ...NOT_PEOPLE]}
        value={filter.actor ?? null}
        onChange={(actor) => narrow({ actor })}
      />
      <Select
        label="What"
        placeholder="Anything"
        clearable
        searchable
        data={ACTION_CHOICES}
        value={filter.action ?? null}
        onChange={(action) => narrow({ action })}
      />
      <TextInput
        label="About"
        placeholder="rule:skincare"
        value={subject}
        onChange={(typed) => setSubject(typed.currentTarget.value)}
        onBlur={() => narrow({ subject: subject.trim() })}
      />
      {Object.keys(filter).length > 0 && (
        <Button variant="subtle" onClick={() => onChange({})}>
          Show everything
        </Button>
      )}
    </form>
  );
}

function given(filter: { readonly [K in keyof AuditFilter]: string | null }): AuditFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== ''));
}
