import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useCategories } from './use-categories.ts';

/** What stands for "no category" in the list. */
const NONE = '';

interface CategoryChoiceProps {
  readonly current: string | null;
  readonly pending: boolean;
  readonly onChoose: (category: string | null) => void;
  readonly onCancel: () => void;
}

/** Another category than the suggested one, with what it means. */
export function CategoryChoice({ current, pending, onChoose, onCancel }: CategoryChoiceProps) {
  const categories = useCategories();
  const [value, setValue] = useState(current ?? NONE);
  const chosen = categories.of(value === NONE ? null : value);
  return (
    <div className="stack">
      <Select
        label="Data category"
        description={chosen.definition}
        searchable
        nothingFoundMessage="No such category"
        data={categories.all.map(({ id, label }) => ({ value: id ?? NONE, label }))}
        value={value}
        onChange={(next) => setValue(next ?? NONE)}
      />
      <div className="row">
        <Button variant="filled" loading={pending} onClick={() => onChoose(value === NONE ? null : value)}>
          Confirm {chosen.label}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}
