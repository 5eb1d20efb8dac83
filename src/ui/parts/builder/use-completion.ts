import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { valuesQuery } from '../../data/catalog.ts';
import type { Vocabulary } from '../names.ts';
import { type Completion, type Completions, completionsAt } from './complete-json.ts';

export interface Completing {
  /** What is offered now; null while nothing is. */
  readonly offered: Completions | null;
  /** The one that Enter takes. */
  readonly chosen: number;
  readonly caret: number;
  /** The text, or the caret in it, is another one. */
  readonly moved: (caret: number, typing: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly close: () => void;
  readonly take: (option: Completion) => void;
}

/** Offers what fits at the caret: while one types, and on Ctrl Space. Arrows choose, Enter or Tab takes, Esc closes. */
export function useCompletion(
  text: string,
  vocabulary: Vocabulary,
  put: (insert: string, from: number, to: number) => void,
): Completing {
  const [caret, setCaret] = useState(0);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const wanted = open ? (completionsAt(text, caret, vocabulary)?.values_of ?? null) : null;
  const { data } = useQuery({ ...valuesQuery(wanted ?? ''), enabled: wanted !== null });
  const values = wanted === null ? [] : (data?.items.map(({ value }) => value) ?? []);
  const found = open ? completionsAt(text, caret, vocabulary, values) : null;
  const offered = found !== null && found.options.length > 0 ? found : null;
  const at = Math.min(chosen, (offered?.options.length ?? 1) - 1);
  const close = () => setOpen(false);
  const take = ({ insert }: Completion) => {
    if (offered === null) return;
    setOpen(false);
    put(insert, offered.from, offered.to);
  };
  const step = (by: number, of: number) => setChosen((at + by + of) % of);
  return {
    offered,
    chosen: at,
    caret,
    close,
    take,
    moved: (next, typing) => {
      setCaret(next);
      setChosen(0);
      setOpen(typing);
    },
    onKeyDown: (event) => {
      if (event.key === ' ' && event.ctrlKey) {
        event.preventDefault();
        setCaret(event.currentTarget.selectionStart);
        setOpen(true);
        return;
      }
      if (offered === null || event.nativeEvent.isComposing) return;
      const option = offered.options[at];
      if (event.key === 'ArrowDown') step(1, offered.options.length);
      else if (event.key === 'ArrowUp') step(-1, offered.options.length);
      else if (event.key === 'Escape') close();
      else if ((event.key === 'Enter' || event.key === 'Tab') && option) take(option);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
