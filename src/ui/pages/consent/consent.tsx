import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { inSentence } from '../../../domain/segments/phrase.ts';
import { overviewQuery } from '../../data/overview.ts';
import { policyQuery } from '../../data/policy.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { useMe } from '../../data/session.ts';
import { formatCount, formatMoment } from '../../kit/format.ts';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { ConsentByRegime } from '../../parts/consent-by-regime.tsx';
import { HeatScale } from '../../parts/heat-map.tsx';
import { channelWord } from '../../parts/names.ts';
import { ConsentByChannel } from './consent-by-channel.tsx';

/** Who may be contacted: by purpose and channel, and by the law that holds for them. */
export default function ConsentPage() {
  const me = useMe();
  const overview = useQuery(overviewQuery);
  const policy = useQuery(policyQuery);
  const failed = overview.error ?? policy.error;
  if (failed !== null) {
    return (
      <Page title="Consent">
        <Failure
          title="Couldn’t count who may be contacted"
          detail={problemText(failed)}
          reference={referenceOf(failed)}
          onRetry={() => {
            void overview.refetch();
            void policy.refetch();
          }}
        />
      </Page>
    );
  }
  if (!overview.data || !policy.data) {
    return (
      <Page title="Consent">
        <Loading rows={9} />
      </Page>
    );
  }
  const { customers, consent } = overview.data;
  return (
    <Page
      title="Consent"
      beside={
        <span className="meta">
          Exact, {formatCount(customers)} people, as of {formatMoment(consent.as_of, new Date())}
        </span>
      }
      actions={
        me.rights.includes('person.erase') && (
          <Button component={Link} to="/erase">
            Erase a customer
          </Button>
        )
      }
    >
      {customers === 0 ? (
        <Empty title="No customers yet" action={<Link to="/import">Import customers and consents</Link>}>
          Here you see for which purposes, and on which channels, people may be contacted.
        </Empty>
      ) : (
        <div className="stack">
          <p className="second">
            Everyone who may be contacted: with consent, as an existing customer, or where the law asks for no
            more than a way out. Stops, ages and opt-out signals are taken off; caps are not.{' '}
            <Link to="/policies" style={{ textDecoration: 'underline' }}>
              What each law asks for
            </Link>
          </p>
          <Panel title="By purpose and channel" note="share, and people" side={<HeatScale />}>
            <ConsentByChannel policy={policy.data} customers={customers} />
          </Panel>
          <Panel
            title={`By purpose and law, by ${inSentence(channelWord(consent.channel))}`}
            note="share of the people whom the law covers"
            side={<HeatScale />}
          >
            <ConsentByRegime map={consent} counts />
          </Panel>
        </div>
      )}
    </Page>
  );
}
