import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { CapSettings } from '../../../domain/caps/cap.ts';
import type { Policy } from '../../../domain/permission/policy.ts';
import { useSaveCaps } from '../../data/caps.ts';
import type { RuleItem } from '../../data/rules.ts';
import { useMe } from '../../data/session.ts';
import type { Settings } from '../../data/settings.ts';
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx';
import { Notice } from '../../kit/notice.tsx';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { TwoVersions } from '../../kit/two-versions.tsx';
import { useNarrowScreen } from '../../kit/use-screen.ts';
import { channelWord } from '../../parts/names.ts';
import { useVersionedDraft } from '../../parts/use-versioned-draft.ts';
import { CapChecks } from './cap-checks.tsx';
import { CapForm } from './cap-form.tsx';
import { CapList } from './cap-list.tsx';
import { type CapNames, linesOf, scopeWords } from './cap-words.ts';
import { newCap, newStops } from './caps-draft.ts';
import { withItem } from '../../kit/with-item.ts';
import classes from './caps.module.css';
import { HeldBack } from './held-back.tsx';
import { NotCounted } from './not-counted.tsx';
import { Pressure } from './pressure.tsx';
import { QuietList } from './quiet-list.tsx';
import { useHeldBack } from './use-held-back.ts';
import { simulatedBy, useTried } from './use-tried.ts';

interface CapsEditorProps {
  readonly saved: CapSettings;
  readonly policy: Policy;
  readonly rules: readonly RuleItem[];
  readonly settings: Settings;
  /** The Monday of the last whole week, and of this one. */
  readonly weeks: { readonly last: string; readonly current: string };
}

/** The caps and quiet hours with what they hold back now; changes are saved together. */
export function CapsEditor({ saved, policy, rules, settings, weeks }: CapsEditorProps) {
  const allowed = useMe().rights.includes('caps.change');
  const draft = useVersionedDraft('caps', saved, useSaveCaps());
  const held = useHeldBack(rules);
  const [edited, setEdited] = useState<number | null>(null);
  const [asking, setAsking] = useState(false);
  const { content, conflict } = draft;
  const { caps, quiet_hours } = content;
  const tried = useTried(content, rules, weeks.last);
  const simulated = simulatedBy(tried);
  const stops = newStops(draft.before, content);
  const names = namesFrom(policy, rules);
  // In one column, what is slid and what comes of it stand close together.
  const narrow = useNarrowScreen();
  const about = (
    <>
      <CapChecks content={content} names={names} />
      <NotCounted caps={caps} names={names} />
    </>
  );
  return (
    <Page
      title="Frequency caps"
      beside={
        <span className="meta">
          {draft.dirty ? 'Not saved yet' : saved.version === 0 ? 'as shipped' : `v${saved.version}, in force`}
        </span>
      }
      actions={
        allowed && (
          <>
            <Button
              leftSection={<IconPlus size={15} aria-hidden />}
              onClick={() => setEdited(caps.length)}
              variant={draft.dirty ? 'default' : 'filled'}
            >
              New cap
            </Button>
            {draft.dirty && (
              <>
                <Button onClick={draft.discard}>Discard</Button>
                <Button
                  variant="filled"
                  loading={draft.saving}
                  disabled={conflict !== null}
                  onClick={() => (stops.length > 0 ? setAsking(true) : draft.save())}
                >
                  Save changes
                </Button>
              </>
            )}
          </>
        )
      }
    >
      {conflict !== null && (
        <TwoVersions
          theirs={linesOf(conflict.theirs, names)}
          mine={linesOf(conflict.mine, names)}
          pending={draft.saving}
          onTheirs={draft.takeTheirs}
          onMine={draft.keepMine}
        />
      )}
      {draft.refusal !== null && (
        <Notice tone="bad" title="The caps weren’t saved">
          {draft.refusal} What you changed still stands below.
        </Notice>
      )}
      <div className={classes['columns']}>
        <div className="stack">
          <Panel title="Caps" note="asked in this order, the first that fails holds the message back" flush>
            <CapList
              caps={caps}
              names={names}
              simulated={simulated}
              allowed={allowed}
              onEdit={setEdited}
              onChange={(next) => draft.change({ caps: next })}
            />
          </Panel>
          <QuietList
            quiet_hours={quiet_hours}
            channels={policy.channels}
            names={names}
            settings={settings}
            simulated={simulated}
            allowed={allowed}
            onChange={(next) => draft.change({ quiet_hours: next })}
          />
          {!narrow && about}
        </div>
        <div className="stack">
          <Pressure
            tried={tried}
            quiet_hours={quiet_hours}
            rules={rules}
            allowed={allowed}
            current={weeks.current}
            onLimit={(id, limit) =>
              draft.change({ caps: caps.map((cap) => (cap.id === id ? { ...cap, limit } : cap)) })
            }
          />
          <Panel title="Held back now" note="if each live rule were sent now, under the saved caps" flush>
            <HeldBack held={held} />
          </Panel>
          {narrow && about}
        </div>
      </div>
      {edited !== null && (
        <CapForm
          cap={caps[edited] ?? newCap(policy.service_purposes)}
          others={caps.filter((_, index) => index !== edited)}
          policy={policy}
          rules={rules}
          onClose={() => setEdited(null)}
          onDone={(cap) => {
            draft.change({ caps: withItem(caps, edited, cap) });
            setEdited(null);
          }}
        />
      )}
      <ConfirmDialog
        opened={asking}
        title="Stop these messages altogether?"
        action="Stop them"
        pending={draft.saving}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          draft.save();
        }}
      >
        <p>A limit of 0 lets none of these through, from the moment it is saved:</p>
        <ul>
          {stops.map((cap) => (
            <li key={cap.id}>
              <b>{cap.name}</b>: {scopeWords(cap, names)}
            </li>
          ))}
        </ul>
      </ConfirmDialog>
    </Page>
  );
}

function namesFrom(policy: Policy, rules: readonly RuleItem[]): CapNames {
  return {
    purpose: (id) => policy.purposes.find((purpose) => purpose.id === id)?.label ?? id,
    channel: channelWord,
    rule: (id) => rules.find((rule) => rule.id === id)?.name ?? id,
  };
}
