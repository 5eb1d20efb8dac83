import { Drawer } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useBottomBar } from './use-bottom-bar.ts';
import { useSmallScreen } from './use-screen.ts';
import classes from './aside-sheet.module.css';

interface AsideSheetProps {
  readonly title: string;
  /** What the aside comes to, in a line. */
  readonly brief: ReactNode;
  readonly children: ReactNode;
}

/** An aside where there is no room beside the page: a bar at the bottom that says the most important, and opens it. */
export function AsideSheet({ title, brief, children }: AsideSheetProps) {
  const [open, setOpen] = useState(false);
  const small = useSmallScreen();
  const bar = useBottomBar();
  return (
    <>
      <button
        ref={bar}
        type="button"
        className={`bare ${classes['bar']}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <span className={classes['brief']}>{brief}</span>
        <IconChevronUp size={16} aria-hidden />
        <span className="hidden-text">Open {title.toLowerCase()}</span>
      </button>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position={small ? 'bottom' : 'right'}
        size={small ? 'auto' : 420}
        title={title}
        styles={{ body: { padding: 0 }, ...(small ? { content: { maxHeight: '86dvh' } } : {}) }}
      >
        {children}
      </Drawer>
    </>
  );
}
