/** Suggests what kind of personal data an attribute is, with reasons in words. It errs towards asking. */
import type { Classification } from '../data/catalog.ts';
import { labelOf } from '../data/attribute-id.ts';
import type { AttributeType } from '../data/schema.ts';
import { CATEGORIES, categoryOf } from './categories.ts';
import type { Category } from './category.ts';
import { categoriesIn } from './name-match.ts';
import { knownValues } from './known-values.ts';
import { plainName } from './plain-name.ts';
import { VALUE_SHAPES } from './value-shapes.ts';

export interface Described {
  readonly id: string;
  readonly label?: string;
  readonly type: AttributeType;
  /** Its most frequent values. */
  readonly values?: readonly string[];
  readonly min?: string | number | null;
  readonly max?: string | number | null;
  /** What it was computed from, with the category of each. */
  readonly derived_from?: readonly { readonly id: string; readonly category: string | null }[];
}

interface Evidence {
  readonly category: string;
  readonly confidence: number;
  readonly reason: string;
  /** Breaks ties: a name's last word says what a thing is. */
  readonly end: number;
}

const BY_NAME = 0.8;
const BY_WORDS = 0.85;
const BY_SHAPE = 0.95;
const BY_LINEAGE = 0.7;
const BY_BIRTH_YEARS = 0.6;
/** Share of an attribute's values that must speak for a category. */
const ENOUGH = 0.4;
const NEUTRAL = new Set([
  'other',
  'others',
  'none',
  'unknown',
  'n/a',
  'na',
  'null',
  '-',
  '?',
  'prefer not to say',
  'no answer',
  'sonstige',
  'keine angabe',
  'yes',
  'no',
  'true',
  'false',
]);

/** The most sensitive category that anything speaks for; null when the attribute looks ordinary. */
export function suggestCategory(attribute: Described): Classification {
  const evidence = [
    ...fromName(attribute),
    ...fromWords(attribute),
    ...fromShapes(attribute),
    ...fromYears(attribute),
    ...fromLineage(attribute),
  ];
  const said = new Set(evidence.map(({ category }) => category));
  const candidates = CATEGORIES.filter(
    ({ id, parts = [] }) => said.has(id) && !parts.some((part) => said.has(part)),
  ).map((category) => weigh(category, evidence));
  const [best] = candidates.toSorted(
    (a, b) => b.category.sensitivity - a.category.sensitivity || b.confidence - a.confidence || b.end - a.end,
  );
  if (best === undefined)
    return {
      status: 'suggested',
      category: null,
      confidence: 0.5,
      reasons: ['Nothing in its name or values speaks for personal data of a special kind.'],
    };
  const { category, confidence, reasons } = best;
  return { status: 'suggested', category: category.id, confidence, reasons };
}

function weigh(category: Category, evidence: readonly Evidence[]) {
  const own = evidence.filter((item) => item.category === category.id);
  const doubt = own.reduce((left, { confidence }) => left * (1 - confidence), 1);
  return {
    category,
    confidence: Math.round((1 - doubt) * 100) / 100,
    reasons: own.map(({ reason }) => reason),
    end: Math.max(0, ...own.map(({ end }) => end)),
  };
}

function fromName({ id, label }: Described): readonly Evidence[] {
  const found = new Map(
    [plainName(label ?? id), plainName(id)].flatMap((written) => [...categoriesIn(written)]),
  );
  return [...found.values()].map(({ of, text, end }) => ({
    category: of.id,
    confidence: BY_NAME,
    reason: `Its name says “${text.replaceAll('_', ' ')}”.`,
    end,
  }));
}

function fromWords({ values = [], type }: Described): readonly Evidence[] {
  if (type === 'number' || type === 'boolean') return [];
  const said = values.map((value) => value.trim().toLowerCase()).filter((value) => !NEUTRAL.has(value));
  return CATEGORIES.flatMap((category) => {
    const known = knownValues(said, category.values);
    if (known < 2 && !(known === 1 && said.length === 1)) return [];
    if (known < said.length * ENOUGH) return [];
    const reason = `${known} of its values are words for ${category.label.toLowerCase()}.`;
    return [{ category: category.id, confidence: BY_WORDS, reason, end: 0 }];
  });
}

function fromShapes({ values = [] }: Described): readonly Evidence[] {
  if (values.length === 0) return [];
  const shape = VALUE_SHAPES.find(
    ({ holds }) => values.filter(holds).length >= Math.max(1, values.length * 0.6),
  );
  return shape === undefined
    ? []
    : [{ category: shape.category, confidence: BY_SHAPE, reason: `Its values are ${shape.what}.`, end: 0 }];
}

/** Days of which the first lie two generations back are most likely birth dates. */
function fromYears({ type, min, max }: Described): readonly Evidence[] {
  if (type !== 'date' || typeof min !== 'string' || typeof max !== 'string') return [];
  const [first, last] = [Number(min.slice(0, 4)), Number(max.slice(0, 4))];
  if (first < 1890 || first > 1965 || last - first < 20) return [];
  return [
    {
      category: 'protected',
      confidence: BY_BIRTH_YEARS,
      reason: `Its days run from ${first} to ${last}, as birth dates do.`,
      end: 0,
    },
  ];
}

function fromLineage({ derived_from = [] }: Described): readonly Evidence[] {
  return derived_from.flatMap(({ id, category }) => {
    const known = categoryOf(category);
    if (known === undefined) return [];
    const reason = `Inferred: it is computed from “${labelOf(id)}” (${known.label.toLowerCase()}).`;
    return [{ category: known.id, confidence: BY_LINEAGE, reason, end: 0 }];
  });
}
