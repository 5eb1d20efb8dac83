import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { KeyCap } from '../../kit/key-cap.tsx';
import type { BuilderContext } from './builder-context.ts';
import { placeInside, placeOutside } from './places.ts';

interface RowMenuProps {
  readonly context: BuilderContext;
  readonly path: string;
  readonly label: string;
}

/** What can be done with a row besides changing it. */
export function RowMenu({ context, path, label }: RowMenuProps) {
  const { dispatch, state } = context;
  const inside = placeInside(state.condition, path);
  const outside = placeOutside(path);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={24} aria-label={`More for this ${label}`}>
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          rightSection={<KeyCap>⌥ ↑</KeyCap>}
          onClick={() => dispatch({ type: 'move', path, by: -1 })}
        >
          Move up
        </Menu.Item>
        <Menu.Item
          rightSection={<KeyCap>⌥ ↓</KeyCap>}
          onClick={() => dispatch({ type: 'move', path, by: 1 })}
        >
          Move down
        </Menu.Item>
        {inside && (
          <Menu.Item
            rightSection={<KeyCap>⌥ →</KeyCap>}
            onClick={() => dispatch({ type: 'move to', path, ...inside })}
          >
            Move into the group beside it
          </Menu.Item>
        )}
        {outside && (
          <Menu.Item
            rightSection={<KeyCap>⌥ ←</KeyCap>}
            onClick={() => dispatch({ type: 'move to', path, ...outside })}
          >
            Move out of its group
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item rightSection={<KeyCap>⌘ C</KeyCap>} onClick={() => void context.copyRow(path)}>
          Copy
        </Menu.Item>
        <Menu.Item rightSection={<KeyCap>⌘ V</KeyCap>} onClick={() => void context.pasteRow(path)}>
          {label === 'group' ? 'Paste into it' : 'Paste below'}
        </Menu.Item>
        <Menu.Item onClick={() => dispatch({ type: 'duplicate', path })}>Duplicate</Menu.Item>
        <Menu.Divider />
        <Menu.Item
          rightSection={<KeyCap>⌫</KeyCap>}
          onClick={() => {
            dispatch({ type: 'remove', path });
            context.focusSelected();
          }}
        >
          Remove
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
