import { Tabs } from '@mantine/core';
import { useNavigate } from 'react-router-dom';

interface RulesTabsProps {
  readonly shown: 'list' | 'overlap' | 'flags';
}

const PATHS = { list: '/rules', overlap: '/overlap', flags: '/flags' } as const;

/** The ways to look at all rules. */
export function RulesTabs({ shown }: RulesTabsProps) {
  const navigate = useNavigate();
  return (
    <Tabs
      value={shown}
      onChange={(next) => void navigate(next === 'overlap' || next === 'flags' ? PATHS[next] : PATHS.list)}
      keepMounted={false}
    >
      <Tabs.List aria-label="Ways to look at the rules">
        <Tabs.Tab value="list">List</Tabs.Tab>
        <Tabs.Tab value="overlap">Overlap</Tabs.Tab>
        <Tabs.Tab value="flags">Flags</Tabs.Tab>
      </Tabs.List>
    </Tabs>
  );
}
