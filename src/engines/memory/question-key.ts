import type { AudienceContext } from '../../service/ports.ts';

/** The same text for the same question, as long as the data stays: what is asked, and all it is asked under. */
export function questionKey(
  asked: unknown,
  { segments, policy, as_of, time_zone, time_zone_attribute, consent_lasts = 0 }: AudienceContext,
): string {
  return JSON.stringify([asked, as_of, consent_lasts, time_zone, time_zone_attribute, [...segments], policy]);
}
