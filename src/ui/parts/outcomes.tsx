import {
  IconBan,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleX,
  IconEyeOff,
  IconFlask,
  IconGauge,
  IconHourglassEmpty,
  IconMailOff,
  IconMinus,
  IconMoodKid,
  IconMoon,
  type TablerIcon,
  IconUserOff,
} from '@tabler/icons-react';
import type { Outcome } from '../../domain/preview/outcome.ts';
import { Chip } from '../kit/chip.tsx';

interface OutcomeLook {
  readonly word: string;
  readonly icon: TablerIcon;
}

const LOOKS: { readonly [O in Outcome]: OutcomeLook } = {
  not_matched: { word: 'Not matched', icon: IconUserOff },
  excluded: { word: 'Excluded', icon: IconMinus },
  holdout: { word: 'Holdout', icon: IconFlask },
  suppressed: { word: 'Suppressed', icon: IconMailOff },
  minor: { word: 'Under age', icon: IconMoodKid },
  opted_out: { word: 'Opted out (GPC)', icon: IconEyeOff },
  withdrawn: { word: 'Withdrawn', icon: IconCircleMinus },
  objected: { word: 'Objected', icon: IconCircleX },
  denied: { word: 'Denied', icon: IconBan },
  expired: { word: 'Consent expired', icon: IconHourglassEmpty },
  no_consent: { word: 'No consent', icon: IconCircleDashed },
  capped: { word: 'Held back by cap', icon: IconGauge },
  quiet_hours: { word: 'Quiet hours', icon: IconMoon },
  reached: { word: 'Will be reached', icon: IconCircleCheckFilled },
};

/** The word for what becomes of a person. */
export function outcomeWord(outcome: Outcome): string {
  return LOOKS[outcome].word;
}

export function OutcomeIcon({ outcome, size = 14 }: { readonly outcome: Outcome; readonly size?: number }) {
  const Icon = LOOKS[outcome].icon;
  return (
    <Icon size={size} color={outcome === 'reached' ? 'var(--consent-solid)' : 'var(--t3)'} aria-hidden />
  );
}

/** Teal when reached, grey otherwise: not being reached is no error. */
export function OutcomeChip({ outcome }: { readonly outcome: Outcome }) {
  const { icon: Icon, word } = LOOKS[outcome];
  return (
    <Chip tone={outcome === 'reached' ? 'consent' : 'grey'} icon={<Icon aria-hidden />}>
      {word}
    </Chip>
  );
}
