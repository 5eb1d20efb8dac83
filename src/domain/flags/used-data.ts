/** What a rule uses, and where it comes from (SEMANTICS §6). */
import {
  type Catalog,
  type CatalogAttribute,
  everythingIn,
  type Sensitivity,
  type Source,
} from '../data/catalog.ts';
import type { RuleContent } from '../rules/rule.ts';
import type { Condition } from '../segments/condition.ts';
import { conditionAt } from '../segments/transform.ts';
import type { Use } from '../segments/use.ts';
import { usesOf } from '../segments/uses.ts';
import type { LineageStep } from './flag.ts';

/** A piece of data: an attribute, or a property of an event as `event.property`. */
export interface Datum {
  readonly id: string;
  readonly label: string;
  readonly category: string | null;
  readonly sensitivity: Sensitivity;
  readonly source: Source;
  /** Null for what the catalogue doesn't know. */
  readonly attribute: CatalogAttribute | null;
  readonly known: boolean;
}

/** One use of a piece of data by a rule. */
export interface UsedData extends Datum {
  /** Where in the rule: `condition.conditions[2]`, `segment`, `exclude[0]`, `shows[1]`. */
  readonly path: string;
  readonly place: 'condition' | 'segment' | 'exclude' | 'shows';
  /** The condition that uses it; null for what the message shows. */
  readonly condition: Condition | null;
  /** That condition with all that must hold beside it: who meets this is there because of the data. */
  readonly branch: Condition | null;
  /** The outermost segment it was reached through, and its path in the innermost. */
  readonly through: readonly string[];
  readonly inner_path: string;
  /** It only leaves people out. */
  readonly excludes: boolean;
  /** From the rule to the data. */
  readonly lineage: readonly LineageStep[];
  /** What it is made from, however far back. */
  readonly inputs: readonly Datum[];
}

/** Looks up data by id. */
export interface DataIndex {
  datum(id: string): Datum;
  inputs(id: string): readonly Datum[];
  segment(id: string): string;
}

/** An index over the catalogue; `names` are the segments' names by id. */
export function dataIndex(catalog: Catalog, names: ReadonlyMap<string, string>): DataIndex {
  const attributes = new Map(everythingIn(catalog).map((attribute) => [attribute.id, attribute]));
  const datum = (id: string): Datum => {
    const attribute = attributes.get(id) ?? null;
    if (attribute !== null) {
      const { label, category, sensitivity, source } = attribute;
      return { id, label, category, sensitivity, source, attribute, known: true };
    }
    return {
      id,
      label: id,
      category: null,
      sensitivity: 0,
      source: 'observed',
      attribute,
      known: false,
    };
  };
  return {
    datum,
    inputs: (id) => collectInputs(id, attributes, new Set([id])).map(datum),
    segment: (id) => names.get(id) ?? id,
  };
}

/** Everything a rule uses: its audience, what it leaves out, and what its message shows. */
export function usedData(
  content: RuleContent,
  segments: ReadonlyMap<string, Condition>,
  index: DataIndex,
): readonly UsedData[] {
  const from = (place: UsedData['place'], path: string, condition: Condition, excludes: boolean) =>
    usesOf(condition, segments).flatMap((use) => {
      const innermost = use.through.at(-1);
      const root = innermost === undefined ? condition : (segments.get(innermost) ?? condition);
      return asData(place, path, use, branchOf(root, use.inner_path), excludes, index);
    });
  const refers = (segment: string): Condition => ({ type: 'segment', segment, member: true });
  return [
    ...(content.segment === null ? [] : from('segment', 'segment', refers(content.segment), false)),
    ...(content.condition === null ? [] : from('condition', 'condition', content.condition, false)),
    ...content.exclude.flatMap((segment, i) => from('exclude', `exclude[${i}]`, refers(segment), true)),
    ...content.shows.map((id, i) => shown(id, `shows[${i}]`, index)),
  ];
}

function asData(
  place: UsedData['place'],
  prefix: string,
  use: Use,
  branch: Condition,
  excluding: boolean,
  index: DataIndex,
): readonly UsedData[] {
  const id =
    use.kind === 'attribute' ? use.id : use.kind === 'property' ? `${use.event ?? ''}.${use.id}` : null;
  if (id === null) return [];
  const datum = index.datum(id);
  return [
    {
      ...datum,
      place,
      path: place === 'condition' && use.path !== '' ? `${prefix}.${use.path}` : prefix,
      condition: use.condition,
      branch,
      through: use.through,
      inner_path: use.inner_path,
      excludes: excluding !== use.negated,
      lineage: [
        ...use.through.map((segment) => segmentStep(segment, index)),
        ...dataSteps(datum, 'uses', index),
      ],
      inputs: index.inputs(id),
    },
  ];
}

/** The largest ALL that the condition stands in, without an ANY or NOT between them; else the condition itself. */
function branchOf(root: Condition, path: string): Condition {
  const steps = path === '' ? [] : path.split('.');
  let branch = root;
  let current: Condition | undefined = root;
  for (const step of steps) {
    const before: Condition = current;
    current = conditionAt(before, step);
    if (current === undefined) return branch;
    if (before.type !== 'all') branch = current;
  }
  return branch;
}

function shown(id: string, path: string, index: DataIndex): UsedData {
  const datum = index.datum(id);
  return {
    ...datum,
    place: 'shows',
    path,
    condition: null,
    branch: null,
    through: [],
    inner_path: '',
    excludes: false,
    lineage: dataSteps(datum, 'shows', index),
    inputs: index.inputs(id),
  };
}

function segmentStep(segment: string, index: DataIndex): LineageStep {
  return { kind: 'segment', id: segment, label: index.segment(segment), via: 'refers to' };
}

function dataSteps(datum: Datum, via: 'uses' | 'shows', index: DataIndex): readonly LineageStep[] {
  return [asStep(datum, via), ...index.inputs(datum.id).map((input) => asStep(input, 'made from'))];
}

function asStep({ id, label, category, source }: Datum, via: LineageStep['via']): LineageStep {
  return {
    kind: id.includes('.') ? 'event' : 'attribute',
    id,
    label,
    via,
    source,
    ...(category === null ? {} : { category }),
  };
}

function collectInputs(
  id: string,
  attributes: ReadonlyMap<string, CatalogAttribute>,
  seen: Set<string>,
): readonly string[] {
  const own = (attributes.get(id)?.derived_from ?? []).filter((input) => !seen.has(input));
  for (const input of own) seen.add(input);
  return own.flatMap((input) => [input, ...collectInputs(input, attributes, seen)]);
}
