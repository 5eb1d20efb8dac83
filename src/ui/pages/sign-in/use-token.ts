import { useEffect, useState } from 'react';

/** The one-time token after the `#` of the link, also when the link is pasted over an open page; it never travels in an address. */
export function useToken(): string {
  const [token, setToken] = useState(tokenInAddress);
  useEffect(() => {
    const listen = () => setToken(tokenInAddress());
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, []);
  return token;
}

function tokenInAddress(): string {
  const written = window.location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
