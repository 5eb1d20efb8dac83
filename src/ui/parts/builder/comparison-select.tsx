import { Select } from '@mantine/core';
import type { Comparison } from '../../../domain/segments/condition.ts';

const COMPARISONS: readonly { readonly value: Comparison; readonly label: string }[] = [
  { value: 'gte', label: 'at least' },
  { value: 'gt', label: 'more than' },
  { value: 'eq', label: 'exactly' },
  { value: 'neq', label: 'not' },
  { value: 'lte', label: 'at most' },
  { value: 'lt', label: 'less than' },
];

interface ComparisonSelectProps {
  readonly label?: string;
  readonly value: Comparison;
  readonly onChange: (value: Comparison) => void;
}

/** How a figure is compared. */
export function ComparisonSelect({ label = 'How many', value, onChange }: ComparisonSelectProps) {
  return (
    <Select
      label={label}
      data={[...COMPARISONS]}
      value={value}
      onChange={(next) => {
        const chosen = COMPARISONS.find((one) => one.value === next)?.value;
        if (chosen) onChange(chosen);
      }}
    />
  );
}
