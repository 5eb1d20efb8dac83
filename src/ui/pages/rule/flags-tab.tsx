import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import type { Flag } from '../../../domain/flags/flag.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { categoriesQuery } from '../../data/catalog.ts';
import { keptCheckQuery } from '../../data/flags.ts';
import { policyQuery } from '../../data/policy.ts';
import { draftFlagsQuery } from '../../data/preview.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import type { RuleItem } from '../../data/rules.ts';
import { useMe } from '../../data/session.ts';
import { Failure, Loading } from '../../kit/states.tsx';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import { FixDialog } from './flags/fix-dialog.tsx';
import type { Fix } from './flags/fixes.tsx';
import { FlagDetail } from './flags/flag-detail.tsx';
import { FlagList } from './flags/flag-list.tsx';
import { flagStates, localDay, type Shown } from '../../parts/flag-states.ts';
import { NoFlags } from './flags/no-flags.tsx';
import classes from './flags/flags.module.css';
import type { ApplyFix } from './use-apply-fix.tsx';

const NARROW = '(max-width: 1199px)';

interface FlagsTabProps {
  readonly rule: RuleItem;
  readonly draft: RuleContent;
  /** Whether the draft is the one on the server. */
  readonly saved: boolean;
  /** Puts a fix into the draft; a cap or a segment belongs to the workspace and is added beside it. */
  readonly onApplyFix: ApplyFix;
}

/** What the checks found in the draft: a list, and one flag with its evidence and fixes. */
export function FlagsTab({ rule, draft, saved, onApplyFix }: FlagsTabProps) {
  const found = useQuery(draftFlagsQuery(rule.id, draft, false));
  useQuery({ ...keptCheckQuery(rule.id, rule.version), enabled: saved && found.isSuccess });
  const tried = useQuery({
    ...draftFlagsQuery(rule.id, draft, true),
    enabled: (found.data?.length ?? 0) > 0,
  });
  const trying = tried.data === undefined || tried.isPlaceholderData;
  const flags = trying ? found.data : tried.data;
  if (flags === undefined) {
    if (!found.isError) return <Loading rows={8} />;
    return (
      <Failure
        title="Couldn’t check this rule"
        detail={`${problemText(found.error)} Your draft is saved.`}
        reference={referenceOf(found.error)}
        onRetry={() => void found.refetch()}
      />
    );
  }
  if (flags.length === 0) return <NoFlags checkedAt={found.dataUpdatedAt} />;
  return <Found rule={rule} flags={flags} trying={trying} onApplyFix={onApplyFix} />;
}

interface FoundProps extends Omit<FlagsTabProps, 'draft' | 'saved'> {
  readonly flags: readonly Flag[];
  readonly trying: boolean;
}

function Found({ rule, flags, trying, onApplyFix }: FoundProps) {
  const { item } = useParams();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const [fix, setFix] = useState<Fix | null>(null);
  const me = useMe();
  const { data: policy } = useQuery(policyQuery);
  const { data: categories } = useQuery(categoriesQuery);
  const shown = shownIn(params.get('flags'));
  const states = useMemo(() => flagStates(flags, rule.waivers, localDay(new Date())), [flags, rule.waivers]);
  const listed = states[shown];
  const flag = flags.find(({ id }) => id === item) ?? listed[0];
  const whyNot = whyNoFix(me.rights.includes('rule.change'), rule.status);
  const select = (id: string) =>
    void navigate({
      pathname: `/rules/${rule.id}/flags/${encodeURIComponent(id)}`,
      search: params.toString(),
    });
  const move = (step: 1 | -1) => {
    const next = listed[listed.findIndex(({ id }) => id === flag?.id) + step];
    if (!next) return;
    select(next.id);
    document.querySelector<HTMLElement>(`[data-flag="${CSS.escape(next.id)}"]`)?.focus();
  };
  const tryNth = (n: number) => {
    const one = flag?.fixes[n];
    if (one && whyNot === undefined) setFix(one);
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    '1': () => tryNth(0),
    '2': () => tryNth(1),
    '3': () => tryNth(2),
  });
  return (
    <div className={classes['flags']}>
      <FlagList
        states={states}
        shown={shown}
        selected={flag?.id}
        trying={trying}
        onShow={(next) => setParams(next === 'all' ? {} : { flags: next })}
        onSelect={(id) => {
          select(id);
          // Beside each other only on wide screens; else the flag stands under the whole list.
          if (window.matchMedia(NARROW).matches)
            requestAnimationFrame(() => document.querySelector('[data-flag-detail]')?.scrollIntoView());
        }}
      />
      <div className={classes['right']} data-flag-detail>
        {flag && (
          <FlagDetail
            flag={flag}
            flags={flags}
            waived={states.waived.includes(flag)}
            rule={rule}
            trying={trying}
            whyNot={whyNot}
            regimeName={(id) => policy?.regimes.find((one) => one.id === id)?.name ?? id}
            categoryWord={(id) => categories?.items.find((one) => one.id === id)?.label ?? id}
            onTry={setFix}
          />
        )}
      </div>
      {fix !== null && flag && (
        <FixDialog
          fix={fix}
          flag={flag}
          open={states.open}
          rule={rule}
          onClose={() => setFix(null)}
          onApply={() => {
            onApplyFix(fix);
            setFix(null);
          }}
        />
      )}
    </div>
  );
}

function shownIn(text: string | null): Shown {
  return text === 'open' || text === 'waived' ? text : 'all';
}

function whyNoFix(mayChange: boolean, status: RuleItem['status']): string | undefined {
  if (!mayChange) return 'Viewers can look but not change. Ask a marketer.';
  return status === 'archived' ? 'An archived rule can’t be changed.' : undefined;
}
