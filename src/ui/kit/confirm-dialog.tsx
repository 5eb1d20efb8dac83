import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';

interface ConfirmDialogProps {
  readonly opened: boolean;
  /** A question: `Delete Weekly deals?` */
  readonly title: string;
  /** What follows from it. */
  readonly children: ReactNode;
  /** What the button does: `Delete`; left out where it can't be done now, and only says why. */
  readonly action?: string;
  readonly pending?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that can't be taken back; Esc and the focus are the dialog's. */
export function ConfirmDialog({
  opened,
  title,
  children,
  action,
  pending = false,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <div className="stack">
        <div className="second">{children}</div>
        <Group justify="flex-end" gap="sm">
          <Button onClick={onClose}>{action === undefined ? 'Close' : 'Cancel'}</Button>
          {action !== undefined && (
            <Button variant="filled" loading={pending} onClick={onConfirm}>
              {action}
            </Button>
          )}
        </Group>
      </div>
    </Modal>
  );
}
