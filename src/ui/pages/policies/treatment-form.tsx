import { Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { CategoryTreatment, Regime } from '../../../domain/permission/policy.ts';
import { categoriesQuery } from '../../data/catalog.ts';
import { useFocusReturn } from '../../kit/use-focus-return.ts';
import { TREATMENT_WORDS, TREATMENTS } from './policy-words.ts';

/** One of the things that a law says of a kind of data; `at` is its place among them. */
export interface Treated extends CategoryTreatment {
  readonly category: string;
  readonly at: number;
}

interface TreatmentFormProps {
  readonly law: Regime;
  /** Null for a new one. */
  readonly treated: Treated | null;
  readonly onDone: (law: Regime) => void;
  readonly onClose: () => void;
}

/** How a law treats a kind of private data, and where it says so. */
export function TreatmentForm({ law, treated, onDone, onClose }: TreatmentFormProps) {
  useFocusReturn();
  const { data: categories } = useQuery(categoriesQuery);
  const [category, setCategory] = useState(treated?.category ?? null);
  const [treatment, setTreatment] = useState(treated?.treatment ?? 'opt_in');
  const [provision, setProvision] = useState(treated?.provision ?? '');
  const [tried, setTried] = useState(false);
  const put = (next: CategoryTreatment | null) => {
    if (category === null) return;
    const now = law.categories?.[category] ?? [];
    const rest = now.filter((_one, at) => treated === null || at !== treated.at);
    const list = next === null ? rest : [...rest, next];
    const { [category]: _left, ...others } = law.categories ?? {};
    onDone({ ...law, categories: list.length === 0 ? others : { ...others, [category]: list } });
  };
  const missing = category === null || provision.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing) setTried(true);
    else put({ treatment, provision: provision.trim() });
  };
  return (
    <Modal opened onClose={onClose} title={law.name ?? law.id}>
      <form className="stack" noValidate onSubmit={submit}>
        <Select
          label="Kind of data"
          searchable
          disabled={treated !== null}
          data={(categories?.items ?? []).map(({ id, label }) => ({ value: id, label }))}
          value={category}
          error={tried && category === null ? 'Say which kind of data.' : undefined}
          onChange={setCategory}
        />
        <Select
          label="May be used"
          allowDeselect={false}
          data={TREATMENTS.map((value) => ({ value, label: TREATMENT_WORDS[value] }))}
          value={treatment}
          onChange={(value) => value !== null && setTreatment(value)}
        />
        <TextInput
          label="Provision"
          value={provision}
          error={tried && provision.trim() === '' ? 'Say where the law says so.' : undefined}
          onChange={(event) => setProvision(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          {treated !== null && (
            <Button variant="subtle" onClick={() => put(null)}>
              Take out
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="filled">
            {treated === null ? 'Add' : 'Change'}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
