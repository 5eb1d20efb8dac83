import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

/** Short enough to feel live, long enough that typing a number is one question. */
const PAUSE = 180;

/** The value, once it has stayed the same for a moment; while it is not `whole`, the last one that was. */
export function useSettled<T>(value: T, whole = true): T {
  const [last, setLast] = useState({ value });
  if (whole && last.value !== value) setLast({ value });
  const [settled] = useDebouncedValue(whole ? value : last.value, PAUSE);
  return settled;
}
