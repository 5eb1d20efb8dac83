import { NumberInput } from '@mantine/core';
import type { Condition, RegularCondition } from '../../../domain/segments/condition.ts';
import type { Vocabulary } from '../names.ts';
import { ComparisonSelect } from './comparison-select.tsx';
import { EventSelect } from './event-select.tsx';
import { Count, LastInput } from './last-input.tsx';
import { WhereList } from './where-list.tsx';
import classes from './builder.module.css';

interface RegularEditorProps {
  readonly condition: RegularCondition;
  readonly vocabulary: Vocabulary;
  readonly change: (next: Condition, merge?: string) => void;
}

/** How often in each stretch of time, and in how many of the last stretches. */
export function RegularEditor({ condition, vocabulary, change }: RegularEditorProps) {
  const { where: _where, ...bare } = condition;
  return (
    <>
      <EventSelect
        label="What they do"
        value={condition.event}
        vocabulary={vocabulary}
        onChange={(event) => change({ ...bare, event }, 'event')}
      />
      <div className={classes['pair']}>
        <ComparisonSelect
          part="measure"
          label="How often each time"
          value={condition.operator}
          onChange={(operator) => change({ ...condition, operator }, 'operator')}
        />
        <NumberInput
          label="Times"
          min={0}
          allowDecimal={false}
          value={condition.value}
          onChange={(value) => typeof value === 'number' && change({ ...condition, value })}
        />
      </div>
      <LastInput
        label="Within each"
        part="periods"
        value={condition.period}
        onChange={(period) => change({ ...condition, period }, 'period')}
      />
      <div className={classes['pair']}>
        <Count
          label="In at least"
          least={1}
          value={condition.at_least}
          onChange={(at_least) => change({ ...condition, at_least }, 'at least')}
        />
        <Count
          label="Of the last"
          least={1}
          value={condition.periods}
          onChange={(periods) => change({ ...condition, periods }, 'periods')}
        />
      </div>
      <WhereList
        event={condition.event}
        where={condition.where}
        vocabulary={vocabulary}
        onChange={(where) => change(where === undefined ? bare : { ...bare, where }, 'where')}
      />
    </>
  );
}
