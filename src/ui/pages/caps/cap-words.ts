import type { Cap, QuietHours } from '../../../domain/caps/cap.ts';
import { limitWords, quietWords, windowWords } from '../../../domain/caps/describe.ts';
import { inSentence, type Names } from '../../../domain/segments/phrase.ts';
import type { CapsContent } from './caps-draft.ts';

/** What caps speak of, by name. */
export interface CapNames extends Pick<Names, 'purpose' | 'channel'> {
  rule(id: string): string;
}

/** `Email · marketing`; what is left out matches all. */
export function scopeWords(cap: Cap, names: CapNames): string {
  const { scope } = cap;
  const channels = scope.channels?.map(names.channel).join(', ') ?? 'All channels';
  const purposes =
    scope.purposes?.map((id) => inSentence(names.purpose(id))).join(', ') ?? allButWords(cap, names);
  const rules = scope.rules === undefined ? [] : [scope.rules.map((id) => names.rule(id)).join(', ')];
  return [channels, purposes, ...rules].join(' · ');
}

function allButWords({ exempt_purposes }: Cap, names: CapNames): string {
  if (exempt_purposes.length === 0) return 'all purposes';
  return `all but ${exempt_purposes.map((id) => inSentence(names.purpose(id))).join(', ')}`;
}

/** `SMS, App push`. */
export function quietChannels({ channels }: QuietHours, names: CapNames): string {
  return channels?.map(names.channel).join(', ') ?? 'All channels';
}

/** Every cap and the quiet hours, a line each, in their order. */
export function linesOf({ caps, quiet_hours }: CapsContent, names: CapNames): readonly string[] {
  return [
    ...caps.map((cap, index) => {
      return `${index + 1}. ${cap.name}: ${limitWords(cap)} ${windowWords(cap.window)}, ${weekWords(cap)}${scopeWords(cap, names)}, counts ${cap.counts}, exempt ${cap.exempt_purposes.map(names.purpose).join(', ') || 'nothing'}`;
    }),
    ...quiet_hours.map(
      (quiet) =>
        `Quiet ${quiet.start} to ${quiet.end}, ${quiet.time_zone} time, ${quietChannels(quiet, names)}: ${quietWords(quiet)}`,
    ),
  ];
}

function weekWords({ window }: Cap): string {
  return window.kind === 'calendar' && window.unit === 'week'
    ? `weeks from ${window.week_starts_on === 'sunday' ? 'Sunday' : 'Monday'}, `
    : '';
}
