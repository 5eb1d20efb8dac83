import {
  IconArrowRight,
  IconCalendarEvent,
  IconRoute,
  IconTag,
  type TablerIcon,
  IconUsersGroup,
} from '@tabler/icons-react';
import { Fragment } from 'react';
import { SOURCES } from '../../../../domain/data/catalog.ts';
import type { Flag, LineageStep } from '../../../../domain/flags/flag.ts';
import { SourceMark } from '../../../parts/source.tsx';
import classes from './lineage.module.css';

const KINDS: { readonly [K in LineageStep['kind']]: readonly [string, TablerIcon] } = {
  rule: ['Rule', IconRoute],
  segment: ['Segment', IconUsersGroup],
  attribute: ['Attribute', IconTag],
  event: ['Event', IconCalendarEvent],
};

interface LineageProps {
  readonly flag: Flag;
  readonly ruleName: string;
  readonly categoryWord: (id: string) => string;
}

/** Where the data comes from: from the rule, by way of segments and what data is made from, to its source. */
export function Lineage({ flag, ruleName, categoryWord }: LineageProps) {
  const [first] = flag.lineage;
  const steps: readonly LineageStep[] =
    first?.kind === 'rule'
      ? flag.lineage
      : [{ kind: 'rule', id: '', label: ruleName, via: 'uses' }, ...flag.lineage];
  return (
    <ol className={classes['lineage']}>
      {steps.map((step, index) => {
        const [word, Icon] = KINDS[step.kind];
        const source = SOURCES.find((one) => one === step.source);
        return (
          <Fragment key={`${step.kind} ${step.id}`}>
            {index > 0 && (
              <li className={classes['arrow']}>
                {step.via}
                <IconArrowRight size={16} aria-hidden />
              </li>
            )}
            <li
              className={classes['box']}
              data-severity={step.category === undefined ? undefined : flag.severity}
            >
              <span className="row meta" style={{ gap: 5 }}>
                <Icon size={14} aria-hidden /> {word}
              </span>
              <b>{step.label}</b>
              {source !== undefined && <SourceMark source={source} />}
              {step.category !== undefined && (
                <span className={classes['category']}>{categoryWord(step.category)}</span>
              )}
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}
