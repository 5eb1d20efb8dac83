import { useEffect, useState } from 'react';

const SECOND_MS = 1_000;

/** Seconds that are left of a pause; each new `reason` begins one of `seconds`. */
export function usePause(reason: unknown, seconds: number | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    setLeft(seconds ?? 0);
    if (seconds === null) return undefined;
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), SECOND_MS);
    return () => clearInterval(timer);
  }, [reason, seconds]);
  return left;
}
