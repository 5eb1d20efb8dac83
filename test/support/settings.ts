/** When and where worlds are looked at: the days on which calendars and clocks are odd. */

export interface Setting {
  /** Milliseconds since 1970, UTC. */
  readonly as_of: number;
  readonly time_zone: string;
}

const ODD_MOMENTS: readonly (readonly [string, string])[] = [
  ['2026-03-15T12:00:00.000Z', 'UTC'],
  // A leap day, at its end; and late in the evening where it is over elsewhere.
  ['2024-02-29T23:59:59.999Z', 'UTC'],
  ['2024-02-29T10:30:00.000Z', 'Pacific/Auckland'],
  // Around the end of a February of 28 days.
  ['2026-02-28T23:30:00.000Z', 'UTC'],
  ['2025-03-01T00:00:00.000Z', 'UTC'],
  // Ends of months and of a year; today is yesterday, or tomorrow, in UTC.
  ['2026-03-31T00:00:00.000Z', 'Asia/Kathmandu'],
  ['2025-01-01T00:00:00.000Z', 'America/Los_Angeles'],
  // Clocks go forward, back, by half an hour, and over midnight itself.
  ['2026-03-29T01:00:00.000Z', 'Europe/Berlin'],
  ['2026-10-25T00:59:59.999Z', 'Europe/Berlin'],
  ['2026-03-08T09:59:59.999Z', 'America/Los_Angeles'],
  ['2026-11-01T09:30:00.000Z', 'America/Los_Angeles'],
  ['2026-04-04T15:00:00.000Z', 'Australia/Lord_Howe'],
  ['2026-09-06T04:00:00.000Z', 'America/Santiago'],
];

export const SETTINGS: readonly Setting[] = ODD_MOMENTS.map(([as_of, time_zone]) => ({
  as_of: Date.parse(as_of),
  time_zone,
}));
