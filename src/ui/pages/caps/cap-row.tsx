import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconPencil, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { Cap } from '../../../domain/caps/cap.ts';
import { limitWords, windowWords } from '../../../domain/caps/describe.ts';
import { formatCount } from '../../kit/format.ts';
import { type CapNames, scopeWords } from './cap-words.ts';
import classes from './caps.module.css';
import { useCapDrag } from './use-cap-drag.ts';

interface CapRowProps {
  readonly cap: Cap;
  readonly place: number;
  readonly last: boolean;
  readonly names: CapNames;
  /** Messages it holds back in the simulated time; null while they are counted. */
  readonly held: number | null;
  readonly most: number;
  readonly allowed: boolean;
  readonly onEdit: () => void;
  /** Puts the cap at one place of the list, from 0, at another. */
  readonly onPlace: (from: number, to: number) => void;
  readonly onDelete: () => void;
}

const STEPS: { readonly [key: string]: -1 | 1 } = { ArrowUp: -1, ArrowDown: 1 };

/** One cap: what it limits, how much it holds back, and what can be done with it. */
export function CapRow(props: CapRowProps) {
  const { cap, place, last, names, held, most, allowed, onEdit, onPlace, onDelete } = props;
  const drag = useCapDrag(place - 1, allowed, onPlace);
  const onMove = (step: -1 | 1) => onPlace(place - 1, place - 1 + step);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!event.altKey || step === undefined || !allowed) return;
    event.preventDefault();
    onMove(step);
  };
  const icon = { variant: 'subtle', color: 'gray', size: 24 } as const;
  return (
    <li className={classes['cap']} data-cap={cap.id} onKeyDown={onKeyDown} {...drag}>
      {allowed && (
        <span className={classes['order']}>
          <ActionIcon
            {...icon}
            aria-label={`Move ${cap.name} up`}
            disabled={place === 1}
            onClick={() => onMove(-1)}
          >
            <IconChevronUp size={14} />
          </ActionIcon>
          <ActionIcon
            {...icon}
            aria-label={`Move ${cap.name} down`}
            disabled={last}
            onClick={() => onMove(1)}
          >
            <IconChevronDown size={14} />
          </ActionIcon>
        </span>
      )}
      <span className={`quiet ${classes['place']}`}>{place}</span>
      <span className={classes['names']}>
        {allowed ? (
          <button
            type="button"
            className="bare strong"
            data-name
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onClick={onEdit}
          >
            {cap.name}
          </button>
        ) : (
          <span className="strong">{cap.name}</span>
        )}
        <span className="meta">{scopeWords(cap, names)}</span>
      </span>
      <span className={classes['limit']}>
        <span>{limitWords(cap)}</span>
        <span className="meta">{windowWords(cap.window)}</span>
      </span>
      <span className={classes['held']} title="Messages that it holds back in the simulated time">
        <span className="num strong">{formatCount(held)}</span>
        <i className={classes['bar']} aria-hidden style={{ width: `${((held ?? 0) / most) * 60}px` }} />
      </span>
      {allowed && (
        <span className={classes['tools']}>
          <ActionIcon {...icon} aria-label={`Edit ${cap.name}`} onClick={onEdit}>
            <IconPencil size={14} />
          </ActionIcon>
          <ActionIcon {...icon} aria-label={`Delete ${cap.name}`} onClick={onDelete}>
            <IconTrash size={14} />
          </ActionIcon>
        </span>
      )}
    </li>
  );
}
