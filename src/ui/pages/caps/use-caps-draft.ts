import { useState } from 'react';
import type { CapSettings } from '../../../domain/caps/cap.ts';
import { useSaveCaps } from '../../data/caps.ts';
import { currentIn, isStale, problemText } from '../../data/query-client.ts';
import { type CapsContent, contentIn } from './caps-draft.ts';

export interface CapsDraft {
  readonly content: CapsContent;
  /** What it was when the changes began. */
  readonly before: CapsContent;
  readonly dirty: boolean;
  readonly saving: boolean;
  /** Why it couldn't be saved. */
  readonly refusal: string | null;
  /** What someone else saved meanwhile. */
  readonly theirs: CapSettings | null;
  readonly change: (part: Partial<CapsContent>) => void;
  readonly save: () => void;
  readonly discard: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** The caps as they are changed here; another's save shows at once while nothing is changed, and beside ours otherwise. */
export function useCapsDraft(saved: CapSettings): CapsDraft {
  const [base, setBase] = useState(saved);
  const [content, setContent] = useState(() => contentIn(saved));
  const save = useSaveCaps();
  const dirty = JSON.stringify(content) !== JSON.stringify(contentIn(base));
  const start = (from: CapSettings) => {
    setBase(from);
    setContent(contentIn(from));
  };
  if (!dirty && saved.version > base.version) start(saved);
  const known = currentIn<CapSettings>(save.error);
  const newest = known !== null && known.version > saved.version ? known : saved;
  const theirs = dirty && newest.version > base.version ? newest : null;
  const write = (version: number) => save.mutate({ ...content, version }, { onSuccess: start });
  return {
    content,
    before: contentIn(base),
    dirty,
    saving: save.isPending,
    refusal: save.isError && !isStale(save.error) ? problemText(save.error) : null,
    theirs,
    change: (part) => setContent((now) => ({ ...now, ...part })),
    save: () => write(base.version),
    discard: () => {
      save.reset();
      start(base);
    },
    keepMine: () => write(newest.version),
    takeTheirs: () => {
      save.reset();
      start(newest);
    },
  };
}
