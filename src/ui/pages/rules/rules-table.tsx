import { Link } from 'react-router-dom';
import type { RuleItem } from '../../data/rules.ts';
import { formatAge, formatMoment } from '../../kit/format.ts';
import { Loading } from '../../kit/states.tsx';
import { useRowKeys } from '../../kit/use-row-keys.ts';
import { channelWord, useVocabulary } from '../../parts/names.ts';
import { StatusChip } from '../../parts/rule-status.tsx';
import { SeverityIcon } from '../../parts/severity-chip.tsx';

/** Rules, a row each: where it stands, what it is for, its flags and its risk. J and K move through them. */
export function RulesTable({ rules }: { readonly rules: readonly RuleItem[] }) {
  const vocabulary = useVocabulary();
  const table = useRowKeys(rules, pathTo);
  if (!vocabulary) return <Loading />;
  return (
    <table className="table" ref={table}>
      <thead>
        <tr>
          <th>Rule</th>
          <th>State</th>
          <th>Purpose and channel</th>
          <th>Flags</th>
          <th className="num">Risk</th>
          <th className="num">Checked</th>
          <th className="num">Changed</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={rule.id}>
            <td data-label="Rule">
              <Link to={pathTo(rule.id)} data-row={rule.id} className="strong" style={{ color: 'inherit' }}>
                {rule.name}
              </Link>
            </td>
            <td data-label="State">
              <StatusChip status={rule.status} edition={rule.edition} />
            </td>
            <td data-label="For">
              {vocabulary.names.purpose(rule.purpose)} · {channelWord(rule.channel)}
            </td>
            <td data-label="Flags">
              <FlagCounts rule={rule} />
            </td>
            <td data-label="Risk" className="num">
              {rule.risk ?? '–'}
            </td>
            <td data-label="Checked" className="num quiet">
              {rule.checked_at === null ? '–' : <Age of={rule.checked_at} />}
            </td>
            <td data-label="Changed" className="num quiet">
              <Age of={rule.updated_at} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function pathTo(rule: string): string {
  return `/rules/${rule}/audience`;
}

/** How long ago; the moment itself where it is pointed at. */
function Age({ of }: { readonly of: string }) {
  const now = new Date();
  return (
    <time dateTime={of} title={formatMoment(of, now)}>
      {formatAge(of, now)}
    </time>
  );
}

function FlagCounts({ rule: { flag_counts } }: { readonly rule: RuleItem }) {
  if (flag_counts === null) return <span className="quiet">not checked yet</span>;
  const open = (['block', 'review', 'advice'] as const).filter((severity) => flag_counts[severity] > 0);
  if (open.length === 0) return <span className="quiet">none</span>;
  return (
    <span className="row">
      {open.map((severity) => (
        <span key={severity} className="row" style={{ gap: 3 }}>
          <SeverityIcon severity={severity} /> {flag_counts[severity]}
        </span>
      ))}
    </span>
  );
}
