import { useMemo, type ReactNode } from 'react';
import type { Flag } from '../../../domain/flags/flag.ts';
import { compareContents } from '../../../domain/rules/compare.ts';
import { phrase } from '../../../domain/segments/describe.ts';
import type { QueueItem } from '../../data/review.ts';
import type { Vocabulary } from '../../parts/names.ts';
import { Changes } from './changes.tsx';
import { JsonChanges } from './json-changes.tsx';
import { type Compared, FunnelChange, Stats } from './stats.tsx';
import { useLineEffects } from './use-line-effects.ts';
import classes from './review.module.css';

export type View = 'changes' | 'rule' | 'json';

interface ReviewBodyProps {
  readonly item: QueueItem;
  readonly compared: Compared;
  readonly view: View;
  readonly open: readonly Flag[];
  readonly vocabulary: Vocabulary;
  /** The switch between parts on small screens, told how many lines changed. */
  readonly tabs: (changed: number) => ReactNode;
}

/** The figures before and after, and the rule as changes, whole, or as JSON. */
export function ReviewBody({ item, compared, view, open, vocabulary, tabs }: ReviewBodyProps) {
  const { names, schema } = vocabulary;
  const { before, after } = compared;
  const lines = useMemo(
    () =>
      compareContents(
        before,
        after,
        {
          condition: (condition) => phrase(condition, names, schema),
          segment: names.segment,
          attribute: names.attribute,
          purpose: names.purpose,
          channel: names.channel,
        },
        {
          before: { segments: compared.before_segments, caps: compared.before_caps },
          after: { segments: compared.after_segments, caps: compared.after_caps },
        },
      ),
    [before, after, compared, names, schema],
  );
  const effectOf = useLineEffects(item.rule.id, compared, lines);
  return (
    <>
      <Stats item={item} compared={compared} open={open.length} names={names} />
      {tabs(lines.filter(({ change }) => change !== 'same').length)}
      <div className={classes['content']}>
        {view === 'json' ? (
          <JsonChanges before={wholeBefore(compared)} after={wholeAfter(compared)} />
        ) : (
          <Changes
            lines={lines}
            flags={open}
            marked={view === 'changes' && before !== null}
            effectOf={effectOf}
          />
        )}
        <FunnelChange ruleId={item.rule.id} compared={compared} />
      </div>
    </>
  );
}

/** What was approved with all that gave it its meaning; null when nothing was. */
function wholeBefore({ before, before_segments, before_caps, after_caps }: Compared) {
  return before === null ? null : { ...before, segments: before_segments, ...(before_caps ?? after_caps) };
}

function wholeAfter({ after, after_segments, after_caps }: Compared) {
  return { ...after, segments: after_segments, ...after_caps };
}
