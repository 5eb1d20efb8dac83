import { ActionIcon, Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { PressureAnswer, PressureOf } from '../../data/pressure.ts';
import { problemText } from '../../data/query-client.ts';
import { type TriedCaps, useSavePriorities } from '../../data/pressure.ts';
import type { RuleItem } from '../../data/rules.ts';
import { useMe } from '../../data/session.ts';
import { formatChange, formatCount } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { Panel } from '../../kit/panel.tsx';
import { usePressure } from './use-pressure.ts';
import { swapped, type Winner, winners } from './winners.ts';

interface WhoWinsProps {
  readonly rules: readonly RuleItem[];
  readonly caps: TriedCaps;
  /** What comes of the next 28 days under the priorities that are tried. */
  readonly after: PressureAnswer | null;
  readonly priorities: { readonly [rule: string]: number };
  readonly focus: string | null;
  /** The draft that is rehearsed with, if any. */
  readonly draft: Pick<Extract<PressureOf, { kind: 'rehearsal' }>, 'draft'>;
  readonly onChange: (priorities: { readonly [rule: string]: number }) => void;
}

/** The rules in the order in which they go first at the same moment, and which messages move when two are swapped. */
export function WhoWins({ rules, caps, after, priorities, focus, draft, onChange }: WhoWinsProps) {
  const allowed = useMe().rights.includes('rule.change');
  const save = useSavePriorities();
  const { data: before } = usePressure({ kind: 'rehearsal', priorities: {}, ...draft }, caps, focus);
  const panel = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<{ readonly rule: string; readonly text: string } | null>(null);
  // Whoever swapped by keyboard goes on from the same rule; the highest has nothing above it.
  useEffect(() => {
    if (said === null) return;
    const swap = panel.current?.querySelector<HTMLElement>(`[data-rule="${said.rule}"] button`);
    (swap ?? panel.current?.querySelector<HTMLElement>('[data-undo]'))?.focus();
  }, [said]);
  const order = winners(rules, priorities);
  const swap = (index: number, own: Winner, above: Winner) => {
    onChange(swapped(order, index));
    setSaid({ rule: own.rule.id, text: `${nameOf(own)} now goes before ${nameOf(above)}` });
  };
  const changed = order.filter(({ rule, priority }) => priority !== rule.live?.content.priority);
  if (order.length < 2) return null;
  const sentOf = (answer: PressureAnswer | null, id: string) => {
    const found = answer?.by_rule.find(({ rule }) => rule === id);
    return found === undefined ? null : found.planned - found.held;
  };
  return (
    <div ref={panel}>
      <Panel
        title="Who wins"
        note="at the same moment the rule that stands higher goes first"
        side={
          changed.length > 0 && (
            <span className="row">
              <Button data-undo onClick={() => onChange({})}>
                Undo
              </Button>
              {allowed && (
                <Button
                  variant="filled"
                  loading={save.isPending}
                  onClick={() => save.mutate(changed, { onSuccess: () => onChange({}) })}
                >
                  Save to {changed.length === 1 ? 'the draft' : `${changed.length} drafts`}
                </Button>
              )}
            </span>
          )
        }
        flush
      >
        {save.isError && (
          <Notice tone="bad" title="Not every priority was saved">
            {problemText(save.error)}
          </Notice>
        )}
        {save.isSuccess && changed.length === 0 && (
          <Notice tone="good" title="Saved to the drafts">
            The priorities hold once the drafts are reviewed and published.
          </Notice>
        )}
        <table className="table">
          <thead>
            <tr>
              <th>Rule</th>
              <th className="num">Priority</th>
              <th className="num">Planned</th>
              <th className="num">Sent</th>
              <th className="num">Moves</th>
              <th>
                <span className="hidden-text">Order</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {order.map((one, index) => {
              const { rule, priority } = one;
              const above = order[index - 1];
              const was = sentOf(before, rule.id);
              const is = sentOf(after, rule.id);
              const name = nameOf(one);
              return (
                <tr key={rule.id} data-rule={rule.id}>
                  <td data-label="Rule" className="strong">
                    {name}
                  </td>
                  <td data-label="Priority" className="num">
                    {priority}
                  </td>
                  <td data-label="Planned" className="num">
                    {formatCount(after?.by_rule.find((one) => one.rule === rule.id)?.planned ?? null)}
                  </td>
                  <td data-label="Sent" className="num strong">
                    {formatCount(is)}
                  </td>
                  <td data-label="Moves" className="num">
                    {changed.length === 0 || was === null || is === null ? '–' : formatChange(is - was)}
                  </td>
                  <td>
                    {above !== undefined && (
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        size={24}
                        aria-label={`Swap ${name} with ${nameOf(above)}`}
                        onClick={() => swap(index, one, above)}
                      >
                        <IconArrowUp size={14} />
                      </ActionIcon>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p className="hidden-text" aria-live="polite">
          {said?.text}
        </p>
      </Panel>
    </div>
  );
}

function nameOf({ rule }: Winner): string {
  return rule.live?.content.name ?? rule.name;
}
