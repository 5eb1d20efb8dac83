import type { Severity } from '../../../domain/flags/flag.ts';
import { SeverityIcon } from '../../parts/severity-chip.tsx';
import classes from './review.module.css';

export type ShownPart = 'changes' | 'flags' | 'discussion';

const WORDS: { readonly [P in ShownPart]: string } = {
  changes: 'Changes',
  flags: 'Flags',
  discussion: 'Discussion',
};

interface PartTabsProps {
  readonly shown: ShownPart;
  /** Null: not known yet. */
  readonly counts: { readonly [P in ShownPart]: number | null };
  readonly worst: Severity | undefined;
  readonly onShow: (part: ShownPart) => void;
}

/** On a small screen one part at a time. */
export function PartTabs({ shown, counts, worst, onShow }: PartTabsProps) {
  return (
    <div role="group" aria-label="Parts" className={classes['parts']}>
      {(Object.keys(WORDS) as ShownPart[]).map((part) => (
        <button
          key={part}
          type="button"
          className="bare"
          aria-pressed={part === shown}
          onClick={() => onShow(part)}
        >
          {WORDS[part]}
          {part === 'flags' && worst && <SeverityIcon severity={worst} size={14} />}
          <span className="num quiet">{counts[part] ?? '–'}</span>
        </button>
      ))}
    </div>
  );
}
