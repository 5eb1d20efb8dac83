import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { type WeekAsk, type WeighedRule, type Weighing, weighingQuery } from '../../data/overview.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { useMe } from '../../data/session.ts';
import { formatDays } from '../../kit/format.ts';
import { Panel } from '../../kit/panel.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { useSmallScreen } from '../../kit/use-screen.ts';
import { useSetParams } from '../../kit/use-set-params.ts';
import { BenefitTable } from './benefit-table.tsx';
import { splitRules, unweighedWords } from './benefit-words.ts';
import classes from './benefit.module.css';
import { RiskMark } from './risk-mark.tsx';

const BenefitChart = lazy(() => import('./benefit-chart.tsx'));

const LEGEND = [
  ['block', 'Blocked'],
  ['review', 'Needs review'],
  ['advice', 'Advice'],
  [null, 'No flag'],
] as const;

/** Which rules are worth their risk: what each earns against its holdout, beside what was flagged. */
export function BenefitPanel({ ask }: { readonly ask: WeekAsk }) {
  const { data, isError, error, refetch, isPlaceholderData } = useQuery(weighingQuery(ask));
  const [params] = useSearchParams();
  const setParams = useSetParams();
  const small = useSmallScreen();
  const asTable = small || params.get('view') === 'table';
  const count = data?.rules.length ?? 0;
  return (
    <Panel
      title="Benefit and risk"
      note={data && `${count} ${count === 1 ? 'rule' : 'rules'}, live or in review · size is reach`}
      side={
        <span className={classes['legend']}>
          {!asTable &&
            LEGEND.map(([worst, word]) => (
              <span key={word}>
                <svg width={14} height={14} aria-hidden>
                  <RiskMark worst={worst} x={7} y={7} radius={5} />
                </svg>
                {word}
              </span>
            ))}
          {!small && (
            <Button
              variant="subtle"
              size="compact-xs"
              aria-pressed={asTable}
              className={classes['switch']}
              onClick={() => setParams({ view: asTable ? null : 'table' })}
            >
              Table
            </Button>
          )}
        </span>
      }
      flush
    >
      {data ? (
        <div data-stale={isPlaceholderData} className={classes['weighing']}>
          <Weighed weighing={data} asTable={asTable} />
        </div>
      ) : isError ? (
        <Failure
          title="Couldn’t measure what rules earn"
          detail={problemText(error)}
          reference={referenceOf(error)}
          onRetry={() => void refetch()}
        />
      ) : (
        <div className={classes['waiting']}>
          <p className="meta">Measuring every rule against its holdout…</p>
          <Loading rows={8} />
        </div>
      )}
    </Panel>
  );
}

function Weighed({ weighing, asTable }: { readonly weighing: Weighing; readonly asTable: boolean }) {
  const { revenue, rules, first, last } = weighing;
  if (rules.length === 0) {
    return (
      <Empty title="No rule is live or in review" action={<Link to="/rules">Open the rules</Link>}>
        What a live rule earns is measured against the people whom its holdout leaves out.
      </Empty>
    );
  }
  if (revenue === null) return <NoRevenue weighing={weighing} />;
  const { plotted, others } = splitRules(weighing);
  return (
    <>
      <p className={classes['what']}>
        Extra revenue per 1,000 people reached, against holdout · {formatDays(first, last)}
      </p>
      {plotted.length === 0 ? (
        <Empty title="No rule could be measured in these days">Why not stands below.</Empty>
      ) : asTable ? (
        <BenefitTable rules={plotted} currency={revenue.currency} />
      ) : (
        <Suspense fallback={<Loading rows={8} />}>
          <BenefitChart rules={plotted} currency={revenue.currency} />
        </Suspense>
      )}
      {!asTable && plotted.some(({ benefit }) => benefit.could_be_chance) && (
        <p className={classes['what']}>Dashed: could be chance, since the 95% interval holds 0.</p>
      )}
      {others.length > 0 && <NotMeasured rules={others} />}
    </>
  );
}

function NotMeasured({ rules }: { readonly rules: readonly WeighedRule[] }) {
  return (
    <ul className={classes['others']} aria-label="Not measured">
      {rules.map((rule) => (
        <li key={rule.rule}>
          <Link to={`/rules/${rule.rule}`}>{rule.name}</Link>: {unweighedWords(rule)}
        </li>
      ))}
    </ul>
  );
}

function NoRevenue({ weighing: { suggestion } }: { readonly weighing: Weighing }) {
  const me = useMe();
  const guess = suggestion === null ? '' : ` It looks like ${suggestion.property} of ${suggestion.event}.`;
  return (
    <Empty
      title="Say what people spend, to see what rules earn"
      action={
        me.rights.includes('settings.change') ? (
          <Button component={Link} to="/settings">
            Set revenue
          </Button>
        ) : undefined
      }
    >
      A rule earns what the people whom it was offered to spent more than those held out. For that Tact needs
      to know which number of which event is money.{guess}
      {!me.rights.includes('settings.change') && ' An admin sets it in Settings.'}
    </Empty>
  );
}
