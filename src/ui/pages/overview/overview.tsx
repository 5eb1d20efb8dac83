import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router-dom';
import { type Overview, overviewQuery } from '../../data/overview.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { rulesQuery } from '../../data/rules.ts';
import { formatMoment } from '../../kit/format.ts';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { ConsentByRegime } from '../../parts/consent-by-regime.tsx';
import { HeatScale } from '../../parts/heat-map.tsx';
import { channelWord } from '../../parts/names.ts';
import { Figures } from './figures.tsx';
import { NeedsYou } from './needs-you.tsx';
import classes from './overview.module.css';
import { RulesByStatus } from './rules-by-status.tsx';
import { SensitiveMatrix } from '../../parts/sensitive-matrix.tsx';

/** The portfolio: what waits, who may be contacted, which rules use private data. */
export default function OverviewPage() {
  const { data, isError, error, refetch } = useQuery(overviewQuery);
  if (data?.customers === 0) return <Navigate to="/welcome" replace />;
  return (
    <Page
      title="Overview"
      beside={
        data && (
          <span className="meta">Exact, consent as of {formatMoment(data.consent.as_of, new Date())}</span>
        )
      }
    >
      {data ? (
        <Portfolio overview={data} />
      ) : isError ? (
        <Failure
          title="Couldn’t count the overview"
          detail={problemText(error)}
          reference={referenceOf(error)}
          onRetry={() => void refetch()}
        />
      ) : (
        <Loading rows={9} />
      )}
    </Page>
  );
}

function Portfolio({ overview }: { readonly overview: Overview }) {
  const { consent, needs_you, rules, sensitive } = overview;
  const { data: list } = useQuery(rulesQuery);
  const unchecked = (list?.items ?? []).filter(
    ({ status, flag_counts }) => status !== 'archived' && flag_counts === null,
  ).length;
  return (
    <div className={classes['page']}>
      <Figures overview={overview} unchecked={unchecked} />
      <div className={classes['top']}>
        <Panel title="Needs you" side={<span className="meta">{needs_you.length}</span>} flush>
          <NeedsYou needs={needs_you} />
        </Panel>
        <Panel title="Rules by status">
          <RulesByStatus rules={rules} />
        </Panel>
      </div>
      <div className={classes['bottom']}>
        <Panel
          title={`Who may be contacted by ${channelWord(consent.channel).toLowerCase()}`}
          note="share of people, by law"
          side={<HeatScale />}
        >
          <ConsentByRegime map={consent} />
        </Panel>
        <Panel title="Sensitive data in use" note="by each rule’s last check" flush>
          <SensitiveMatrix uses={sensitive} unchecked={unchecked} />
        </Panel>
      </div>
    </div>
  );
}
