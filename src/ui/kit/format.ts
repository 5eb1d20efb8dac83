/** Numbers and times as people read them. Counts that must add up are never rounded. */
const MINUS = '−';
const COUNT = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** `27,408`; unknown is `–`. */
export function formatCount(count: number | null | undefined): string {
  if (count === null || count === undefined) return '–';
  return COUNT.format(Math.abs(count)).replace(/^/, count < 0 ? MINUS : '');
}

/** A change, with its sign: `+1,240`, `−3,016`, `0`. */
export function formatChange(change: number | null | undefined): string {
  if (change === null || change === undefined) return '–';
  return change > 0 ? `+${formatCount(change)}` : formatCount(change);
}

/** What becomes of the reach: `+1,240 reach`, `−3,016 reach`, `reach unchanged`. */
export function formatReachChange(change: number | null | undefined): string {
  return change === 0 ? 'reach unchanged' : `${formatChange(change)} reach`;
}

/** A part of a whole: `56.9%`, `<0.1%`. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = (part / whole) * 100;
  if (percent > 0 && percent < 0.1) return '<0.1%';
  return `${percent.toFixed(1)}%`;
}

/** How much a count grew against another: `+2.1%`; nothing to compare with is nothing to say. */
export function formatGrowth(now: number, before: number): string {
  if (before === 0) return '';
  return signed(((now - before) / before) * 100, '%');
}

/** A change of a share, in points: `+0.6 pts`. */
export function formatPoints(points: number): string {
  return signed(points, ' pts');
}

function signed(number: number, unit: string): string {
  const text = Math.abs(number).toFixed(1);
  const sign = text === '0.0' ? '' : number < 0 ? MINUS : '+';
  return `${sign}${text}${unit}`;
}

/** An amount with its sign first: `€1,490`, `−€12`. */
export function formatMoney(amount: number, currency: string): string {
  const money = new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 0 });
  const text = money.format(Math.abs(Math.round(amount)));
  return Math.round(amount) < 0 ? `${MINUS}${text}` : text;
}

/** The zone that times are shown in; left out: the reader's own. */
let shown: string | undefined;

/** Shows every time from now on in this zone, the workspace's. */
export function showTimesIn(zone: string | undefined): void {
  shown = zone;
}

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;

/** `23 Nov 2026`, of an instant or of a day without a zone. */
export function formatDay(iso: string, zone = shown): string {
  return iso.length === 10 ? dated(`${iso}T12:00:00Z`, 'UTC', DAY) : dated(iso, zone, DAY);
}

/** Days from one to another, each `YYYY-MM-DD`: `16–22 Nov 2026`, `30 Nov – 6 Dec 2026`. */
export function formatDays(first: string, last: string): string {
  const [from = '', to = ''] = [first, last].map((day) => formatDay(day));
  const [day, month, year] = from.split(' ');
  if (first.slice(0, 7) === last.slice(0, 7)) return `${day}–${to}`;
  return first.slice(0, 4) === last.slice(0, 4)
    ? `${day} ${month} – ${to}`
    : `${day} ${month} ${year} – ${to}`;
}

/** `23 Nov 2026, 09:28`; on the day of `now` only `09:28`. A zone that isn't the reader's is named: `09:28 CET`. */
export function formatMoment(iso: string, now: Date, zone = shown): string {
  const foreign = zone !== undefined && zone !== new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const clock = dated(iso, zone, foreign ? { ...CLOCK, timeZoneName: 'short' } : CLOCK);
  const day = formatDay(iso, zone);
  return day === formatDay(now.toISOString(), zone) ? clock : `${day}, ${clock}`;
}

function dated(iso: string, zone: string | undefined, parts: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...parts,
    ...(zone === undefined ? {} : { timeZone: zone }),
  });
  return format.format(new Date(iso));
}

/** How long ago: `now`, `12 min`, `3 h`, `3 d`; from a week on the day. */
export function formatAge(iso: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - new Date(iso).getTime()) / 60_000);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 60 * 24) return `${Math.floor(minutes / 60)} h`;
  const days = Math.floor(minutes / (60 * 24));
  return days < 7 ? `${days} d` : formatDay(iso);
}

/** The same within a sentence: `just now`, `12 min ago`; from a week on the day. */
export function formatAgo(iso: string, now: Date): string {
  const age = formatAge(iso, now);
  return age === 'now' ? 'just now' : age === formatDay(iso) ? age : `${age} ago`;
}

/** Words that begin a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 person`, `2,040 people`. */
export function people(count: number): string {
  return count === 1 ? '1 person' : `${formatCount(count)} people`;
}

/** `8 s`, `1 min 20 s`, `1 h 5 min`; milliseconds. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
