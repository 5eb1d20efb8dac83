import type { PlainTest } from './plain-test.ts';

export interface MongoQuery {
  readonly [key: string]: unknown;
}

/** A test in the query language that sift and mingo share; `measure` says what people did in each one's own way. */
export function mongoQuery(
  test: PlainTest,
  measure: (test: Extract<PlainTest, { readonly kind: 'did' | 'left_undone' }>) => MongoQuery,
): MongoQuery {
  const inner = (one: PlainTest) => mongoQuery(one, measure);
  switch (test.kind) {
    case 'all':
      return { $and: test.tests.map(inner) };
    case 'any':
      return { $or: test.tests.map(inner) };
    case 'not':
      return { $nor: [inner(test.test)] };
    case 'is':
      return { [test.field]: { $eq: test.value } };
    case 'in':
    case 'has_any':
      return { [test.field]: { $in: [...test.values] } };
    case 'compare':
      return { [test.field]: { [`$${test.operator}`]: test.value } };
    case 'contains':
      return { [test.field]: { $regex: RegExp.escape(test.part) } };
    case 'did':
    case 'left_undone':
      return measure(test);
  }
}
