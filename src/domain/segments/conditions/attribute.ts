/** A test of one attribute (SEMANTICS §2). */
import { column } from '../../../query/build.ts';
import type { AttributeType, DataSchema, Field, Value } from '../../data/schema.ts';
import type { AttributeCondition } from '../condition.ts';
import type { EvaluationContext } from '../context.ts';
import { writtenDay, writtenInstant } from '../../time/written.ts';
import { instantOfText } from '../instant-text.ts';
import { momentOf } from '../moment.ts';
import { cellTest, isSetValue, operatorOf } from '../operators/index.ts';
import { isRefusal, type Operator, type OperatorUse } from '../operators/operator.ts';
import { inSentence, named, type Names, type Phrase, plain, spoken, token } from '../phrase.ts';
import { at, checkTest, issue, quoted } from './check.ts';
import type { ConditionType } from './condition-type.ts';

export const ATTRIBUTE: ConditionType<AttributeCondition> = {
  keys: { attribute: true, operator: true, value: false },
  validate: ({ input, path, scope }) => {
    const field = scope.schema.attributes.find(({ id }) => id === input['attribute']);
    return field
      ? checkTest(field, input, path)
      : issue(at(path, 'attribute'), `There is no attribute ${quoted(input['attribute'])} in the data.`);
  },
  prepare: (condition, context) => {
    const { operator, use } = read(condition, context);
    const holds = cellTest(operator, use, momentOf(context));
    const { attribute } = condition;
    return ({ customer }) => holds(customer[attribute]);
  },
  compile: (condition, context) =>
    read(condition, context).use.expression(column('c', condition.attribute), momentOf(context)),
  phrase: (condition, names, schema) => [
    named(names.attribute(condition.attribute)),
    ...words(condition, names, schema),
  ],
  clause: (condition, names, schema) =>
    `whose ${inSentence(names.attribute(condition.attribute))} ${spoken(words(condition, names, schema))}`,
  uses: ({ attribute }) => [{ kind: 'attribute', id: attribute }],
  inside: () => [],
  fact: (condition, { customer }, { schema, time_zone }) =>
    shown(customer[condition.attribute], fieldOf(condition, schema)?.type, time_zone),
};

function fieldOf(condition: AttributeCondition, schema: DataSchema): Field | undefined {
  return schema.attributes.find(({ id }) => id === condition.attribute);
}

function read(
  condition: AttributeCondition,
  context: EvaluationContext,
): { readonly operator: Operator; readonly use: OperatorUse } {
  const field = fieldOf(condition, context.schema);
  const operator = field && operatorOf(field.type, condition.operator);
  const use = operator?.read(condition.value);
  if (!operator || !use || isRefusal(use))
    throw new RangeError(`the condition on “${condition.attribute}” was not validated against this data`);
  return { operator, use };
}

function words(condition: AttributeCondition, { zone }: Names, schema: DataSchema): readonly Phrase[] {
  const field = fieldOf(condition, schema);
  const operator = field && operatorOf(field.type, condition.operator);
  if (!operator) return [plain(condition.operator)];
  const use = operator.read(condition.value);
  // A value that was begun is no value yet.
  return isRefusal(use) ? [plain(operator.label), token('')] : use.words(zone);
}

function shown(cell: Value | undefined, type: AttributeType | undefined, zone: string): string {
  if (!isSetValue(cell)) return 'not set';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (Array.isArray(cell)) return cell.join(', ');
  if (type === 'datetime') return writtenInstant(instantOfText(String(cell)), zone);
  return type === 'date' ? writtenDay(String(cell)) : String(cell);
}
