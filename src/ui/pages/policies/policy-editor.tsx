import { Button, Tabs } from '@mantine/core';
import { useSearchParams } from 'react-router-dom';
import type { Policy } from '../../../domain/permission/policy.ts';
import { useSavePolicy, useWhatIf } from '../../data/policy.ts';
import { useMe } from '../../data/session.ts';
import { Notice } from '../../kit/notice.tsx';
import { Page } from '../../kit/page.tsx';
import { TwoVersions } from '../../kit/two-versions.tsx';
import { useVersionedDraft } from '../../parts/use-versioned-draft.ts';
import { WaitingChange } from '../../parts/waiting-change.tsx';
import { Checks } from './checks.tsx';
import { HouseRules } from './house-rules.tsx';
import { Laws } from './laws.tsx';
import { linesOf } from './policy-words.ts';
import { Purposes } from './purposes.tsx';
import { Settings } from './settings.tsx';
import { WhatIf } from './what-if.tsx';

const TABS = {
  laws: 'Laws',
  purposes: 'Purposes',
  checks: 'Checks',
  house: 'House rules and promises',
  settings: 'Settings',
} as const;
type Tab = keyof typeof TABS;

/** The policy; a change can be tried on all rules before it is saved. */
export function PolicyEditor({ saved }: { readonly saved: Policy }) {
  const { rights } = useMe();
  const [params, setParams] = useSearchParams();
  const draft = useVersionedDraft('policy', saved, useSavePolicy());
  const effect = useWhatIf();
  const named = params.get('tab');
  const tab: Tab = named !== null && Object.hasOwn(TABS, named) ? (named as Tab) : 'laws';
  const { content, conflict, change, errors } = draft;
  const tries = rights.includes('policy.what_if');
  const may = { policy: content, allowed: tries, errors, onChange: change };
  return (
    <Page
      title="Policies"
      beside={
        <span className="meta">
          {draft.dirty ? 'Not saved yet' : saved.version === 0 ? 'as shipped' : `v${saved.version}, in force`}
        </span>
      }
      actions={
        draft.dirty && (
          <>
            <Button onClick={draft.discard}>Discard</Button>
            <Button loading={effect.isPending} onClick={() => effect.mutate(content)}>
              What if
            </Button>
            {rights.includes('policy.change') && (
              <Button
                variant="filled"
                loading={draft.saving}
                disabled={conflict !== null}
                onClick={draft.save}
              >
                Save
              </Button>
            )}
          </>
        )
      }
      tabs={
        <Tabs
          value={tab}
          onChange={(next) => setParams(next === null || next === 'laws' ? {} : { tab: next })}
          variant="default"
        >
          <Tabs.List>
            {Object.entries(TABS).map(([value, label]) => (
              <Tabs.Tab key={value} value={value} aria-controls="policy-body">
                {label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      }
    >
      <div id="policy-body" role="tabpanel" aria-label={TABS[tab]} className="stack">
        {conflict !== null && (
          <TwoVersions
            theirs={linesOf(conflict.theirs)}
            mine={linesOf(conflict.mine)}
            pending={draft.saving}
            onTheirs={draft.takeTheirs}
            onMine={draft.keepMine}
          />
        )}
        <WaitingChange subject="policy" />
        {draft.refusal !== null && (
          <Notice tone="bad" title="The policy wasn’t saved">
            {draft.refusal} What you changed still stands below.
          </Notice>
        )}
        {draft.dirty && !rights.includes('policy.change') && (
          <Notice title="You can try this, and a manager saves it">
            What if shows what it would change for every rule. Ask a manager or an admin to save it.
          </Notice>
        )}
        {draft.dirty && <WhatIf effect={effect} policy={content} />}
        {tab === 'laws' && <Laws {...may} />}
        {tab === 'purposes' && <Purposes {...may} />}
        {tab === 'checks' && <Checks {...may} />}
        {tab === 'house' && <HouseRules {...may} />}
        {tab === 'settings' && <Settings {...may} />}
      </div>
    </Page>
  );
}
