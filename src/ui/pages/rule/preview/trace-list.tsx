import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { ConditionTrace } from '../../../../domain/segments/explain.ts';
import { plain, spoken } from '../../../../domain/segments/phrase.ts';
import { capital } from '../../../kit/format.ts';
import classes from './why.module.css';

/** Conditions with what is known of the person, the ones inside under those that hold them. */
export function TraceList({ traces }: { readonly traces: readonly ConditionTrace[] }) {
  return (
    <ul className={classes['traces']}>
      {traces.map(plainly).map((trace) => (
        <li key={`${trace.segment ?? ''} ${trace.path}`}>
          <div className={classes['trace']} data-holds={trace.holds}>
            {trace.holds ? (
              <IconCheck size={13} aria-label="True" />
            ) : (
              <IconMinus size={13} aria-label="Not true" />
            )}
            <span>{capital(spoken(trace.phrase))}</span>
            <span className={classes['fact']}>{trace.fact ?? ''}</span>
          </div>
          {trace.children.length > 0 && <TraceList traces={trace.children} />}
        </li>
      ))}
    </ul>
  );
}

/** The conditions to show for an audience: those of its outermost group, or itself. */
export function outermost(trace: ConditionTrace): readonly ConditionTrace[] {
  return trace.type === 'all' && trace.children.length > 0 ? trace.children : [trace];
}

/** NOT of a group reads as one: none of what is in it is true. */
function plainly(trace: ConditionTrace): ConditionTrace {
  const [inner] = trace.children;
  if (trace.type !== 'not' || inner === undefined) return trace;
  const children = inner.type === 'any' ? inner.children : trace.children;
  return { ...trace, phrase: [plain('none of these is true')], children };
}
