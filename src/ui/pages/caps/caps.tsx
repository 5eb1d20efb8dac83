import { useQuery } from '@tanstack/react-query';
import { addToDay, dayOf } from '../../../domain/time/calendar.ts';
import { startOf } from '../../../domain/time/zone.ts';
import { capsQuery } from '../../data/caps.ts';
import { policyQuery } from '../../data/policy.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { rulesQuery } from '../../data/rules.ts';
import { settingsQuery } from '../../data/settings.ts';
import { Page } from '../../kit/page.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { CapsEditor } from './caps-editor.tsx';

/** How often people may be contacted, and when not. */
export default function CapsPage() {
  const caps = useQuery(capsQuery);
  const policy = useQuery(policyQuery);
  const rules = useQuery(rulesQuery);
  const settings = useQuery(settingsQuery);
  if (caps.data && policy.data && rules.data && settings.data) {
    return (
      <CapsEditor
        saved={caps.data}
        policy={policy.data}
        rules={rules.data.items}
        settings={settings.data}
        weeks={weeksAround(Date.now(), settings.data.time_zone)}
      />
    );
  }
  const failed = caps.error ?? policy.error ?? rules.error ?? settings.error;
  return (
    <Page title="Frequency caps">
      {failed === null ? (
        <Loading />
      ) : (
        <Failure
          title="Couldn’t load the caps"
          detail={problemText(failed)}
          reference={referenceOf(failed)}
          onRetry={() => {
            for (const query of [caps, policy, rules, settings]) if (query.isError) void query.refetch();
          }}
        />
      )}
    </Page>
  );
}

/** The Mondays of this week and of the one before, by the workspace's clock. */
function weeksAround(now: number, zone: string): { readonly last: string; readonly current: string } {
  const current = dayOf(startOf(now, 'week', zone), zone);
  return { last: addToDay(current, -7, 'day'), current };
}
