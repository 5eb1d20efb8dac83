import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router-dom';
import {
  endingConsentsQuery,
  type Overview,
  overviewQuery,
  overviewWeekQuery,
  type WeekAsk,
} from '../../data/overview.ts';
import { inSentence } from '../../../domain/segments/phrase.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { rulesQuery } from '../../data/rules.ts';
import { useMe } from '../../data/session.ts';
import { formatAgo, formatDays } from '../../kit/format.ts';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { ConsentByRegime } from '../../parts/consent-by-regime.tsx';
import { HeatScale } from '../../parts/heat-map.tsx';
import { channelWord } from '../../parts/names.ts';
import { SensitiveMatrix } from '../../parts/sensitive-matrix.tsx';
import { BenefitPanel } from './benefit-panel.tsx';
import { endingNeed } from './ending-need.ts';
import { Figures } from './figures.tsx';
import { NeedsYou } from './needs-you.tsx';
import classes from './overview.module.css';
import { useWeekAsk, WeekChoice } from './week-choice.tsx';

/** The portfolio: a week in figures, what rules are worth beside their risk, what waits, and whose data they use. */
export default function OverviewPage() {
  const { data, isError, error, refetch } = useQuery(overviewQuery);
  const ask = useWeekAsk();
  const { data: week } = useQuery(overviewWeekQuery(ask));
  if (data?.customers === 0) return <Navigate to="/welcome" replace />;
  return (
    <Page
      title="Overview"
      beside={
        week && (
          <span className="meta">
            {formatDays(week.week.monday, week.week.sunday)}, compared with the week before
          </span>
        )
      }
      actions={<WeekChoice ask={ask} />}
    >
      {data ? (
        <Portfolio overview={data} ask={ask} />
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

/** How old what the last checks say may be; the rule’s own page and the queue check anew. */
function checksWords(oldest: string | undefined): string {
  const since = oldest === undefined ? '' : `, the oldest ${formatAgo(oldest, new Date())}`;
  return `by each rule’s last check${since}`;
}

function Portfolio({ overview, ask }: { readonly overview: Overview; readonly ask: WeekAsk }) {
  const { consent, sensitive } = overview;
  const { data: list } = useQuery(rulesQuery);
  const { data: ending } = useQuery(endingConsentsQuery);
  const viewer = useMe().role === 'viewer';
  const current = (list?.items ?? []).filter(({ status }) => status !== 'archived');
  const unchecked = current.filter(({ flag_counts }) => flag_counts === null).length;
  const oldest = current.flatMap(({ checked_at }) => checked_at ?? []).toSorted()[0];
  const needs = [...overview.needs_you, ...(viewer ? [] : endingNeed(ending))];
  return (
    <div className={classes['page']}>
      <Figures ask={ask} unchecked={unchecked} oldest={oldest} />
      <div className={classes['top']}>
        <BenefitPanel ask={ask} />
        <Panel title="Needs you today" side={<span className="meta">{needs.length}</span>} flush>
          <NeedsYou needs={needs} />
        </Panel>
      </div>
      <div className={classes['bottom']}>
        <Panel
          title={`Who may be contacted by ${inSentence(channelWord(consent.channel))}`}
          note="share of people, by law"
          side={<HeatScale />}
        >
          <ConsentByRegime map={consent} />
        </Panel>
        <Panel title="Sensitive data in use" note={checksWords(oldest)} flush>
          <SensitiveMatrix uses={sensitive} unchecked={unchecked} />
        </Panel>
      </div>
    </div>
  );
}
