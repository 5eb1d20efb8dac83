import { Button, Combobox, useCombobox } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Condition } from '../../../domain/segments/condition.ts';
import { operatorOf } from '../../../domain/segments/operators/index.ts';
import { formatCount } from '../../kit/format.ts';
import type { Vocabulary } from '../names.ts';
import { SensitivityBars } from '../sensitivity.tsx';
import { SourceIcon, sourceWord } from '../source.tsx';
import type { BuilderContext } from './builder.tsx';
import { freshEvent, usualOperator, usualValue } from './fresh.ts';

interface ConditionPickerProps {
  readonly context: BuilderContext;
  readonly group: string;
}

const MOST = 40;

/** "+ Condition": finds an attribute, event or segment by name and adds a condition about it. */
export function ConditionPicker({ context, group }: ConditionPickerProps) {
  const [search, setSearch] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      setSearch('');
      combobox.resetSelectedOption();
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  });
  const { vocabulary, self } = context;
  const found = <T,>(items: readonly T[], label: (item: T) => string) =>
    items.filter((item) => label(item).toLowerCase().includes(search.trim().toLowerCase())).slice(0, MOST);
  const attributes = found(vocabulary.catalog.attributes, ({ id, label }) => `${label} ${id}`);
  const events = found(vocabulary.catalog.events, ({ id, label }) => `${label} ${id}`);
  const segments = found(vocabulary.segments, ({ name }) => name).filter(({ id }) => id !== self);
  const others = found(OTHERS, ({ label }) => label);
  const add = (key: string) => {
    const condition = freshCondition(key, vocabulary);
    combobox.closeDropdown();
    if (condition) context.dispatch({ type: 'add', group, condition });
  };
  return (
    <Combobox store={combobox} onOptionSubmit={add} width={380} position="bottom-start" withinPortal>
      <Combobox.Target withAriaAttributes={false}>
        <Button
          variant="subtle"
          color="gray"
          data-add={group}
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => combobox.toggleDropdown()}
        >
          Condition
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            combobox.selectFirstOption();
          }}
          placeholder="Find an attribute, event or segment"
          aria-label="Find an attribute, event or segment"
          leftSection={<IconSearch size={15} aria-hidden />}
        />
        <Combobox.Options mah={340} style={{ overflowY: 'auto' }} aria-label="What the condition is about">
          {attributes.length > 0 && (
            <Combobox.Group label="Attributes">
              {attributes.map((attribute) => (
                <Combobox.Option key={attribute.id} value={`attribute:${attribute.id}`}>
                  <span className="spread">
                    <span className="row" style={{ flexWrap: 'nowrap' }}>
                      <SourceIcon source={attribute.source} />
                      <span>
                        <b>{attribute.label}</b>
                        <br />
                        <span className="meta">
                          {sourceWord(attribute.source)} · {formatCount(attribute.set_count)} set
                        </span>
                      </span>
                    </span>
                    <SensitivityBars level={attribute.sensitivity} bare />
                  </span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {events.length > 0 && (
            <Combobox.Group label="Events">
              {events.map((event) => (
                <Combobox.Option key={event.id} value={`event:${event.id}`}>
                  <b>{event.label}</b>
                  <br />
                  <span className="meta">
                    {formatCount(event.count)} times, by {formatCount(event.people)} people
                  </span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {segments.length > 0 && (
            <Combobox.Group label="Segments">
              {segments.map((segment) => (
                <Combobox.Option key={segment.id} value={`segment:${segment.id}`}>
                  <b>{segment.name}</b>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {others.length > 0 && (
            <Combobox.Group label="Others">
              {others.map(({ key, label }) => (
                <Combobox.Option key={key} value={key}>
                  {label}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {attributes.length + events.length + segments.length + others.length === 0 && (
            <Combobox.Empty>Nothing has this name. Look in the Catalog for what there is.</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

const OTHERS = [
  { key: 'people:', label: 'People picked by hand' },
  { key: 'consent:', label: 'May be contacted for a purpose' },
  { key: 'regular:', label: 'Does something again and again' },
  { key: 'sequence:', label: 'Did one thing and then another' },
] as const;

function freshCondition(key: string, vocabulary: Vocabulary): Condition | null {
  const [kind = '', ...rest] = key.split(':');
  const id = rest.join(':');
  const today = new Date().toISOString().slice(0, 10);
  const [event] = vocabulary.catalog.events;
  switch (kind) {
    case 'attribute': {
      const type = vocabulary.schema.attributes.find((field) => field.id === id)?.type;
      if (!type) return null;
      const operator = usualOperator(type);
      const value = usualValue(operatorOf(type, operator)?.shape ?? 'none', today);
      return { type: 'attribute', attribute: id, operator, ...(value === null ? {} : { value }) };
    }
    case 'event':
      return freshEvent(id);
    case 'segment':
      return { type: 'segment', segment: id, member: true };
    case 'people':
      return { type: 'people', customer_ids: [] };
    case 'consent':
      return {
        type: 'consent',
        purpose: vocabulary.purposes[1]?.id ?? 'marketing',
        channel: vocabulary.channels[0] ?? 'email',
        permitted: true,
      };
    case 'regular':
      return event
        ? {
            type: 'regular',
            event: event.id,
            operator: 'gte',
            value: 1,
            period: { last: 1, unit: 'month' },
            periods: 3,
            at_least: 2,
          }
        : null;
    case 'sequence':
      return event
        ? {
            type: 'sequence',
            first: { event: event.id },
            then: { event: event.id },
            within: { last: 2, unit: 'day' },
            completed: true,
          }
        : null;
    default:
      return null;
  }
}
