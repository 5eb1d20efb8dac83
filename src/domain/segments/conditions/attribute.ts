/** A test of one attribute (SEMANTICS §2). */
import { column } from '../../../query/build.ts';
import type { AttributeType, DataSchema, Field, Value } from '../../data/schema.ts';
import type { AttributeCondition } from '../condition.ts';
import type { EvaluationContext } from '../context.ts';
import { instantOfText, writtenInstant } from '../instant-text.ts';
import { momentOf } from '../moment.ts';
import { cellTest, isSetValue, operatorOf } from '../operators/index.ts';
import { isRefusal, type Operator, type OperatorUse } from '../operators/operator.ts';
import { inSentence, named, type Phrase, plain, spoken } from '../phrase.ts';
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
    ...words(condition, schema),
  ],
  clause: (condition, names, schema) =>
    `whose ${inSentence(names.attribute(condition.attribute))} ${spoken(words(condition, schema))}`,
  uses: ({ attribute }) => [{ kind: 'attribute', id: attribute }],
  inside: () => [],
  fact: (condition, { customer }, { schema }) =>
    shown(customer[condition.attribute], fieldOf(condition, schema)?.type),
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

function words(condition: AttributeCondition, schema: DataSchema): readonly Phrase[] {
  const field = fieldOf(condition, schema);
  const use = field && operatorOf(field.type, condition.operator)?.read(condition.value);
  return use && !isRefusal(use) ? use.words : [plain(condition.operator)];
}

function shown(cell: Value | undefined, type: AttributeType | undefined): string {
  if (!isSetValue(cell)) return 'not set';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (Array.isArray(cell)) return cell.join(', ');
  return type === 'datetime' ? writtenInstant(instantOfText(String(cell))) : String(cell);
}
