import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './drawer.module.css';

interface DrawerProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Beside the close button, such as arrows to the next one. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/** 420 px at the right that push the content aside; Esc closes and gives the focus back to where it was. */
export function SideDrawer({ title, onClose, tools, children, foot }: DrawerProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEffect(() => {
    const ended = new AbortController();
    let isOthers = false;
    // A list or dialog that is open takes Escape for itself; when the key comes back up it has closed already.
    const look = (event: KeyboardEvent) => {
      isOthers =
        event.target instanceof Element &&
        event.target.closest('[aria-expanded=true],[role=dialog],[role=menu]') !== null;
    };
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isOthers) onClose();
    };
    window.addEventListener('keydown', look, { capture: true, signal: ended.signal });
    window.addEventListener('keydown', close, { signal: ended.signal });
    return () => ended.abort();
  }, [onClose]);
  return (
    <aside ref={panel} className={classes['drawer']} aria-label={title} tabIndex={-1}>
      <div className={classes['head']}>
        <h2 className={classes['title']}>{title}</h2>
        <div className="row">
          {tools}
          <ActionIcon variant="subtle" color="gray" aria-label="Close" onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        </div>
      </div>
      <div className={classes['body']}>{children}</div>
      {foot !== undefined && <div className={classes['foot']}>{foot}</div>}
    </aside>
  );
}
