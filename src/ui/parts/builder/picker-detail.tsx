import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { phrase } from '../../../domain/segments/describe.ts';
import { spoken } from '../../../domain/segments/phrase.ts';
import type { Condition } from '../../../domain/segments/condition.ts';
import { valuesQuery } from '../../data/catalog.ts';
import { formatCount } from '../../kit/format.ts';
import type { Vocabulary } from '../names.ts';
import { SensitivityBars } from '../sensitivity.tsx';
import { asksForValue } from './fresh.ts';
import type { Outlook } from './outlook.ts';
import { parseConditionHere } from './parse-condition-here.ts';
import type { PickerItem } from './picker-items.ts';
import { SegmentPeople } from './segment-people.tsx';
import classes from './picker.module.css';

interface PickerDetailProps {
  readonly item: PickerItem;
  readonly vocabulary: Vocabulary;
  /** The whole condition with another one added here. */
  readonly withAdded: (condition: Condition) => Condition;
  readonly outlook: Outlook | undefined;
  readonly onAdd: (condition: Condition) => void;
}

/** How many values are shown. */
const MOST_VALUES = 6;

/** What is known of the thing that is looked at in the picker, and what adding it would do. */
export function PickerDetail({ item, vocabulary, withAdded, outlook, onAdd }: PickerDetailProps) {
  const { schema, names, catalog } = vocabulary;
  const attribute = catalog.attributes.find(({ id }) => item.group === 'Attributes' && id === item.id);
  const listed = attribute !== undefined && ['text', 'enum', 'list', 'boolean'].includes(attribute.type);
  const { data: values } = useQuery({ ...valuesQuery(item.id), enabled: listed });
  const shown = listed ? (values?.items.slice(0, MOST_VALUES) ?? []) : [];
  const [top] = shown;
  const started =
    top === undefined || item.whole === true ? item.condition : withValue(item.condition, top.value);
  const complete = !asksForValue(started) && 'condition' in parseConditionHere(started, vocabulary);
  const most = Math.max(1, ...shown.map((value) => value.people));
  return (
    <div className={classes['detail']}>
      <div className="spread">
        <b className={classes['title']}>{item.label}</b>
        {item.sensitivity !== undefined && <SensitivityBars level={item.sensitivity} />}
      </div>
      <p className="second">
        {item.note}
        {item.group === 'Segments' && <SegmentPeople condition={item.condition} />}
      </p>
      {shown.length > 0 && (
        <>
          <p className="meta">Values</p>
          <ul className={classes['values']}>
            {shown.map((value) => (
              <li key={value.value}>
                <button
                  type="button"
                  className="bare"
                  onClick={() => onAdd(withValue(item.condition, value.value))}
                >
                  <span>
                    <span className="hidden-text">Add {item.label} is </span>
                    {value.value}
                  </span>
                  <i aria-hidden>
                    <b style={{ width: `${(value.people / most) * 100}%` }} />
                  </i>
                  <span className="num strong">
                    {formatCount(value.people)}
                    <span className="hidden-text"> people</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {values !== undefined && listed && values.hidden > 0 && (
        <p className="meta">{formatCount(values.hidden)} rare values are not shown.</p>
      )}
      {outlook && (attribute || complete) && (
        <div className={classes['effect']}>
          {attribute && outlook.mayBeUsed(attribute)}
          {complete && outlook.effectOf(withAdded(started))}
        </div>
      )}
      {complete && (
        <Button variant="filled" onClick={() => onAdd(started)}>
          <span className={classes['clip']}>Add {spoken(phrase(started, names, schema))}</span>
        </Button>
      )}
    </div>
  );
}

/** The same condition about one value. */
function withValue(condition: Condition, value: string): Condition {
  if (condition.type !== 'attribute') return condition;
  if (Array.isArray(condition.value)) return { ...condition, value: [value] };
  return { ...condition, value: typeof condition.value === 'boolean' ? value === 'true' : value };
}
