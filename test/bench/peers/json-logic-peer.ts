import jsonLogic from 'json-logic-js';
import type { BenchRule } from '../rules.ts';
import { leftUndone, measured, type Document } from './documents.ts';
import type { Peer } from './peer.ts';
import { plainTest, type PlainTest } from './plain-test.ts';

const SIGNS = { eq: '===', neq: '!==', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;
type Logic = jsonLogic.RulesLogic<jsonLogic.AdditionalOperation>;

export function jsonLogicPeer(documents: readonly Document[]): Peer {
  const measures: ((document: Document) => number | boolean)[] = [];
  jsonLogic.add_operation('tact_measure', (place: number, document: Document) => measures[place]?.(document));
  const rules = new Map<string, Logic>();
  const logicOf = ({ id, condition }: BenchRule) => {
    const known = rules.get(id);
    if (known !== undefined) return known;
    const made = logic(plainTest(condition), (measure) => measures.push(measure) - 1);
    rules.set(id, made);
    return made;
  };
  return {
    title: 'json-logic-js',
    people: documents.length,
    count: (rule) => {
      const asked = logicOf(rule);
      return documents.filter((document) => jsonLogic.apply(asked, document) === true).length;
    },
    close: () => jsonLogic.rm_operation('tact_measure'),
  };
}

function logic(test: PlainTest, add: (measure: (document: Document) => number | boolean) => number): Logic {
  const inner = (one: PlainTest) => logic(one, add);
  const field = (id: string) => ({ var: id });
  const asked = (measure: (document: Document) => number | boolean) => ({
    tact_measure: [add(measure), { var: '' }],
  });
  const made = (): unknown => {
    switch (test.kind) {
      case 'all':
        return { and: test.tests.map(inner) };
      case 'any':
        return { or: test.tests.map(inner) };
      case 'not':
        return { '!': [inner(test.test)] };
      case 'is':
        return { '===': [field(test.field), test.value] };
      case 'in':
        return { in: [field(test.field), test.values] };
      case 'compare':
        return { [SIGNS[test.operator]]: [field(test.field), test.value] };
      case 'contains':
        return { in: [test.part, field(test.field)] };
      case 'has_any':
        return { or: test.values.map((value) => ({ in: [value, field(test.field)] })) };
      case 'did':
        return {
          [SIGNS[test.operator]]: [asked((document) => measured(test.condition, document)), test.value],
        };
      case 'left_undone':
        return { '===': [asked((document) => leftUndone(test.condition, document)), true] };
    }
  };
  return made() as Logic;
}
