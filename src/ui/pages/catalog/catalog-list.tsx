import { SegmentedControl } from '@mantine/core';
import { type Ref, useMemo } from 'react';
import type { To } from 'react-router-dom';
import type { Catalog, CatalogAttribute, CatalogEvent } from '../../../domain/data/catalog.ts';
import type { RuleItem } from '../../data/rules.ts';
import { FindField } from '../../kit/find-field.tsx';
import { formatCount } from '../../kit/format.ts';
import { KeyCap } from '../../kit/key-cap.tsx';
import { Empty } from '../../kit/states.tsx';
import { AttributeTable } from './attribute-table.tsx';
import { CatalogFilters } from './catalog-filters.tsx';
import { attributesShown, isToConfirm, type Narrowed, type Shown, SHOWN } from './catalog-view.ts';
import { ConfirmAll } from './confirm-all.tsx';
import { EventTable } from './event-table.tsx';
import classes from './catalog.module.css';

const SHOWN_WORDS: { readonly [S in Shown]: string } = {
  all: 'All',
  sensitive: 'Sensitive',
  'to-confirm': 'To confirm',
};

interface CatalogListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly catalog: Catalog;
  /** Attributes and properties of events, all of them. */
  readonly all: readonly CatalogAttribute[];
  readonly found: readonly CatalogAttribute[];
  readonly events: readonly CatalogEvent[];
  readonly rules: ReadonlyMap<string, readonly RuleItem[]> | null;
  readonly shown: Shown;
  readonly search: string;
  readonly narrowed: Narrowed;
  readonly open: string | undefined;
  readonly to: (id: string | null) => To;
  readonly allowed: boolean;
  readonly onChange: (name: 'q' | 'show' | 'source' | 'used', value: string) => void;
}

/** The catalogue as a table, with its search and views. */
export function CatalogList(props: CatalogListProps) {
  const { ref, catalog, all, found, events, rules, shown, search, narrowed, open, to, allowed, onChange } =
    props;
  const users = useMemo(
    () =>
      rules === null
        ? null
        : [...new Map([...rules.values()].flat().map((rule) => [rule.id, rule])).values()],
    [rules],
  );
  return (
    <div ref={ref} className={classes['list']} data-narrow={open !== undefined}>
      <div className={classes['tools']}>
        <FindField
          label="Find an attribute"
          width={212}
          value={search}
          onChange={(text) => onChange('q', text)}
        />
        <SegmentedControl
          aria-label="Which attributes"
          data={SHOWN.map((value) => ({
            value,
            label: `${SHOWN_WORDS[value]} ${attributesShown(all, value, '').length}`,
          }))}
          value={shown}
          onChange={(value) => onChange('show', value === 'all' ? '' : value)}
        />
        {shown === 'to-confirm' && allowed && found.some(isToConfirm) && (
          <ConfirmAll attributes={found.filter(isToConfirm)} />
        )}
        <span className={classes['filters']}>
          <CatalogFilters narrowed={narrowed} rules={users} onChange={onChange} />
        </span>
      </div>
      {found.length > 0 && (
        <AttributeTable attributes={found} catalog={catalog} rules={rules} open={open} to={to} />
      )}
      {events.length > 0 && <EventTable events={events} />}
      {found.length + events.length === 0 && <Nothing shown={shown} search={search} narrowed={narrowed} />}
      <div className={classes['foot']}>
        <span className="meta">
          {formatCount(found.length)} of {formatCount(all.length)}
        </span>
        <span className={`meta ${classes['keys']}`}>
          <KeyCap>J</KeyCap> <KeyCap>K</KeyCap> move <KeyCap>↵</KeyCap> open <KeyCap>C</KeyCap> confirm
        </span>
      </div>
    </div>
  );
}

function Nothing({ shown, search, narrowed }: Pick<CatalogListProps, 'shown' | 'search' | 'narrowed'>) {
  if (narrowed.source !== '' || narrowed.used !== '')
    return (
      <Empty title="Nothing is left by these filters">
        Choose “Any” under Source or Used by to see more.
      </Empty>
    );
  if (search !== '') return <Empty title={`Nothing is called “${search}”`}>Try a part of its name.</Empty>;
  return shown === 'to-confirm' ? (
    <Empty title="Nothing to confirm">Someone has decided on every category that was suggested.</Empty>
  ) : (
    <Empty title="Nothing sensitive">No attribute has or seems to have a category that is private.</Empty>
  );
}
