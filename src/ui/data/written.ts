/** A value as the body of a request: the API's types don't say readonly, and a request changes nothing. */
export function written<T>(value: T): Written<T> {
  return value as Written<T>;
}

type Written<T> = T extends object ? { -readonly [K in keyof T]: Written<T[K]> } : T;
