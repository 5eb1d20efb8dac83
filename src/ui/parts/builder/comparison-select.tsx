import { Select } from '@mantine/core';
import type { Comparison } from '../../../domain/segments/condition.ts';
import { type Part, useFocused } from './focused-part.ts';

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
  readonly part: Part;
  readonly value: Comparison;
  readonly onChange: (value: Comparison) => void;
}

/** How a figure is compared. */
export function ComparisonSelect({ label = 'How many', part, value, onChange }: ComparisonSelectProps) {
  return (
    <Select
      {...useFocused(part)}
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
