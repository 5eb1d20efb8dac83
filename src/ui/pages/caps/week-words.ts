/** `16–22 Nov 2026`. */
export function weekWords(from: string, to: string): string {
  const part = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(day));
  const month = { day: 'numeric', month: 'short' } as const;
  const first = from.slice(0, 7) === to.slice(0, 7) ? part(from, { day: 'numeric' }) : part(from, month);
  return `${first}–${part(to, { ...month, year: 'numeric' })}`;
}
