import { Button } from '@mantine/core';
import {
  IconAlertOctagonFilled,
  IconClipboardCheck,
  IconClock,
  IconInfoCircleFilled,
  IconPlayerPause,
  IconRocket,
  IconShieldCheck,
  IconUpload,
  IconWriting,
  type TablerIcon,
} from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import type { Need } from '../../data/overview.ts';
import { Empty } from '../../kit/states.tsx';
import classes from './overview.module.css';

/** One thing that waits; yeses that end are counted apart. */
export type ShownNeed = Omit<Need, 'kind'> & { readonly kind: Need['kind'] | 'consents' };

interface Look {
  readonly icon: TablerIcon;
  readonly color: string;
  /** What the button does. */
  readonly action: string;
}

const QUIET = 'var(--t3)';
const LOOKS: { readonly [K in ShownNeed['kind']]: Look } = {
  import: { icon: IconUpload, color: QUIET, action: 'Import' },
  blocked: { icon: IconAlertOctagonFilled, color: 'var(--block-solid)', action: 'Fix' },
  paused: { icon: IconPlayerPause, color: 'var(--review-solid)', action: 'Open' },
  decide: { icon: IconClipboardCheck, color: QUIET, action: 'Decide' },
  changes: { icon: IconWriting, color: 'var(--review-solid)', action: 'Change' },
  publish: { icon: IconRocket, color: 'var(--consent-solid)', action: 'Publish' },
  waiting: { icon: IconClock, color: QUIET, action: 'Open' },
  waiver: { icon: IconShieldCheck, color: QUIET, action: 'Renew' },
  set_aside: { icon: IconInfoCircleFilled, color: 'var(--advice-solid)', action: 'Repair' },
  consents: { icon: IconInfoCircleFilled, color: 'var(--advice-solid)', action: 'Plan' },
};

/** What waits for whoever looks, each with the way there. */
export function NeedsYou({ needs }: { readonly needs: readonly ShownNeed[] }) {
  if (needs.length === 0) {
    return (
      <Empty title="Nothing waits for you">
        No rule of yours is blocked, paused or sent back, and none waits for your decision.
      </Empty>
    );
  }
  return (
    <ul className={classes['needs']}>
      {needs.map((need) => {
        const { icon: Icon, color, action } = LOOKS[need.kind];
        return (
          <li key={`${need.kind} ${need.href} ${need.text}`}>
            <Icon size={16} color={color} aria-hidden />
            <div>
              <p className="strong">{need.text}</p>
              <p className="meta">{need.detail}</p>
            </div>
            <Button component={Link} to={need.href} aria-label={`${action}: ${need.text}`}>
              {action}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
