/** What can stand at a place of a condition's JSON (SEMANTICS §2). */
import type { AttributeType } from '../../../domain/data/schema.ts';
import { typeNamed } from '../../../domain/segments/conditions/index.ts';
import { OPERATORS } from '../../../domain/segments/operators/index.ts';
import type { Vocabulary } from '../names.ts';
import { type CaretPlace, caretPlace, type OpenValue } from './json-place.ts';

export interface Completion {
  /** What is put in, with quotes where it has some. */
  readonly insert: string;
  readonly label: string;
  readonly note: string;
}

export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
  /** The attribute whose values could stand here. */
  readonly values_of: string | null;
}

const TYPES: readonly (readonly [string, string])[] = [
  ['all', 'all of these are true'],
  ['any', 'any of these is true'],
  ['not', 'this is not true'],
  ['attribute', 'what is known of the person'],
  ['event', 'something they did'],
  ['regular', 'something they do again and again'],
  ['sequence', 'one thing and then another'],
  ['segment', 'a saved segment'],
  ['people', 'picked by hand'],
  ['consent', 'may be contacted'],
];
const COMPARISONS = named(['eq', 'neq', 'lt', 'lte', 'gt', 'gte']);
const UNITS = named(['minute', 'hour', 'day', 'week', 'month', 'year']);
const MEASURES = named(['count', 'days', 'sum', 'min', 'max', 'avg']);
const TRUTHS = ['true', 'false'].map((word): Completion => ({ insert: word, label: word, note: '' }));
/** A type has this many operators at most. */
const MOST = 16;

/** Keys of what stands inside conditions, by the key that holds it. */
const INNER_KEYS: { readonly [key: string]: readonly string[] } = {
  measure: ['kind', 'property'],
  within: ['last', 'unit', 'from_ago', 'to_ago', 'from', 'to'],
  since: ['last', 'unit'],
  period: ['last', 'unit'],
  value: ['last', 'next', 'unit', 'days'],
  first: ['event', 'where'],
  then: ['event', 'where'],
  where: ['property', 'operator', 'value'],
};

/** What fits where the caret stands, best first; null where nothing is known. */
export function completionsAt(
  text: string,
  caret: number,
  vocabulary: Vocabulary,
  values: readonly string[] = [],
): Completions | null {
  const place = caretPlace(text, caret);
  const object = place.open.findLast(({ kind }) => kind === 'object');
  if (place.wants === null) return null;
  const known =
    place.wants === 'key' && object
      ? keysFor(place, object)
      : object
        ? valuesFor(place, object, vocabulary, values)
        : [];
  const typed = place.typed.toLowerCase();
  const fits = known.filter(({ label, note }) => `${label} ${note}`.toLowerCase().includes(typed));
  const starts = ({ label }: Completion) => label.toLowerCase().startsWith(typed);
  const options = [...fits.filter(starts), ...fits.filter((one) => !starts(one))].slice(0, MOST);
  const values_of = place.wants === 'value' ? valuesWanted(place, object, vocabulary) : null;
  if (options.length === 0 && values_of === null) return null;
  return { from: place.from, to: place.to, options, values_of };
}

function keysFor(place: CaretPlace, object: OpenValue): readonly Completion[] {
  const holder = holderOf(place, object);
  const type = object.texts.get('type');
  const keys =
    holder !== null && Object.hasOwn(INNER_KEYS, holder)
      ? (INNER_KEYS[holder] ?? [])
      : ['type', ...Object.keys(typeNamed(type)?.keys ?? {})];
  return keys
    .filter((key) => !object.keys.has(key))
    .map((key) => ({ insert: `"${key}": `, label: key, note: '' }));
}

function valuesFor(
  place: CaretPlace,
  object: OpenValue,
  vocabulary: Vocabulary,
  values: readonly string[],
): readonly Completion[] {
  const { schema, names, segments, purposes, channels } = vocabulary;
  const event = eventOf(place);
  const properties = schema.events.find(({ id }) => id === event)?.properties ?? [];
  switch (object.key) {
    case 'type':
      return named(TYPES);
    case 'attribute':
      return named(schema.attributes.map(({ id, type }) => [id, `${names.attribute(id)}, ${type}`]));
    case 'event':
      return named(schema.events.map(({ id }) => [id, names.event(id)]));
    case 'property':
    case 'same':
      return named(properties.map(({ id, type }) => [id, type]));
    case 'segment':
      return named(segments.map(({ id, name }) => [id, name]));
    case 'purpose':
      return named(purposes.map(({ id, label }) => [id, label]));
    case 'channel':
      return named(channels.map((id) => [id, names.channel(id)]));
    case 'kind':
      return MEASURES;
    case 'unit':
      return UNITS;
    case 'pick':
      return named(['first', 'last']);
    case 'member':
    case 'permitted':
    case 'completed':
      return TRUTHS;
    case 'operator': {
      if (object.texts.has('attribute')) return operatorsOf(typeOfAttribute(object, vocabulary));
      if (object.texts.has('property'))
        return operatorsOf(properties.find(({ id }) => id === object.texts.get('property'))?.type);
      return COMPARISONS;
    }
    case 'value':
      return typeOfAttribute(object, vocabulary) === 'boolean' ? TRUTHS : named(values);
    default:
      return [];
  }
}

/** The attribute whose values are asked for at the caret, where its values are texts. */
function valuesWanted(
  place: CaretPlace,
  object: OpenValue | undefined,
  vocabulary: Vocabulary,
): string | null {
  if (object?.key !== 'value' || place.wants !== 'value') return null;
  const type = typeOfAttribute(object, vocabulary);
  return type === 'text' || type === 'enum' || type === 'list'
    ? (object.texts.get('attribute') ?? null)
    : null;
}

function typeOfAttribute(object: OpenValue, { schema }: Vocabulary): AttributeType | undefined {
  return schema.attributes.find(({ id }) => id === object.texts.get('attribute'))?.type;
}

function operatorsOf(type: AttributeType | undefined): readonly Completion[] {
  return type === undefined
    ? []
    : named(Object.entries(OPERATORS[type]).map(([name, { label }]) => [name, label]));
}

/** The key whose value this object is, or is in the list of; null for the root. */
function holderOf({ open }: CaretPlace, object: OpenValue): string | null {
  return open.slice(0, open.indexOf(object)).findLast(({ kind }) => kind === 'object')?.key ?? null;
}

/** The event that is spoken of at the caret: of the innermost object that names one, or of its first step. */
function eventOf({ open }: CaretPlace): string | undefined {
  return open.findLast(({ texts }) => texts.has('event'))?.texts.get('event');
}

function named(items: readonly (string | readonly [string, string])[]): readonly Completion[] {
  return items.map((item) => {
    const [label, note] = typeof item === 'string' ? [item, ''] : item;
    return { insert: JSON.stringify(label), label, note };
  });
}
