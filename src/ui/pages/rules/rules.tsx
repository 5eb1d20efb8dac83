import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconRoute, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { RULE_STATUSES, type RuleContent, type RuleStatus } from '../../../domain/rules/rule.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { type RuleItem, rulesQuery, useCreateRule } from '../../data/rules.ts';
import { formatAge } from '../../kit/format.ts';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import { channelWord, useVocabulary } from '../../parts/names.ts';
import { RulesTabs } from '../../parts/rules-tabs.tsx';
import { StatusChip, statusWord } from '../../parts/rule-status.tsx';
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

const ANY = 'any';

/** All rules, with where each stands and how risky it is. */
export default function RulesPage() {
  const rules = useQuery(rulesQuery);
  const vocabulary = useVocabulary();
  const create = useCreateRule();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const search = params.get('q') ?? '';
  const status = RULE_STATUSES.find((known) => known === params.get('status'));
  const filtered = search !== '' || status !== undefined;
  const filter = (part: 'q' | 'status', value: string) =>
    setParams(
      (now) => {
        if (value === '') now.delete(part);
        else now.set(part, value);
        return now;
      },
      { replace: true },
    );
  const field = useRef<HTMLInputElement>(null);
  const keys = useRef({ '/': () => field.current?.focus() });
  useShortcuts(keys.current);
  const add = () => create.mutate(NEW, { onSuccess: (rule) => void navigate(`/rules/${rule.id}/message`) });
  const found = rules.data?.items.filter(
    (rule) =>
      rule.name.toLowerCase().includes(search.toLowerCase()) &&
      (status === undefined || rule.status === status),
  );
  return (
    <Page
      title="Rules"
      tabs={<RulesTabs shown="list" />}
      beside={
        rules.data && (
          <span className="meta">
            {filtered ? `${found?.length ?? 0} of ${rules.data.items.length}` : rules.data.items.length}
          </span>
        )
      }
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
        <div className="row">
          <TextInput
            ref={field}
            aria-label="Find a rule"
            placeholder="Find a rule"
            leftSection={<IconSearch size={15} aria-hidden />}
            w={280}
            value={search}
            onChange={(event) => filter('q', event.currentTarget.value)}
          />
          <Select
            aria-label="State"
            w={190}
            data={[
              { value: ANY, label: 'In any state' },
              ...RULE_STATUSES.map((value) => ({ value, label: statusWord(value) })),
            ]}
            value={status ?? ANY}
            onChange={(value) => filter('status', value === null || value === ANY ? '' : value)}
          />
        </div>
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
                title={filtered ? 'No rule is like this' : 'No rules yet'}
                action={
                  filtered ? (
                    <Button onClick={() => setParams({}, { replace: true })}>Show all rules</Button>
                  ) : (
                    <Button onClick={add}>Write the first rule</Button>
                  )
                }
              >
                {filtered
                  ? noneWords(search, status)
                  : 'A rule says whom to reach, for what, by which channel, and how often.'}
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

/** `No rule with “skin” in its name is Live.` */
function noneWords(search: string, status: RuleStatus | undefined): string {
  const named = search === '' ? 'No rule' : `No rule with “${search}” in its name`;
  return status === undefined ? `${named} was found.` : `${named} stands as “${statusWord(status)}”.`;
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
