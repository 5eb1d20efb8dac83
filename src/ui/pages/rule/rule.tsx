import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { inSentence } from '../../../domain/segments/phrase.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { type RuleItem, ruleQuery } from '../../data/rules.ts';
import { useMe } from '../../data/session.ts';
import { formatCount } from '../../kit/format.ts';
import { Crumbs } from '../../kit/crumbs.tsx';
import { Page } from '../../kit/page.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import { useVocabulary, type Vocabulary } from '../../parts/names.ts';
import { ReachPanel } from '../../parts/reach-panel.tsx';
import { StatusChip } from '../../parts/rule-status.tsx';
import { ruleUseKey, ruleUseWords } from '../../parts/rule-use.ts';
import { StaleConsents } from '../../parts/stale-consents.tsx';
import { SeverityIcon } from '../../parts/severity-chip.tsx';
import { UndoButtons } from '../../parts/undo-buttons.tsx';
import { useSettled } from '../../parts/use-settled.ts';
import { AudienceTab } from './audience-tab.tsx';
import { CompareButton } from './compare-button.tsx';
import { Conflict } from './conflict.tsx';
import { FlagsSummary } from './flags-summary.tsx';
import { FlagsTab } from './flags-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { MessageTab } from './message-tab.tsx';
import { Moves } from './moves.tsx';
import { Nobody } from './preview/nobody.tsx';
import { PreviewTab } from './preview-tab.tsx';
import { ReachBrief } from './reach-brief.tsx';
import { SaveNote } from './save-note.tsx';
import { ScheduleTab } from './schedule-tab.tsx';
import { useDraft } from './use-draft.ts';
import { useDraftFlags } from './use-draft-flags.ts';
import { useLiveReach } from './use-live-reach.ts';
import { useReach } from './use-reach.ts';
import { useApplyFix } from './use-apply-fix.tsx';
import { WhoIsHere } from './who-is-here.tsx';
import classes from './rule.module.css';

const TABS = ['audience', 'message', 'schedule', 'preview', 'flags', 'history'] as const;
type Tab = (typeof TABS)[number];

/** A rule: whom it reaches, what it says, how often, who drops out, what is wrong with it, and how it came here. */
export default function RulePage() {
  const { id = '' } = useParams();
  const rule = useQuery(ruleQuery(id));
  const vocabulary = useVocabulary();
  if (rule.isError)
    return (
      <Page title="Rule" crumb={<Crumbs way={[['/rules', 'Rules']]} />}>
        <Failure
          title="Couldn’t open this rule"
          detail={problemText(rule.error)}
          reference={referenceOf(rule.error)}
          onRetry={() => void rule.refetch()}
        />
      </Page>
    );
  if (!rule.data || !vocabulary) return <Loading />;
  return <RuleEditor key={id} rule={rule.data} vocabulary={vocabulary} />;
}

interface RuleEditorProps {
  readonly rule: RuleItem;
  readonly vocabulary: Vocabulary;
}

function RuleEditor({ rule, vocabulary }: RuleEditorProps) {
  const params = useParams();
  const navigate = useNavigate();
  const mayChange = useMe().rights.includes('rule.change');
  const tab: Tab = TABS.find((one) => one === params['tab']) ?? 'audience';
  const draft = useDraft(rule, vocabulary);
  const valid = draft.issues.length === 0;
  const settled = useSettled(draft.content, valid);
  const { preview, estimate, stop } = useReach(rule.id, settled, valid);
  const live = useLiveReach(rule);
  const flags = useDraftFlags(rule.id, settled, draft.content, valid);
  const applyFix = useApplyFix(draft);
  const worst = flags[0]?.severity;
  const matchesNobody =
    valid && !preview.isPlaceholderData && preview.data?.matched === 0 && preview.data.customers > 0;
  const keys = useMemo(() => ({ p: () => void navigate(`/rules/${rule.id}/preview`) }), [navigate, rule.id]);
  useShortcuts(keys);
  const aside = tab === 'audience' || tab === 'message' || tab === 'schedule';
  return (
    <Page
      title={draft.content.name}
      crumb={
        <Crumbs
          way={[
            ['/rules', 'Rules'],
            [`/rules?for=${ruleUseKey(draft.content)}`, ruleUseWords(draft.content, vocabulary.names)],
          ]}
        />
      }
      bare={tab === 'flags' || tab === 'preview'}
      beside={
        <>
          <StatusChip status={rule.status} edition={rule.edition} />
          {rule.live !== null && rule.live.edition !== rule.edition && (
            <span className="meta">v{rule.live.edition} is live</span>
          )}
          {rule.status === 'in_review' && mayChange && (
            <span className="meta">a change takes it out of review</span>
          )}
          <SaveNote save={draft.save} at={rule.updated_at} unfinished={!valid} onRetry={draft.retry} />
        </>
      }
      actions={
        <>
          <WhoIsHere rule={rule.id} />
          <CompareButton rule={rule} vocabulary={vocabulary} saving={draft.save.kind !== 'saved'} />
          <Moves rule={rule} flags={flags} busy={draft.save.kind !== 'saved' || !valid} />
        </>
      }
      tabs={
        <Tabs
          value={tab}
          onChange={(next) => void navigate(`/rules/${rule.id}/${next ?? 'audience'}`)}
          keepMounted={false}
        >
          <Tabs.List aria-label="Parts of the rule">
            <Tabs.Tab value="audience">Audience</Tabs.Tab>
            <Tabs.Tab value="message">Message</Tabs.Tab>
            <Tabs.Tab value="schedule">Caps & schedule</Tabs.Tab>
            <Tabs.Tab value="preview">
              Preview & people{' '}
              <span className="num quiet">{formatCount(preview.data?.outcomes.reached)}</span>
            </Tabs.Tab>
            <Tabs.Tab value="flags">
              <span className="row" style={{ gap: 4 }}>
                Flags {worst && <SeverityIcon severity={worst} size={13} />}
                <span className="num quiet">{flags.length === 0 ? '' : flags.length}</span>
              </span>
            </Tabs.Tab>
            <Tabs.Tab value="history">History</Tabs.Tab>
          </Tabs.List>
        </Tabs>
      }
      {...(aside
        ? {
            aside: {
              title: 'Reach and flags',
              brief: <ReachBrief query={preview} estimate={estimate} flags={flags} />,
              content: (
                <>
                  <StaleConsents />
                  <ReachPanel
                    query={preview}
                    estimate={estimate}
                    onStop={stop}
                    consentFor={inSentence(ruleUseWords(draft.content, vocabulary.names))}
                    live={live}
                    preview={`/rules/${rule.id}/preview`}
                    blocked={valid ? undefined : 'A condition is not finished, so nothing is counted yet.'}
                  />
                  {tab === 'audience' && matchesNobody && (
                    <Nobody
                      ruleId={rule.id}
                      draft={settled}
                      vocabulary={vocabulary}
                      {...(mayChange
                        ? { onRemove: (path: string) => draft.dispatch({ type: 'remove', path }) }
                        : {})}
                    />
                  )}
                  <FlagsSummary
                    rule={rule}
                    flags={flags}
                    content={settled}
                    sample={preview.data?.sample ?? []}
                    reached={preview.data?.outcomes.reached}
                  />
                </>
              ),
            },
          }
        : {})}
    >
      {draft.save.kind === 'conflict' && (
        <Conflict
          theirs={draft.save.theirs}
          mine={draft.content}
          asks={draft.save.asks}
          onMine={draft.keepMine}
          onTheirs={draft.takeTheirs}
          vocabulary={vocabulary}
        />
      )}
      {tab === 'audience' && (
        <AudienceTab
          rule={rule}
          draft={draft}
          settled={settled}
          vocabulary={vocabulary}
          flags={flags}
          reached={preview.data?.outcomes.reached}
          onFix={applyFix}
        />
      )}
      {(tab === 'message' || tab === 'schedule') && (
        <fieldset disabled={!mayChange} className={classes['fields']}>
          {mayChange && (
            <div className={classes['undo']}>
              <UndoButtons state={draft.builder} dispatch={draft.dispatch} />
            </div>
          )}
          {tab === 'message' && <MessageTab draft={draft} vocabulary={vocabulary} flags={flags} />}
          {tab === 'schedule' && <ScheduleTab draft={draft} vocabulary={vocabulary} />}
        </fieldset>
      )}
      {tab === 'preview' && <PreviewTab rule={rule} draft={settled} />}
      {tab === 'flags' && (
        <FlagsTab
          rule={rule}
          draft={settled}
          saved={valid && draft.save.kind === 'saved'}
          onApplyFix={applyFix}
        />
      )}
      {tab === 'history' && <HistoryTab rule={rule} />}
    </Page>
  );
}
