import { useState } from 'react';
import type { Flag } from '../../../domain/flags/flag.ts';
import { useApproveRule, useRequestChanges, useWaiveFlag } from '../../data/review.ts';
import type { RuleItem } from '../../data/rules.ts';
import { localDay } from '../../parts/flag-states.ts';

export type Verdict = 'approve' | 'request_changes' | 'waive';

/** The shortest reason, in characters, where one is needed. */
export const REASON_LENGTH = 20;

/** A decision as it is made: what, why, which flags are waived and until when. */
export interface Decision {
  readonly verdict: Verdict | null;
  readonly reason: string;
  readonly until: string;
  /** The first and last day that a waiver may end on. */
  readonly days: { readonly first: string; readonly last: string };
  /** Open flags that may be waived. */
  readonly waivable: readonly Flag[];
  /** Those of them that this decision waives. */
  readonly waived: readonly string[];
  /** What is still missing, or null when it can be confirmed. */
  readonly missing: string | null;
  readonly pending: boolean;
  readonly problem: Error | null;
  readonly choose: (verdict: Verdict | null) => void;
  readonly write: (reason: string) => void;
  readonly end: (until: string) => void;
  readonly toggle: (flag: string) => void;
  readonly confirm: () => void;
}

const DAY_MS = 86_400_000;

/** Holds a decision on a rule and carries it out; `onDone` hears what was done. */
export function useDecision(
  rule: RuleItem,
  open: readonly Flag[],
  waiverDays: number,
  onDone: (words: string) => void,
): Decision {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [reason, setReason] = useState('');
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const [today] = useState(() => new Date());
  const days = { first: localDay(today), last: localDay(new Date(today.getTime() + waiverDays * DAY_MS)) };
  const [ends, setEnds] = useState<string | null>(null);
  const until = ends ?? days.last;
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Error | null>(null);
  const approve = useApproveRule();
  const ask = useRequestChanges();
  const waive = useWaiveFlag();
  const waivable = open.filter(({ severity }) => severity !== 'block');
  const waived = picked ?? waivable.filter(({ severity }) => severity === 'review').map(({ id }) => id);
  const missing = missingIn({ verdict, reason, until, days, waived, open });
  const carryOut = async () => {
    const words = reason.trim();
    if (verdict === 'request_changes') {
      await ask.mutateAsync({ rule, reason: words });
      return `Changes requested for ${rule.name}.`;
    }
    let seen: RuleItem = rule;
    if (verdict === 'waive') {
      for (const flag of waived) seen = await waive.mutateAsync({ rule: seen, flag, reason: words, until });
    }
    const after = await approve.mutateAsync({ rule: seen, reason: words });
    return after.status === 'approved'
      ? `${rule.name} v${rule.edition} is approved and can be published.`
      : `Your approval of ${rule.name} v${rule.edition} is kept. It takes one more before it can be published.`;
  };
  return {
    verdict,
    reason,
    until,
    days,
    waivable,
    waived,
    missing,
    pending,
    problem,
    choose: setVerdict,
    write: setReason,
    end: setEnds,
    toggle: (flag) =>
      setPicked(waived.includes(flag) ? waived.filter((id) => id !== flag) : [...waived, flag]),
    confirm: () => {
      if (missing !== null || pending) return;
      setPending(true);
      setProblem(null);
      carryOut()
        .then(onDone, (error: unknown) =>
          setProblem(error instanceof Error ? error : new Error('It failed.')),
        )
        .finally(() => setPending(false));
    },
  };
}

function missingIn(
  given: Pick<Decision, 'verdict' | 'reason' | 'until' | 'days' | 'waived'> & {
    readonly open: readonly Flag[];
  },
): string | null {
  const { verdict, reason, until, days, waived, open } = given;
  if (verdict === null) return 'Choose a decision.';
  const accepts = open.some(({ severity }) => severity === 'review');
  const needed = verdict !== 'approve' || accepts;
  if (needed && reason.trim().length < REASON_LENGTH)
    return `Say why in at least ${REASON_LENGTH} characters.`;
  if (verdict !== 'waive') return null;
  if (waived.length === 0) return 'Pick at least one flag to waive.';
  return until >= days.first && until <= days.last
    ? null
    : `A waiver ends between ${days.first} and ${days.last}.`;
}
