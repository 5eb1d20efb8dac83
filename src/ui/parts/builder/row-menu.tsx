import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { BuilderContext } from './builder.tsx';

interface RowMenuProps {
  readonly context: BuilderContext;
  readonly path: string;
  readonly label: string;
}

/** What can be done with a row besides changing it. */
export function RowMenu({ context: { dispatch }, path, label }: RowMenuProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={24} aria-label={`More for this ${label}`}>
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => dispatch({ type: 'move', path, by: -1 })}>Move up</Menu.Item>
        <Menu.Item onClick={() => dispatch({ type: 'move', path, by: 1 })}>Move down</Menu.Item>
        <Menu.Item onClick={() => dispatch({ type: 'duplicate', path })}>Duplicate</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => dispatch({ type: 'remove', path })}>Remove</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
