import type { RuleStatus } from '../../domain/rules/rule.ts';
import { Chip, type Tone } from '../kit/chip.tsx';

const LOOKS: { readonly [S in RuleStatus]: readonly [string, Tone] } = {
  draft: ['Draft', 'grey'],
  in_review: ['In review', 'accent'],
  changes_requested: ['Changes requested', 'review'],
  approved: ['Approved', 'consent'],
  published: ['Live', 'consent'],
  paused: ['Paused', 'review'],
  archived: ['Archived', 'grey'],
};

export function isStatus(text: string): text is RuleStatus {
  return Object.hasOwn(LOOKS, text);
}

export function statusWord(status: RuleStatus): string {
  return LOOKS[status][0];
}

/** Where a rule stands: `Draft v8`. */
export function StatusChip({ status, edition }: { readonly status: RuleStatus; readonly edition?: number }) {
  const [word, tone] = LOOKS[status];
  return <Chip tone={tone}>{edition === undefined ? word : `${word} v${edition}`}</Chip>;
}
