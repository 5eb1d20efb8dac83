/** Waivers: a manager's word that a flag is accepted until a day. A block is never waived. */
import type { Flag } from '../flags/flag.ts';
import { writtenDay } from '../time/written.ts';
import type { Waiver } from './rule.ts';

/** The shortest reason that a waiver takes, in characters. */
export const WAIVER_REASON_LENGTH = 20;

/** The flags that no waiver covers on the day `today` (`YYYY-MM-DD`); blocks are always among them. */
export function openFlags<F extends Pick<Flag, 'id' | 'severity'>>(
  flags: readonly F[],
  waivers: readonly Waiver[],
  today: string,
): readonly F[] {
  const waived = new Set(waivedIds(flags, waivers, today));
  return flags.filter((flag) => !waived.has(flag.id));
}

/** Ids of the flags that a waiver covers on the day `today`. */
export function waivedIds(
  flags: readonly Pick<Flag, 'id' | 'severity'>[],
  waivers: readonly Waiver[],
  today: string,
): readonly string[] {
  return flags
    .filter((flag) => flag.severity !== 'block')
    .filter((flag) => waivers.some((waiver) => waiver.flag === flag.id && waiver.until >= today))
    .map((flag) => flag.id);
}

/** Why this waiver can't be given, by field, or nothing. `latest` is the last day that the policy allows. */
export function waiverIssues(
  waiver: { readonly flag: string; readonly reason: string; readonly until: string },
  flags: readonly Flag[],
  days: { readonly today: string; readonly latest: string },
): readonly { readonly path: string; readonly message: string }[] {
  const issues = [];
  const flag = flags.find((candidate) => candidate.id === waiver.flag);
  if (flag === undefined) {
    issues.push({ path: 'flag', message: 'This rule has no such flag now. Check the rule again.' });
  } else if (flag.severity === 'block') {
    issues.push({ path: 'flag', message: 'A flag that blocks can’t be waived by anyone. Apply a fix.' });
  }
  if (waiver.reason.trim().length < WAIVER_REASON_LENGTH) {
    issues.push({ path: 'reason', message: `Say why in at least ${WAIVER_REASON_LENGTH} characters.` });
  }
  if (waiver.until < days.today) issues.push({ path: 'until', message: 'The last day lies in the past.' });
  if (waiver.until > days.latest) {
    issues.push({
      path: 'until',
      message: `The policy lets a waiver last until ${writtenDay(days.latest)} at most.`,
    });
  }
  return issues;
}

/** The waivers with `added`, which takes the place of an older one on the same flag. */
export function withWaiver(waivers: readonly Waiver[], added: Waiver): readonly Waiver[] {
  return [...waivers.filter((waiver) => waiver.flag !== added.flag), added];
}

/** `ending` ones lapse within the policy's notice. */
export const WAIVER_STATES = ['lapsed', 'ending', 'holding'] as const;
export type WaiverState = (typeof WAIVER_STATES)[number];

/** How a waiver stands on the day `today`; `notice` is the last day that counts as soon. */
export function waiverState({ until }: Pick<Waiver, 'until'>, today: string, notice: string): WaiverState {
  if (until < today) return 'lapsed';
  return until <= notice ? 'ending' : 'holding';
}
