import { Button, Combobox, useCombobox } from '@mantine/core';
import { IconPlus, IconSearch, IconUsersGroup } from '@tabler/icons-react';
import { type KeyboardEvent, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Condition } from '../../../domain/segments/condition.ts';
import { replaceAt } from '../../../domain/segments/transform.ts';
import { KeyCap } from '../../kit/key-cap.tsx';
import { SensitivityBars } from '../sensitivity.tsx';
import { SeverityIcon } from '../severity-chip.tsx';
import { SourceIcon } from '../source.tsx';
import { SegmentPeople } from './segment-people.tsx';
import type { BuilderContext } from './builder-context.ts';
import { groupAt } from './builder-state.ts';
import { asksForValue } from './fresh.ts';
import { childPath, conditionOf } from './group.ts';
import { PickerDetail } from './picker-detail.tsx';
import { useFoundItems } from './use-found-items.ts';
import { PICKER_GROUPS, type PickerGroup, type PickerItem, pickerItems } from './picker-items.ts';
import classes from './picker.module.css';

interface ConditionPickerProps {
  readonly context: BuilderContext;
  readonly group: string;
  /** Offers this only. */
  readonly only?: PickerGroup;
}

/** "+ Condition": finds an attribute, event or segment by name, shows what adding it would do, and adds it. */
export function ConditionPicker({ context, group, only }: ConditionPickerProps) {
  const [search, setSearch] = useState('');
  const [looked, setLooked] = useState(0);
  const staying = useRef(false);
  /** Enter came before anything was found. */
  const hurried = useRef(false);
  const combobox = useCombobox({
    onDropdownClose: () => {
      setSearch('');
      setLooked(0);
      combobox.resetSelectedOption();
      hurried.current = false;
    },
  });
  const { vocabulary, self, state, dispatch, outlook, ask, focusSelected } = context;
  const open = combobox.dropdownOpened;
  const { found, looking } = useFoundItems(open && only === undefined ? search : '', vocabulary);
  const items = useMemo(
    () => (open ? pickerItems(vocabulary, search, { self, only }, found) : []),
    [open, vocabulary, search, self, only, found],
  );
  const add = (condition: Condition) => {
    const stays = staying.current;
    if (!stays) combobox.closeDropdown();
    staying.current = false;
    dispatch({ type: 'add', group, condition });
    const into = groupAt(state.condition, group);
    if (into && asksForValue(condition)) ask(childPath(group, into.kind, into.children.length));
    else if (!stays) focusSelected();
  };
  const lookedKey = useRef<string>(undefined);
  const lookAt = (index: number) => {
    setLooked(index);
    lookedKey.current = items[index]?.key;
  };
  const lookAtFirst = useEffectEvent(() => {
    combobox.selectFirstOption();
    lookAt(0);
  });
  /** What is looked at stays so when values come in between. */
  const lookAgain = useEffectEvent(() => {
    const [first] = items;
    if (hurried.current && first) {
      hurried.current = false;
      add(first.condition);
      return;
    }
    const index = items.findIndex(({ key }) => key === lookedKey.current);
    if (index < 0) lookAtFirst();
    if (index <= 0) return;
    combobox.selectOption(index);
    lookAt(index);
  });
  const takeKeys = useEffectEvent(() => combobox.searchRef.current?.focus({ preventScroll: true }));
  /** Where the button is out of sight, what opens at it would stretch the page below the screen. */
  const showButton = useEffectEvent(() => combobox.targetRef.current?.scrollIntoView({ block: 'nearest' }));
  const scrollThere = useEffectEvent(() => combobox.searchRef.current?.scrollIntoView({ block: 'nearest' }));
  useEffect(() => {
    if (!open) return undefined;
    showButton();
    // At once: letters that are typed quickly would go to the row. It has its place on the page only later.
    takeKeys();
    const timer = setTimeout(() => scrollThere(), 0);
    return () => clearTimeout(timer);
  }, [open]);
  // Each letter makes another list.
  useEffect(() => {
    if (open) lookAtFirst();
  }, [open, search]);
  useEffect(() => {
    if (open) lookAgain();
  }, [open, found]);
  const withAdded = useCallback(
    (condition: Condition) => {
      const now = groupAt(state.condition, group);
      if (!now) return state.condition;
      return replaceAt(
        state.condition,
        group,
        conditionOf({ kind: now.kind, children: [...now.children, condition] }),
      );
    },
    [state.condition, group],
  );
  // Of every item once for a list, not once for each move in it.
  const worst = useMemo(
    () => items.map(({ condition }) => outlook?.worstNew(withAdded(condition)) ?? null),
    [items, outlook, withAdded],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const enter = event.key === 'Enter' && !event.nativeEvent.isComposing;
    staying.current = enter && (event.metaKey || event.ctrlKey);
    hurried.current = enter && looking && items.length === 0;
  };
  const fewSegments = items.filter(({ group: of }) => of === 'Segments').length <= MOST_COUNTED;
  const item = items[Math.min(Math.max(0, looked), items.length - 1)];
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(key) => {
        const chosen = items.find((one) => one.key === key);
        if (chosen) add(chosen.condition);
      }}
      width="min(744px, calc(100vw - 24px))"
      position="bottom-start"
      withinPortal
      // Keys open it from anywhere in a long list: its search is then scrolled to, which it couldn't be while hidden.
      hideDetached={false}
    >
      <Combobox.Target withAriaAttributes={false}>
        <Button
          variant="subtle"
          color="gray"
          {...(only === undefined ? { 'data-add': group } : {})}
          leftSection={
            only === undefined ? <IconPlus size={15} aria-hidden /> : <IconUsersGroup size={15} aria-hidden />
          }
          onClick={() => combobox.toggleDropdown()}
        >
          {only === undefined ? 'Condition' : 'Segment'}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown p={0}>
        <div className={classes['head']}>
          <Combobox.Search
            value={search}
            onChange={(event) => {
              hurried.current = false;
              setSearch(event.currentTarget.value);
            }}
            onKeyDown={onKeyDown}
            onKeyUp={() => lookAt(combobox.getSelectedOptionIndex())}
            placeholder={only === undefined ? 'Find an attribute, event, segment or value' : 'Find a segment'}
            aria-label={only === undefined ? 'Find an attribute, event or segment' : 'Find a segment'}
            leftSection={<IconSearch size={15} aria-hidden />}
            styles={{ input: { border: 0, margin: 0, width: '100%', background: 'none' } }}
          />
          <span className="meta" role="status">
            {items.length === 1 ? '1 result' : `${items.length} results`}
          </span>
          <KeyCap>esc</KeyCap>
        </div>
        <div className={classes['panes']}>
          <Combobox.Options
            tabIndex={0}
            className={classes['list'] ?? ''}
            aria-label="What the condition is about"
          >
            {PICKER_GROUPS.filter((one) => items.some((of) => of.group === one)).map((one) => (
              <Combobox.Group key={one} label={one}>
                {items.map((of, index) =>
                  of.group === one ? (
                    <Combobox.Option
                      key={of.key}
                      value={of.key}
                      onMouseEnter={() => {
                        combobox.selectOption(index);
                        lookAt(index);
                      }}
                    >
                      <Option item={of} worst={worst[index] ?? null} counted={fewSegments} />
                    </Combobox.Option>
                  ) : null,
                )}
              </Combobox.Group>
            ))}
            {items.length === 0 && (
              <Combobox.Empty>
                {looking
                  ? 'Looking among values…'
                  : 'Nothing has this name. Look in the Catalog for what there is.'}
              </Combobox.Empty>
            )}
          </Combobox.Options>
          {open && item && (
            <PickerDetail
              key={item.key}
              item={item}
              vocabulary={vocabulary}
              withAdded={withAdded}
              outlook={outlook}
              onAdd={add}
            />
          )}
        </div>
        <div className={classes['foot']} aria-hidden>
          <span>
            <KeyCap>↑</KeyCap> <KeyCap>↓</KeyCap> move
          </span>
          <span>
            <KeyCap>↵</KeyCap> add
          </span>
          <span>
            <KeyCap>⌘↵</KeyCap> add and stay
          </span>
          <span style={{ marginLeft: 'auto' }}>
            <SensitivityBars level={3} bare /> sensitive data
          </span>
          {outlook && (
            <span>
              <SeverityIcon severity="block" size={14} /> would be flagged in this rule
            </span>
          )}
        </div>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** As many segments as are counted at once. */
const MOST_COUNTED = 12;

interface OptionProps {
  readonly item: PickerItem;
  /** How many people a segment holds is said in its line. */
  readonly counted: boolean;
  readonly worst: ReturnType<NonNullable<BuilderContext['outlook']>['worstNew']>;
}

function Option({
  item: { label, note, group, source, sensitivity, condition },
  worst,
  counted,
}: OptionProps) {
  return (
    <span className={classes['option']}>
      {source ? <SourceIcon source={source} /> : <IconUsersGroup size={15} color="var(--t3)" aria-hidden />}
      <span>
        <b>{label}</b>
        <br />
        <span className="meta">
          {note}
          {group === 'Segments' && counted && <SegmentPeople condition={condition} />}
        </span>
      </span>
      {(group === 'Attributes' || sensitivity !== undefined) && (
        <SensitivityBars level={sensitivity ?? 0} bare />
      )}
      <span className={classes['flag']}>{worst && <SeverityIcon severity={worst} size={15} />}</span>
    </span>
  );
}
