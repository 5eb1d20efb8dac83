/** What a condition can be about, as the picker lists it. */
import type { Sensitivity, Source } from '../../../domain/data/catalog.ts';
import type { Condition } from '../../../domain/segments/condition.ts';
import { operatorOf } from '../../../domain/segments/operators/index.ts';
import { formatCount } from '../../kit/format.ts';
import type { Vocabulary } from '../names.ts';
import { sourceWord } from '../source.tsx';
import { freshEvent, usualOperator, usualValue } from './fresh.ts';

export const PICKER_GROUPS = ['Attributes', 'Events', 'Segments', 'Others'] as const;
export type PickerGroup = (typeof PICKER_GROUPS)[number];

export interface PickerItem {
  readonly key: string;
  readonly group: PickerGroup;
  readonly id: string;
  readonly label: string;
  /** A line under it. */
  readonly note: string;
  readonly source?: Source;
  readonly sensitivity?: Sensitivity;
  /** The condition that it begins with. */
  readonly condition: Condition;
  /** It asks for a value already. */
  readonly whole?: true;
}

/** As many of each group as match, at most. */
const MOST = 40;
const MOST_FOUND = 8;

/** Everything whose name holds what was typed, in the order in which it is listed; values that were `found` after the names. */
export function pickerItems(
  vocabulary: Vocabulary,
  search: string,
  options: { readonly self?: string | undefined; readonly only?: PickerGroup | undefined },
  found: readonly PickerItem[] = [],
): readonly PickerItem[] {
  const words = search.trim().toLowerCase();
  const all = [
    ...attributesOf(vocabulary),
    ...eventsOf(vocabulary),
    ...segmentsOf(vocabulary, options.self),
    ...othersOf(vocabulary),
  ].filter(
    (item) =>
      (options.only === undefined || item.group === options.only) &&
      `${item.label} ${item.id}`.toLowerCase().includes(words),
  );
  const values = options.only === undefined ? found : [];
  return PICKER_GROUPS.flatMap((group) => [
    ...all.filter((item) => item.group === group).slice(0, MOST),
    ...values.filter((item) => item.group === group).slice(0, MOST_FOUND),
  ]);
}

function attributesOf({ catalog, names }: Vocabulary): readonly PickerItem[] {
  return catalog.attributes.map(({ id, label, type, source, set_count, sensitivity }) => {
    const operator = usualOperator(type);
    const value = usualValue(operatorOf(type, operator)?.shape ?? 'none', Date.now(), names.zone);
    return {
      key: `attribute:${id}`,
      group: 'Attributes',
      id,
      label,
      note: `${sourceWord(source)} · ${formatCount(set_count)} set`,
      source,
      sensitivity,
      condition: { type: 'attribute', attribute: id, operator, ...(value === null ? {} : { value }) },
    };
  });
}

function eventsOf({ catalog }: Vocabulary): readonly PickerItem[] {
  return catalog.events.map(({ id, label, count, people }) => ({
    key: `event:${id}`,
    group: 'Events',
    id,
    label,
    note: `${formatCount(count)} times, by ${formatCount(people)} people`,
    source: 'observed',
    condition: freshEvent(id),
  }));
}

function segmentsOf({ segments }: Vocabulary, self: string | undefined): readonly PickerItem[] {
  return segments
    .filter(({ id }) => id !== self)
    .map(({ id, name, version }) => ({
      key: `segment:${id}`,
      group: 'Segments',
      id,
      label: name,
      note: `v${version}`,
      condition: { type: 'segment', segment: id, member: true },
    }));
}

function othersOf({ catalog, purposes, channels }: Vocabulary): readonly PickerItem[] {
  const [event] = catalog.events;
  const other = (key: string, label: string, note: string, condition: Condition): PickerItem => ({
    key: `${key}:`,
    group: 'Others',
    id: key,
    label,
    note,
    condition,
  });
  const consent: Condition = {
    type: 'consent',
    purpose: purposes[1]?.id ?? purposes[0]?.id ?? 'marketing',
    channel: channels[0] ?? 'email',
    permitted: true,
  };
  const alone = [
    other('people', 'People picked by hand', 'A pasted list of ids or e-mail addresses', {
      type: 'people',
      customer_ids: [],
    }),
    other('consent', 'May be contacted for a purpose', 'Consent, stops and the law where they live', consent),
  ];
  if (event === undefined) return alone;
  return [
    ...alone,
    other('regular', 'Does something again and again', 'In most of the last weeks or months', {
      type: 'regular',
      event: event.id,
      operator: 'gte',
      value: 1,
      period: { last: 1, unit: 'month' },
      periods: 3,
      at_least: 2,
    }),
    other('sequence', 'Did one thing and then another', 'Or left it undone, such as a cart', {
      type: 'sequence',
      first: { event: event.id },
      then: { event: event.id },
      within: { last: 2, unit: 'day' },
      completed: true,
    }),
  ];
}
