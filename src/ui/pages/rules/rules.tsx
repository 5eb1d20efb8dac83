import { Button, Select } from '@mantine/core';
import { IconPlus, IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { RULE_STATUSES, type RuleContent, type RuleStatus } from '../../../domain/rules/rule.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { type RuleItem, rulesQuery, useCreateRule } from '../../data/rules.ts';
import { FindField } from '../../kit/find-field.tsx';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { useSetParams } from '../../kit/use-set-params.ts';
import { useVocabulary } from '../../parts/names.ts';
import { ruleUseKey, ruleUseWords } from '../../parts/rule-use.ts';
import { RulesTabs } from '../../parts/rules-tabs.tsx';
import { statusWord } from '../../parts/rule-status.tsx';
import { RulesTable } from './rules-table.tsx';

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
  const create = useCreateRule();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const setParams = useSetParams({ replace: true });
  const search = params.get('q') ?? '';
  const status = RULE_STATUSES.find((known) => known === params.get('status'));
  const use = rules.data?.items.map(ruleUseKey).find((known) => known === params.get('for')) ?? '';
  const filtered = search !== '' || status !== undefined || use !== '';
  const filter = (part: 'q' | 'status' | 'for', value: string) => setParams({ [part]: value });
  const add = () =>
    create.mutate(NEW, {
      onSuccess: (rule) => void navigate(`/rules/${rule.id}/message`, { state: { fresh: true } }),
    });
  const found = rules.data?.items.filter(
    (rule) =>
      rule.name.toLowerCase().includes(search.toLowerCase()) &&
      (status === undefined || rule.status === status) &&
      (use === '' || ruleUseKey(rule) === use),
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
          <FindField label="Find a rule" value={search} onChange={(value) => filter('q', value)} />
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
          <UseFilter rules={rules.data?.items ?? []} use={use} onChange={(value) => filter('for', value)} />
        </div>
        {create.isError && <p role="alert">{problemText(create.error)}</p>}
        {rules.isError ? (
          <Failure
            title="Couldn’t load the rules"
            detail={problemText(rules.error)}
            reference={referenceOf(rules.error)}
            onRetry={() => void rules.refetch()}
          />
        ) : !found ? (
          <Loading />
        ) : (
          <Panel flush>
            {found.length === 0 ? (
              <Empty
                icon={<IconRoute size={22} color="var(--t3)" aria-hidden />}
                title={filtered ? 'No rule is like this' : 'No rules yet'}
                action={
                  filtered ? (
                    <Button onClick={() => setParams({ q: null, status: null, for: null })}>
                      Show all rules
                    </Button>
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
              <RulesTable rules={found} />
            )}
          </Panel>
        )}
      </div>
    </Page>
  );
}

interface UseFilterProps {
  readonly rules: readonly RuleItem[];
  readonly use: string;
  readonly onChange: (use: string) => void;
}

/** Rules for one purpose by one channel, of those that there are. */
function UseFilter({ rules, use, onChange }: UseFilterProps) {
  const names = useVocabulary()?.names;
  const uses = names
    ? [...new Map(rules.map((rule) => [ruleUseKey(rule), ruleUseWords(rule, names)]))].toSorted((a, b) =>
        a[1].localeCompare(b[1]),
      )
    : [];
  return (
    <Select
      aria-label="Purpose and channel"
      w={230}
      searchable
      data={[{ value: ANY, label: 'For any purpose' }, ...uses.map(([value, label]) => ({ value, label }))]}
      value={use === '' ? ANY : use}
      onChange={(value) => onChange(value === null || value === ANY ? '' : value)}
    />
  );
}

/** `No rule with “skin” in its name is Live.` */
function noneWords(search: string, status: RuleStatus | undefined): string {
  const named = search === '' ? 'No rule' : `No rule with “${search}” in its name`;
  return status === undefined ? `${named} was found.` : `${named} stands as “${statusWord(status)}”.`;
}
