import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useKeepUnsaved, useUnsaved } from '../data/unsaved.ts';
import { currentIn, fieldErrors, isStale, problemText } from '../data/query-client.ts';

interface Versioned {
  readonly version: number;
}

export interface VersionedDraft<T extends Versioned> {
  /** As it is changed here. */
  readonly content: T;
  /** What it was when the changes began. */
  readonly before: T;
  readonly dirty: boolean;
  readonly saving: boolean;
  /** Why it couldn't be saved. */
  readonly refusal: string | null;
  /** What was refused, by path. */
  readonly errors: { readonly [path: string]: string };
  /** Someone else saved meanwhile: what they saved, and ours put onto it. */
  readonly conflict: { readonly theirs: T; readonly mine: T } | null;
  readonly change: (part: Partial<T>) => void;
  readonly save: () => void;
  readonly discard: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/**
 * One thing that several people may change: another's save shows at once while nothing is changed here, and beside ours
 * otherwise. Changes that aren't saved stand here again after another page was looked at.
 */
export function useVersionedDraft<T extends Versioned>(
  name: string,
  saved: T,
  mutation: UseMutationResult<T, Error, T>,
): VersionedDraft<T> {
  const begun = useUnsaved(name, { base: saved, content: saved });
  const [base, setBase] = useState(begun.base);
  const [content, setContent] = useState(begun.content);
  const dirty = !same(content, base);
  useKeepUnsaved(name, dirty ? { base, content } : null);
  const start = (from: T) => {
    setBase(from);
    setContent(from);
  };
  if (!dirty && saved.version > base.version) start(saved);
  const known = currentIn(mutation.error, saved);
  const theirs = known !== null && known.version > saved.version ? known : saved;
  const conflict =
    dirty && theirs.version > base.version ? { theirs, mine: onto(theirs, base, content) } : null;
  const write = (next: T) => mutation.mutate(next, { onSuccess: start });
  const refused = mutation.isError && !isStale(mutation.error);
  return {
    content,
    before: base,
    dirty,
    saving: mutation.isPending,
    refusal: refused ? problemText(mutation.error) : null,
    errors: fieldErrors(mutation.error),
    conflict,
    change: (part) => setContent((now) => ({ ...now, ...part })),
    save: () => write(content),
    discard: () => {
      mutation.reset();
      start(base);
    },
    keepMine: () => {
      if (conflict !== null) write(conflict.mine);
    },
    takeTheirs: () => {
      mutation.reset();
      start(theirs);
    },
  };
}

/** Theirs, with the parts that were changed here. */
function onto<T extends Versioned>(theirs: T, base: T, content: T): T {
  const mine: Partial<T> = { ...content };
  for (const part of partsOf(content)) if (same(content[part], base[part])) delete mine[part];
  return { ...theirs, ...mine, version: theirs.version };
}

function partsOf<T extends object>(value: T): readonly (keyof T)[] {
  return Object.keys(value) as (keyof T)[];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
