import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { peopleQuery, type Preview, previewQuery } from '../../data/preview.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import type { RuleItem } from '../../data/rules.ts';
import { useMe } from '../../data/session.ts';
import { Notice } from '../../kit/notice.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import { useVocabulary, type Vocabulary } from '../../parts/names.ts';
import { Nobody } from './preview/nobody.tsx';
import { People } from './preview/people.tsx';
import { PreviewBar } from './preview/preview-bar.tsx';
import { Regimes } from './preview/regimes.tsx';
import { usePeopleFilter } from './preview/use-people-filter.ts';
import { Waterfall } from './preview/waterfall.tsx';
import { waterfallRows } from './preview/waterfall-rows.ts';
import { WhyDrawer } from './preview/why-drawer.tsx';
import { LeftAside } from '../../parts/left-aside.tsx';
import classes from './preview/preview.module.css';

interface PreviewTabProps {
  readonly rule: RuleItem;
  readonly draft: RuleContent;
}

/** Who drops out and why, who is reached under which law, and the people themselves, masked. */
export function PreviewTab({ rule, draft }: PreviewTabProps) {
  const preview = useQuery(previewQuery(rule.id, draft));
  const vocabulary = useVocabulary();
  if (preview.data && vocabulary) {
    return (
      <Counted
        rule={rule}
        draft={draft}
        preview={preview.data}
        vocabulary={vocabulary}
        counting={preview.isFetching}
        problem={preview.error}
      />
    );
  }
  if (!preview.isError) return <Loading rows={10} />;
  return (
    <Failure
      title="Couldn’t count this audience"
      detail={`${problemText(preview.error)} Your draft is saved.`}
      reference={referenceOf(preview.error)}
      onRetry={() => void preview.refetch()}
    />
  );
}

interface CountedProps extends PreviewTabProps {
  readonly preview: Preview;
  readonly vocabulary: Vocabulary;
  readonly counting: boolean;
  readonly problem: Error | null;
}

function Counted({ rule, draft, preview, vocabulary, counting, problem }: CountedProps) {
  const filter = usePeopleFilter();
  const mayOpen = useMe().rights.includes('person.read');
  const people = useQuery({
    ...peopleQuery(rule.id, draft, filter.outcomes, filter.cursor),
    placeholderData: keepPreviousData,
  });
  const items = useMemo(() => people.data?.items ?? [], [people.data]);
  const { open, person } = filter;
  const move = useCallback(
    (step: 1 | -1) => {
      if (person === null) return focusRow(step);
      const next = items[items.findIndex(({ handle }) => handle === person) + step];
      if (next) open(next.handle);
    },
    [items, open, person],
  );
  const keys = useMemo(() => {
    const down = () => move(1);
    const up = () => move(-1);
    return { j: down, k: up, ...(person === null ? {} : { ArrowDown: down, ArrowUp: up }) };
  }, [move, person]);
  useShortcuts(keys);
  const rows = waterfallRows(preview, draft, vocabulary.names);
  const regimes = new Map(preview.by_regime.map(({ regime, name }) => [regime, name]));
  return (
    <div className={classes['columns']}>
      <div className={classes['main']}>
        <PreviewBar rule={rule} preview={preview} rows={rows} counting={counting} />
        {problem !== null && (
          <Notice tone="bad" title="Couldn’t count this audience">
            <p>{problemText(problem)} The figures are the last ones.</p>
          </Notice>
        )}
        <LeftAside conditions={preview.left_aside} />
        {preview.matched === 0 && preview.left_aside === undefined && (
          <Nobody ruleId={rule.id} draft={draft} vocabulary={vocabulary} />
        )}
        <div className={classes['pair']} data-dim={counting} aria-busy={counting}>
          <Waterfall preview={preview} rows={rows} filter={filter} />
          <Regimes preview={preview} />
        </div>
        <People people={people} outcomes={preview.outcomes} filter={filter} mayOpen={mayOpen} />
      </div>
      {person !== null && mayOpen && (
        <WhyDrawer
          ruleId={rule.id}
          draft={draft}
          person={person}
          items={items}
          vocabulary={vocabulary}
          regimeName={(id) => regimes.get(id) ?? id}
          onMove={move}
          onClose={() => open(null)}
        />
      )}
    </div>
  );
}

/** J and K go through the rows while nobody is open. */
function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-person]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[at < 0 ? 0 : at + step]?.focus();
}
