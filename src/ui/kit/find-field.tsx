import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { KeyCap } from './key-cap.tsx';
import { useShortcuts } from './use-shortcuts.ts';

interface FindFieldProps {
  /** `Find a rule`. */
  readonly label: string;
  /** What is looked for, as the address says. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** In pixels. */
  readonly width?: number;
}

/**
 * The page's search field, which `/` goes to. It shows what is typed at once: the address follows a moment later, and
 * keys that come meanwhile would be lost.
 */
export function FindField({ label, value, onChange, width = 280 }: FindFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  useEffect(() => {
    if (document.activeElement !== field.current) setText(value);
  }, [value]);
  useShortcuts(useMemo(() => ({ '/': () => field.current?.focus() }), []));
  return (
    <TextInput
      ref={field}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSection={<KeyCap>/</KeyCap>}
      w={width}
      maw="100%"
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(event.currentTarget.value);
      }}
    />
  );
}
