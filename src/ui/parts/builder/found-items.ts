/** Values that were found by name, as the picker lists them: “Purchase, category is skincare”. */
import type { Condition } from '../../../domain/segments/condition.ts';
import { inSentence } from '../../../domain/segments/phrase.ts';
import { aboutCount } from '../about-count.ts';
import type { FoundValue } from '../../data/catalog.ts';
import { people } from '../../kit/format.ts';
import type { Vocabulary } from '../names.ts';
import { sourceWord } from '../source.tsx';
import { freshEvent, usualOperator } from './fresh.ts';
import type { PickerItem } from './picker-items.ts';

/** The conditions that ask for these values, in their order. */
export function foundItems(vocabulary: Vocabulary, found: readonly FoundValue[]): readonly PickerItem[] {
  return found.flatMap((one) => ofAttribute(vocabulary, one) ?? ofProperty(vocabulary, one) ?? []);
}

function ofAttribute({ catalog }: Vocabulary, found: FoundValue): PickerItem | null {
  const attribute = catalog.attributes.find(({ id }) => id === found.id);
  if (attribute === undefined) return null;
  const { id, label, type, source, sensitivity } = attribute;
  return {
    key: `attribute:${id}=${found.value}`,
    group: 'Attributes',
    id,
    label: `${label} is ${found.value}`,
    note: noteOf(sourceWord(source), found),
    source,
    sensitivity,
    whole: true,
    condition: { type: 'attribute', attribute: id, ...asks(type, found.value) },
  };
}

function ofProperty({ catalog }: Vocabulary, found: FoundValue): PickerItem | null {
  for (const event of catalog.events)
    for (const { id, label, type, source, sensitivity } of event.properties)
      if (`${event.id}.${id}` === found.id)
        return {
          key: `event:${found.id}=${found.value}`,
          group: 'Events',
          id: event.id,
          label: `${event.label}, ${inSentence(label)} is ${found.value}`,
          note: noteOf(sourceWord(source), found),
          source,
          sensitivity,
          whole: true,
          condition: withWhere(freshEvent(event.id), { property: id, ...asks(type, found.value) }),
        };
  return null;
}

function noteOf(source: string, { people: count, about }: FoundValue): string {
  return `${source} · ${about ? `${aboutCount(count, count / 20)} people` : people(count)}`;
}

function asks(type: Parameters<typeof usualOperator>[0], value: string) {
  return { operator: usualOperator(type), value: type === 'text' ? value : [value] };
}

function withWhere(
  condition: Condition,
  where: { property: string; operator: string; value: string | string[] },
) {
  return condition.type === 'event' ? { ...condition, where: [where] } : condition;
}
