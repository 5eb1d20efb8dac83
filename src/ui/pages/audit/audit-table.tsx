import { Link } from 'react-router-dom';
import { SYSTEM_ID } from '../../../domain/rules/review.ts';
import { ROLE_WORDS } from '../../../domain/rules/roles.ts';
import { inSentence } from '../../../domain/segments/phrase.ts';
import type { AuditItem } from '../../data/audit.ts';
import { formatCount, formatMoment } from '../../kit/format.ts';
import { roleIn } from '../../parts/roles.ts';
import { isStatus, statusWord } from '../../parts/rule-status.tsx';
import { actionWord } from './action-words.ts';

const HASH_SHOWN = 8;

interface AuditTableProps {
  readonly items: readonly AuditItem[];
  /** The address of the log narrowed to one subject. */
  readonly about: (subject: string) => string;
  /** The address at which one entry is open. */
  readonly entry: (seq: number) => string;
}

/** Entries of the log, the newest first. */
export function AuditTable({ items, about, entry }: AuditTableProps) {
  const now = new Date();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">About</th>
          <th scope="col">Reason and facts</th>
          <th scope="col" className="num">
            Entry
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.seq}>
            <td data-label="Time">
              <time dateTime={item.at} title={item.at}>
                {formatMoment(item.at, now)}
              </time>
            </td>
            <td data-label="Who">
              <span>
                <span className="label">{item.actor_name}</span>{' '}
                <span className="quiet">{item.actor === SYSTEM_ID ? '' : roleWord(item.role)}</span>
              </span>
            </td>
            <td data-label="What">{actionWord(item.action)}</td>
            <td data-label="About">
              <Link to={about(item.subject)} className="mono">
                {item.subject}
              </Link>
            </td>
            <td data-label="Reason and facts">
              <Details item={item} />
            </td>
            <td data-label="Entry" className="num">
              <span title={item.hash}>
                <Link to={entry(item.seq)} aria-label={`Entry ${item.seq}`}>
                  {item.seq}
                </Link>{' '}
                <span className="mono quiet">{item.hash.slice(0, HASH_SHOWN)}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Details({ item }: { readonly item: AuditItem }) {
  const facts = Object.entries(item.facts).map(
    ([name, value]) => `${name.replaceAll('_', ' ')}: ${factWords(name, value)}`,
  );
  if (item.reason === null && facts.length === 0) return <span className="quiet">–</span>;
  return (
    <span>
      {item.reason !== null && <>“{item.reason}” </>}
      <span className="quiet">{facts.join(' · ')}</span>
    </span>
  );
}

/** Figures and words as other screens write them; ids stay as they are. */
function factWords(name: string, value: unknown): string {
  if (typeof value === 'number') return formatCount(value);
  const text = String(value);
  if (name === 'role') return roleWord(text);
  return (name === 'from' || name === 'to') && isStatus(text) ? inSentence(statusWord(text)) : text;
}

function roleWord(role: string): string {
  const known = roleIn(role);
  return known === null ? '' : inSentence(ROLE_WORDS[known]);
}
