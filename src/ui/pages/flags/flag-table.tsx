import { IconShieldCheck } from '@tabler/icons-react';
import { type RefObject } from 'react';
import { Link } from 'react-router-dom';
import type { ListedFlag } from '../../data/flags.ts';
import { formatAge, formatCount, formatDay } from '../../kit/format.ts';
import { Chip } from '../../kit/chip.tsx';
import { regimeParts } from '../../parts/regime-name.ts';
import { StatusChip } from '../../parts/rule-status.tsx';
import { SeverityChip } from '../../parts/severity-chip.tsx';
import type { FlagWords } from './use-flag-words.ts';
import classes from './flags.module.css';

interface FlagTableProps {
  readonly items: readonly ListedFlag[];
  readonly words: FlagWords;
  readonly list: RefObject<HTMLDivElement | null>;
}

/** A flag a row: what was found, in which rule, about what data, under which laws, with the way to each. */
export function FlagTable({ items, words, list }: FlagTableProps) {
  const now = new Date();
  return (
    <div ref={list}>
      <table className={`table ${classes['table']}`}>
        <thead>
          <tr>
            <th>Flag</th>
            <th>Rule</th>
            <th>Data</th>
            <th>Laws</th>
            <th className="num">People</th>
            <th className="num">Checked</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={rowOf(item)} item={item} words={words} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Names a row among all. */
export function rowOf({ rule, flag }: ListedFlag): string {
  return `${rule.id}/${flag.id}`;
}

/** The way to a flag in its rule. */
export function pathTo({ rule, flag }: ListedFlag): string {
  return `/rules/${rule.id}/flags/${encodeURIComponent(flag.id)}`;
}

function Row({
  item,
  words,
  now,
}: {
  readonly item: ListedFlag;
  readonly words: FlagWords;
  readonly now: Date;
}) {
  const { rule, flag, waived_until, checked_at } = item;
  const laws = Object.keys(flag.by_regime);
  return (
    <tr>
      <td data-label="Flag">
        <span className={classes['what']}>
          <span className="row" style={{ gap: 6 }}>
            {waived_until === null ? (
              <SeverityChip severity={flag.severity} />
            ) : (
              <Chip tone="dashed" icon={<IconShieldCheck aria-hidden />}>
                Waived until {formatDay(waived_until)}
              </Chip>
            )}
            <span className="meta">{words('check', flag.check)}</span>
          </span>
          <Link to={pathTo(item)} data-row={rowOf(item)} className={classes['link']}>
            {flag.explanation}
          </Link>
        </span>
      </td>
      <td data-label="Rule">
        <span className={classes['what']}>
          <Link to={`/rules/${rule.id}/audience`}>{rule.name}</Link>
          <StatusChip status={rule.status} edition={rule.edition} />
        </span>
      </td>
      <td data-label="Data">
        <span className={classes['several']}>
          {flag.attributes.length === 0 ? (
            <span className="quiet">the rule as a whole</span>
          ) : (
            flag.attributes.map((id, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link to={`/catalog/${id}`}>{words('attribute', id)}</Link>
              </span>
            ))
          )}
          {flag.category !== null && <span className="meta"> {words('category', flag.category)}</span>}
        </span>
      </td>
      <td data-label="Laws">
        <span className={classes['several']}>
          {laws.length === 0 ? (
            <span className="quiet">–</span>
          ) : (
            laws.map((id, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link to={`/policies?law=${id}`}>{regimeParts(words('regime', id)).place}</Link>
              </span>
            ))
          )}
        </span>
      </td>
      <td data-label="People" className="num">
        {formatCount(flag.customers_affected)}
      </td>
      <td data-label="Checked" className="num quiet">
        {formatAge(checked_at, now)}
      </td>
    </tr>
  );
}
