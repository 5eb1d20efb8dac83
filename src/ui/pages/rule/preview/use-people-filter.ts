import { useSearchParams } from 'react-router-dom';
import { type Outcome, OUTCOMES } from '../../../../domain/preview/outcome.ts';
import { useSetParams } from '../../../kit/use-set-params.ts';

const MATCHED = OUTCOMES.filter((outcome) => outcome !== 'not_matched');

export interface PeopleFilter {
  /** The rows that were picked; none: everyone who matches. */
  readonly picked: readonly Outcome[];
  readonly outcomes: readonly Outcome[];
  /** Where this page begins; null on the first. */
  readonly cursor: string | null;
  /** How many pages come before this one. */
  readonly before: number;
  /** The person whose drawer is open, by handle. */
  readonly person: string | null;
  /** Shows the people of one row; with `add`, beside those of the other rows. Picking a picked row lets it go. */
  readonly pick: (outcome: Outcome, add: boolean) => void;
  readonly clear: () => void;
  readonly nextPage: (cursor: string) => void;
  readonly previousPage: () => void;
  readonly open: (person: string | null) => void;
}

/** What the people below the figures are narrowed to, which page, and who is open; all of it in the URL. */
export function usePeopleFilter(): PeopleFilter {
  const [params] = useSearchParams();
  const set = useSetParams();
  const asked = params.get('show')?.split(' ') ?? [];
  const picked = OUTCOMES.filter((outcome) => asked.includes(outcome));
  const trail = params.get('after')?.split(' ') ?? [];
  return {
    picked,
    outcomes: picked.length === 0 ? MATCHED : picked,
    cursor: trail.at(-1) ?? null,
    before: trail.length,
    person: params.get('person'),
    pick: (outcome, add) => {
      const others = picked.filter((other) => other !== outcome);
      const was = others.length < picked.length;
      const rest = add ? others : [];
      const next = was && (add || others.length === 0) ? rest : [...rest, outcome];
      set({ show: next.join(' '), after: null, person: null });
    },
    clear: () => set({ show: null, after: null, person: null }),
    nextPage: (cursor) => set({ after: [...trail, cursor].join(' '), person: null }),
    previousPage: () => set({ after: trail.slice(0, -1).join(' '), person: null }),
    open: (person) => set({ person }),
  };
}
