import { useDebouncedValue } from '@mantine/hooks';

/** Short enough to feel live, long enough that typing a number is one question. */
const PAUSE = 180;

/** The value, once it has stayed the same for a moment. */
export function useSettled<T>(value: T): T {
  const [settled] = useDebouncedValue(value, PAUSE);
  return settled;
}
