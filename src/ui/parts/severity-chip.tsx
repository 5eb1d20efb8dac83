import { IconAlertOctagonFilled, IconAlertTriangleFilled, IconInfoCircleFilled } from '@tabler/icons-react';
import type { Severity } from '../../domain/flags/flag.ts';
import { Chip } from '../kit/chip.tsx';

const WORDS = { block: 'Blocked', review: 'Needs review', advice: 'Advice' } as const satisfies Record<
  Severity,
  string
>;
const ICONS = {
  block: IconAlertOctagonFilled,
  review: IconAlertTriangleFilled,
  advice: IconInfoCircleFilled,
} as const;

/** The word of a severity. */
export function severityWord(severity: Severity): string {
  return WORDS[severity];
}

/** The icon alone, for where the word stands beside it. */
export function SeverityIcon({
  severity,
  size = 15,
}: {
  readonly severity: Severity;
  readonly size?: number;
}) {
  const Icon = ICONS[severity];
  return (
    <Icon
      size={size}
      color={`var(--${severity}-solid)`}
      aria-label={WORDS[severity]}
      style={{ flex: 'none' }}
    />
  );
}

/** How grave a flag is: icon and word, with a count where there are several. */
export function SeverityChip({ severity, count }: { readonly severity: Severity; readonly count?: number }) {
  const Icon = ICONS[severity];
  return (
    <Chip tone={severity} icon={<Icon aria-hidden />}>
      {count === undefined ? WORDS[severity] : `${count} ${WORDS[severity]}`}
    </Chip>
  );
}
