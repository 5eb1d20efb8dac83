import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { BenchRule } from '../rules.ts';
import { leftUndone, measured, type Document } from './documents.ts';
import type { Peer } from './peer.ts';
import { plainTest, type PlainTest } from './plain-test.ts';

const OPERATORS = {
  eq: 'equal',
  neq: 'notEqual',
  lt: 'before',
  lte: 'notAfter',
  gt: 'after',
  gte: 'notBefore',
} as const;

type Measure = (document: Document) => number | boolean;

export function jsonRulesPeer(documents: readonly Document[]): Peer {
  const engines = new Map<string, Engine>();
  const engineOf = (rule: BenchRule) => {
    const known = engines.get(rule.id);
    if (known !== undefined) return known;
    const made = engine(rule);
    engines.set(rule.id, made);
    return made;
  };
  return {
    title: 'json-rules-engine',
    people: documents.length,
    count: async (rule) => {
      const asked = engineOf(rule);
      let met = 0;
      for (const document of documents) {
        const { events } = await asked.run({ ...document, person: document });
        if (events.length > 0) met += 1;
      }
      return met;
    },
    close: () => undefined,
  };
}

function engine({ condition }: BenchRule): Engine {
  const measures: Measure[] = [];
  const made = new Engine([], { allowUndefinedFacts: true });
  made.addOperator('before', (a: string | number, b: string | number) => a < b);
  made.addOperator('notAfter', (a: string | number, b: string | number) => a <= b);
  made.addOperator('after', (a: string | number, b: string | number) => a > b);
  made.addOperator('notBefore', (a: string | number, b: string | number) => a >= b);
  // All conditions of a group are asked, also when the one that asks for a value says no.
  made.addOperator('includes', (text: string | null, part: string) => text?.includes(part) === true);
  made.addOperator('hasAny', (list: readonly string[] | null, some: readonly string[]) =>
    some.some((one) => list?.includes(one) === true),
  );
  made.addFact(
    'measure',
    async ({ place }, almanac) => measures[place]?.(await almanac.factValue('person')),
    {
      cache: false,
    },
  );
  const add = (measure: Measure) => measures.push(measure) - 1;
  const conditions: TopLevelCondition = { all: [nested(plainTest(condition), add)] };
  return made.addRule({ conditions, event: { type: 'met' } });
}

function nested(test: PlainTest, add: (measure: Measure) => number): NestedCondition {
  const inner = (one: PlainTest) => nested(one, add);
  const asked = (measure: Measure, operator: string, value: unknown): NestedCondition => ({
    fact: 'measure',
    params: { place: add(measure) },
    operator,
    value,
  });
  switch (test.kind) {
    case 'all':
      return { all: test.tests.map(inner) };
    case 'any':
      return { any: test.tests.map(inner) };
    case 'not':
      return { not: inner(test.test) };
    case 'is':
      return { fact: test.field, operator: 'equal', value: test.value };
    case 'in':
      return { fact: test.field, operator: 'in', value: test.values };
    case 'compare':
      return { fact: test.field, operator: OPERATORS[test.operator], value: test.value };
    case 'contains':
      return { fact: test.field, operator: 'includes', value: test.part };
    case 'has_any':
      return { fact: test.field, operator: 'hasAny', value: test.values };
    case 'did':
      return asked((document) => measured(test.condition, document), OPERATORS[test.operator], test.value);
    case 'left_undone':
      return asked((document) => leftUndone(test.condition, document), 'equal', true);
  }
}
