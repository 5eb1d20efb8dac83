import { Button, Menu } from '@mantine/core';
import { IconCheck, IconFilter } from '@tabler/icons-react';
import { SOURCES } from '../../../domain/data/catalog.ts';
import type { RuleItem } from '../../data/rules.ts';
import { isSource, sourceWord } from '../../parts/source.tsx';
import { BY_NO_RULE, type Narrowed } from './catalog-view.ts';
import classes from './catalog.module.css';

interface CatalogFiltersProps {
  readonly narrowed: Narrowed;
  /** Those that use anything; null until they are known. */
  readonly rules: readonly RuleItem[] | null;
  readonly onChange: (name: 'source' | 'used', value: string) => void;
}

/** Narrows the catalogue by where data comes from, and by the rule that uses it. */
export function CatalogFilters({ narrowed: { source, used }, rules, onChange }: CatalogFiltersProps) {
  const rule = rules?.find(({ id }) => id === used);
  return (
    <>
      <Filter
        label="Source"
        chosen={source}
        word={isSource(source) ? sourceWord(source) : null}
        choices={SOURCES.map((value) => [value, sourceWord(value)])}
        onChange={(value) => onChange('source', value)}
      />
      <Filter
        label="Used by"
        chosen={used}
        word={used === BY_NO_RULE ? 'no rule' : (rule?.name ?? (used === '' ? null : used))}
        choices={[[BY_NO_RULE, 'No rule'], ...(rules ?? []).map(({ id, name }) => [id, name] as const)]}
        onChange={(value) => onChange('used', value)}
      />
    </>
  );
}

interface FilterProps {
  readonly label: string;
  /** Empty: anything. */
  readonly chosen: string;
  readonly word: string | null;
  readonly choices: readonly (readonly [value: string, word: string])[];
  readonly onChange: (value: string) => void;
}

function Filter({ label, chosen, word, choices, onChange }: FilterProps) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          className={classes['filter']}
          data-chosen={word !== null}
          leftSection={<IconFilter size={14} aria-hidden />}
        >
          {word === null ? label : `${label}: ${word}`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflow: 'auto' }}>
        <Menu.RadioGroup value={chosen} onChange={onChange}>
          {[['', 'Any'] as const, ...choices].map(([value, text]) => (
            <Menu.RadioItem
              key={value}
              value={value}
              closeMenuOnClick
              checkIcon={<IconCheck size={14} aria-hidden />}
            >
              {text}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
