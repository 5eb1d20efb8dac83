import { type NavigateOptions, useSearchParams } from 'react-router-dom';

/** What changes parts of the address after its `?` and leaves the others; null or nothing takes a part out. */
export function useSetParams(
  options: NavigateOptions = {},
): (parts: { readonly [name: string]: string | null }) => void {
  const [, setParams] = useSearchParams();
  return (parts) =>
    setParams((now) => {
      const next = new URLSearchParams(now);
      for (const [name, value] of Object.entries(parts)) {
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
      }
      return next;
    }, options);
}
