import type { ReactNode } from 'react';
import type { Flag } from '../../../domain/flags/flag.ts';
import type { QueueItem } from '../../data/review.ts';
import { Changes } from '../../parts/changes/changes.tsx';
import { FunnelChange } from '../../parts/changes/funnel-change.tsx';
import { useComparedLines } from '../../parts/changes/use-compared-lines.ts';
import { useLineEffects } from '../../parts/changes/use-line-effects.ts';
import type { Vocabulary } from '../../parts/names.ts';
import { JsonChanges } from './json-changes.tsx';
import { type Compared, Stats } from './stats.tsx';
import classes from './review.module.css';

export type View = 'changes' | 'rule' | 'json';

interface ReviewBodyProps {
  readonly item: QueueItem;
  readonly compared: Compared;
  readonly view: View;
  /** Flags that stand open; null: not known yet. */
  readonly open: readonly Flag[] | null;
  readonly vocabulary: Vocabulary;
  /** The switch between parts on small screens, told how many lines changed. */
  readonly tabs: (changed: number) => ReactNode;
}

/** The figures before and after, and the rule as changes, whole, or as JSON. */
export function ReviewBody({ item, compared, view, open, vocabulary, tabs }: ReviewBodyProps) {
  const { before } = compared;
  const lines = useComparedLines(compared, vocabulary);
  const effectOf = useLineEffects(item.rule.id, compared, lines);
  return (
    <>
      <Stats item={item} compared={compared} open={open?.length ?? null} names={vocabulary.names} />
      {tabs(lines.filter(({ change }) => change !== 'same').length)}
      <div className={classes['content']}>
        {view === 'json' ? (
          <JsonChanges before={wholeBefore(compared)} after={wholeAfter(compared)} />
        ) : (
          <Changes
            lines={lines}
            flags={open ?? []}
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
