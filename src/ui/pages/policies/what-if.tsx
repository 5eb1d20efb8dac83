import { Link } from 'react-router-dom';
import type { Policy } from '../../../domain/permission/policy.ts';
import type { useWhatIf } from '../../data/policy.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { formatChange, formatCount } from '../../kit/format.ts';
import { Panel } from '../../kit/panel.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { checkWord } from './policy-words.ts';

interface WhatIfProps {
  readonly effect: ReturnType<typeof useWhatIf>;
  /** As it stands now: an answer for something else says so. */
  readonly policy: Policy;
}

/** What the changed policy would change for every rule, once it was asked. */
export function WhatIf({ effect, policy }: WhatIfProps) {
  if (effect.isIdle) return null;
  const outdated = effect.variables !== policy;
  return (
    <Panel
      title="What if"
      note={outdated ? 'for what stood here before: ask again' : 'nothing is saved yet'}
      flush
    >
      {effect.isPending && <Loading rows={3} />}
      {effect.isError && (
        <Failure
          title="Couldn’t work out what it changes"
          detail={problemText(effect.error)}
          reference={referenceOf(effect.error)}
          onRetry={() => effect.mutate(policy)}
        />
      )}
      {effect.isSuccess && <Effects rules={effect.data.rules} />}
    </Panel>
  );
}

type Effect = NonNullable<ReturnType<typeof useWhatIf>['data']>['rules'][number];

function Effects({ rules }: { readonly rules: readonly Effect[] }) {
  const changed = rules.filter(
    (rule) =>
      rule.flags_gained.length > 0 || rule.flags_lost.length > 0 || rule.reach_before !== rule.reach_after,
  );
  if (changed.length === 0) {
    return (
      <Empty title="No rule changes">
        {rules.length === 1 ? '1 rule was' : `${rules.length} rules were`} checked and counted: same flags,
        same reach.
      </Empty>
    );
  }
  return (
    <table className="table">
      <thead>
        <tr>
          <th>Rule</th>
          <th>New flags</th>
          <th>Flags that go</th>
          <th className="num">Reach now</th>
          <th className="num">Then</th>
          <th className="num">Change</th>
        </tr>
      </thead>
      <tbody>
        {changed.map((rule) => (
          <tr key={rule.id}>
            <td data-label="Rule">
              <Link to={`/rules/${rule.id}`}>{rule.name}</Link>
            </td>
            <td data-label="New flags">{flagWords(rule.flags_gained)}</td>
            <td data-label="Flags that go">{flagWords(rule.flags_lost)}</td>
            <td data-label="Reach now" className="num">
              {formatCount(rule.reach_before)}
            </td>
            <td data-label="Then" className="num strong">
              {formatCount(rule.reach_after)}
            </td>
            <td data-label="Change" className="num">
              {rule.reach_before === null || rule.reach_after === null
                ? '–'
                : formatChange(rule.reach_after - rule.reach_before)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Flags by what their check asks; an id begins with the check's. */
function flagWords(ids: readonly string[]): string {
  if (ids.length === 0) return '–';
  return [...new Set(ids.map((id) => checkWord(id.split(':')[0] ?? id)))].join(' ');
}
