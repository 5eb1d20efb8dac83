import { SegmentedControl, Switch, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { singleKeysOn, turnSingleKeys } from '../../kit/use-shortcuts.ts';

const SCHEMES = [
  { value: 'auto', label: 'As the system has it' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** What is kept in this browser only: colours and keys. */
export function ThisBrowser() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [keys, setKeys] = useState(singleKeysOn);
  return (
    <div className="stack">
      <div>
        <p className="label" id="colours">
          Colours
        </p>
        <SegmentedControl
          aria-labelledby="colours"
          data={[...SCHEMES]}
          value={colorScheme}
          onChange={setColorScheme}
        />
      </div>
      <Switch
        label="Single keys, such as J and K"
        description="Off: only keys with ⌘ or Ctrl do anything, which is better with speech input."
        checked={keys}
        onChange={(changed) => {
          turnSingleKeys(changed.currentTarget.checked);
          setKeys(changed.currentTarget.checked);
        }}
      />
    </div>
  );
}
