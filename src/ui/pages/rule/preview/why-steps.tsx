import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Names } from '../../../../domain/segments/phrase.ts';
import type { Explanation } from '../../../data/preview.ts';
import { OutcomeChip } from '../../../parts/outcomes.tsx';
import { CapCounters } from './cap-counters.tsx';
import { PermissionFacts } from './permission-facts.tsx';
import { outermost, TraceList } from './trace-list.tsx';
import classes from './why.module.css';

interface WhyStepsProps {
  readonly explanation: Explanation;
  readonly regime: string;
  readonly names: Names;
  readonly what: string;
}

/** The steps of a decision in their order; those after the one that decides were not asked. */
export function WhySteps({ explanation, regime, names, what }: WhyStepsProps) {
  const { audience, kept, free, consent, caps, outcome } = explanation;
  const parts = outermost(audience.trace);
  const true_ = parts.filter(({ holds }) => holds).length;
  const facts = <PermissionFacts explanation={explanation} regime={regime} names={names} what={what} />;
  const decided = <OutcomeChip outcome={outcome} />;
  const side = (status: Status, passed: ReactNode) => (status === 'failed' ? decided : passed);
  return (
    <ol className={classes['steps']}>
      <Step
        title={audience.status === 'failed' ? 'Doesn’t match the audience' : 'Matches the audience'}
        status={audience.status}
        side={`${true_} of ${parts.length}`}
      >
        <TraceList traces={parts} />
      </Step>
      <Step
        title="Not excluded or held out"
        status={kept.status}
        side={side(
          kept.status,
          kept.cut_off === 0
            ? 'no holdout'
            : `holdout ${percent(kept.bucket)}, cut-off ${percent(kept.cut_off)}`,
        )}
      >
        {kept.status !== 'not_asked' && kept.exclusions.length > 0 && <TraceList traces={kept.exclusions} />}
      </Step>
      <Step title="Free to contact" status={free.status} side={side(free.status, 'no stops')}>
        {free.status === 'failed' && facts}
      </Step>
      <Step
        title={`Consent for ${what}`}
        status={consent.status}
        side={side(consent.status, consent.permission.allowed ? 'allowed' : '')}
      >
        {consent.status !== 'not_asked' && facts}
      </Step>
      <Step title="Under frequency caps" status={caps.status} side={side(caps.status, '')}>
        <CapCounters caps={caps} />
      </Step>
      <Step title="Decision" status={outcome === 'reached' ? 'passed' : 'decided'} side={decided}>
        <p className="meta">Same answer at every run with this data and policy.</p>
      </Step>
    </ol>
  );
}

type Status = Explanation['audience']['status'];

interface StepProps {
  readonly title: string;
  readonly status: Status | 'decided';
  readonly side: ReactNode;
  readonly children?: ReactNode;
}

const SAID = { passed: 'Passed', failed: 'Ends here', not_asked: 'Not asked', decided: 'Decided' } as const;

function Step({ title, status, side, children }: StepProps) {
  return (
    <li className={classes['step']} data-status={status}>
      <span className={classes['dot']} aria-hidden>
        {status === 'passed' && <IconCheck size={12} />}
        {status === 'failed' && <IconX size={12} />}
      </span>
      <div className={classes['content']}>
        <div className="spread">
          <h3 className="label">
            {title}
            <span className="hidden-text">. {SAID[status]}</span>
          </h3>
          <span className={classes['side']}>{status === 'not_asked' ? 'not asked' : side}</span>
        </div>
        {children}
      </div>
    </li>
  );
}

/** A place from 0 to 10,000 as one from 0 to 100. */
function percent(hundredths: number): string {
  return (hundredths / 100).toFixed(1).replace(/\.0$/, '');
}
