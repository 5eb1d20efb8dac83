import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconRoute, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { type RuleItem, rulesQuery, useCreateRule } from '../../data/rules.ts';
import { formatAge } from '../../kit/format.ts';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import { channelWord, useVocabulary } from '../../parts/names.ts';
import { StatusChip } from '../../parts/rule-status.tsx';
import { SeverityIcon } from '../../parts/severity-chip.tsx';

/** A new rule: everyone who may be written to for offers by e-mail, until its author says more. */
const NEW: RuleContent = {
  name: 'New rule',
  segment: null,
  condition: { type: 'all', conditions: [] },
  exclude: [],
  purpose: 'marketing',
  channel: 'email',
  shows: [],
  schedule: { kind: 'manual' },
  priority: 0,
  holdout_percent: 0,
  message: '',
};

/** All rules, with where each stands and how risky it is. */
export default function RulesPage() {
  const rules = useQuery(rulesQuery);
  const vocabulary = useVocabulary();
  const create = useCreateRule();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const search = params.get('q') ?? '';
  const field = useRef<HTMLInputElement>(null);
  const keys = useRef({ '/': () => field.current?.focus() });
  useShortcuts(keys.current);
  const add = () => create.mutate(NEW, { onSuccess: (rule) => void navigate(`/rules/${rule.id}/message`) });
  const found = rules.data?.items.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  return (
    <Page
      title="Rules"
      beside={rules.data && <span className="meta">{rules.data.items.length}</span>}
      actions={
        <Button
          variant="filled"
          leftSection={<IconPlus size={15} aria-hidden />}
          loading={create.isPending}
          onClick={add}
        >
          New rule
        </Button>
      }
    >
      <div className="stack">
        <TextInput
          ref={field}
          aria-label="Find a rule"
          placeholder="Find a rule"
          leftSection={<IconSearch size={15} aria-hidden />}
          maw={280}
          value={search}
          onChange={(event) => {
            const q = event.currentTarget.value;
            setParams(q === '' ? {} : { q }, { replace: true });
          }}
        />
        {create.isError && <p role="alert">{problemText(create.error)}</p>}
        {rules.isError ? (
          <Failure
            title="Couldn’t load the rules"
            detail={problemText(rules.error)}
            reference={referenceOf(rules.error)}
            onRetry={() => void rules.refetch()}
          />
        ) : !found || !vocabulary ? (
          <Loading />
        ) : (
          <Panel flush>
            {found.length === 0 ? (
              <Empty
                icon={<IconRoute size={22} color="var(--t3)" aria-hidden />}
                title={search === '' ? 'No rules yet' : 'No rule has this name'}
                action={search === '' ? <Button onClick={add}>Write the first rule</Button> : undefined}
              >
                A rule says whom to reach, for what, by which channel, and how often.
              </Empty>
            ) : (
              <table className="table">
                <thead>
                  <tr>
                    <th>Rule</th>
                    <th>State</th>
                    <th>Purpose and channel</th>
                    <th>Flags</th>
                    <th className="num">Risk</th>
                    <th className="num">Changed</th>
                  </tr>
                </thead>
                <tbody>
                  {found.map((rule) => (
                    <tr key={rule.id}>
                      <td data-label="Rule">
                        <Link
                          to={`/rules/${rule.id}/audience`}
                          className="strong"
                          style={{ color: 'inherit' }}
                        >
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
                      <td data-label="Changed" className="num quiet">
                        {formatAge(rule.updated_at, new Date())}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </Panel>
        )}
      </div>
    </Page>
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
