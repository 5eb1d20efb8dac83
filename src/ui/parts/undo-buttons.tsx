import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useUndoKeys } from '../kit/use-undo-keys.ts';
import type { BuilderAction, BuilderState } from './builder/builder-state.ts';

interface UndoButtonsProps {
  readonly state: Pick<BuilderState, 'past' | 'future'>;
  readonly dispatch: (action: BuilderAction) => void;
}

/** Undo and redo of everything that was changed, also by ⌘Z and ⇧⌘Z. */
export function UndoButtons({ state: { past, future }, dispatch }: UndoButtonsProps) {
  const act = useMemo(
    () => ({ undo: () => dispatch({ type: 'undo' }), redo: () => dispatch({ type: 'redo' }) }),
    [dispatch],
  );
  useUndoKeys(act);
  return (
    <>
      <ActionIcon variant="default" aria-label="Undo" disabled={past.length === 0} onClick={act.undo}>
        <IconArrowBackUp size={15} />
      </ActionIcon>
      <ActionIcon variant="default" aria-label="Redo" disabled={future.length === 0} onClick={act.redo}>
        <IconArrowForwardUp size={15} />
      </ActionIcon>
    </>
  );
}
