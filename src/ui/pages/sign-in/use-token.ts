import { useState } from 'react';

/** The one-time token after the `#` of the link; it never travels in an address. */
export function useToken(): string {
  const [token] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  return token;
}
