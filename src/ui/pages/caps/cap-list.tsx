import { IconGauge } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Cap } from '../../../domain/caps/cap.ts';
import { formatCount } from '../../kit/format.ts';
import { Empty } from '../../kit/states.tsx';
import { CapRow } from './cap-row.tsx';
import type { CapNames } from './cap-words.ts';
import { moved } from './caps-draft.ts';
import { withItem } from '../../kit/with-item.ts';
import classes from './caps.module.css';
import type { Simulated } from './use-tried.ts';

interface CapListProps {
  readonly caps: readonly Cap[];
  readonly names: CapNames;
  readonly simulated: Simulated;
  readonly allowed: boolean;
  readonly onEdit: (index: number) => void;
  readonly onChange: (caps: readonly Cap[]) => void;
}

/** The caps in the order in which they are asked; Alt and an arrow, or dragging, moves one. */
export function CapList({ caps, names, simulated, allowed, onEdit, onChange }: CapListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState<{ readonly id: string; readonly text: string } | null>(null);
  // A row that moves takes the focus with it.
  useEffect(() => {
    if (said === null) return;
    list.current?.querySelector<HTMLElement>(`[data-cap="${said.id}"] button[data-name]`)?.focus();
  }, [said]);
  if (caps.length === 0) {
    return (
      <Empty icon={<IconGauge size={22} color="var(--t3)" aria-hidden />} title="No caps">
        Nothing limits how often a person is contacted. New cap sets the first limit.
      </Empty>
    );
  }
  const figures = caps.map(simulated.heldBy);
  const most = Math.max(1, ...figures.map((figure) => figure ?? 0));
  const place = (from: number, to: number) => {
    const cap = caps[from];
    if (cap === undefined || caps[to] === undefined || from === to) return;
    onChange(moved(caps, from, to));
    setSaid({ id: cap.id, text: `${cap.name} is now number ${to + 1} of ${caps.length}` });
  };
  const all = figures.reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0);
  return (
    <>
      <ol ref={list}>
        {caps.map((cap, index) => (
          <CapRow
            key={cap.id}
            cap={cap}
            place={index + 1}
            last={index === caps.length - 1}
            names={names}
            held={figures[index] ?? null}
            most={most}
            allowed={allowed}
            onEdit={() => onEdit(index)}
            onPlace={place}
            onDelete={() => onChange(withItem(caps, index, null))}
          />
        ))}
      </ol>
      <p className={classes['total']}>
        <span>Held back, {simulated.when}</span>
        <span className="num strong">{formatCount(all)}</span>
      </p>
      <p className="hidden-text" aria-live="polite">
        {said?.text}
      </p>
    </>
  );
}
