/** Values kept by key, within a bound of memory; those not asked for longest go first. */
export interface Kept<T> {
  get(key: string): T | undefined;
  put(key: string, value: T): void;
  clear(): void;
}

/** An empty store of at most so many bytes; the value put last always stays. */
export function keepUpTo<T>(most: number, bytesOf: (value: T) => number): Kept<T> {
  const kept = new Map<string, T>();
  let bytes = 0;

  function drop(key: string): void {
    const value = kept.get(key);
    if (value === undefined) return;
    kept.delete(key);
    bytes -= bytesOf(value);
  }

  function get(key: string): T | undefined {
    const found = kept.get(key);
    if (found === undefined) return undefined;
    kept.delete(key);
    kept.set(key, found);
    return found;
  }

  function put(key: string, value: T): void {
    drop(key);
    kept.set(key, value);
    bytes += bytesOf(value);
    for (const oldest of kept.keys()) {
      if (bytes <= most || oldest === key) return;
      drop(oldest);
    }
  }

  function clear(): void {
    kept.clear();
    bytes = 0;
  }

  return { get, put, clear };
}
