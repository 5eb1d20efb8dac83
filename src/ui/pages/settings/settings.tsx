import { useQuery } from '@tanstack/react-query';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { useMe } from '../../data/session.ts';
import { settingsQuery } from '../../data/settings.ts';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { Invite } from './invite.tsx';
import { OwnAccount } from './own-account.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { People } from './people.tsx';
import classes from './settings.module.css';
import { ThisBrowser } from './this-browser.tsx';
import { Tokens } from './tokens.tsx';
import { WorkspaceSettings } from './workspace-settings.tsx';

/** The workspace, how one signs in, the people and programs that come in, and what this browser keeps. */
export default function SettingsPage() {
  const me = useMe();
  const settings = useQuery(settingsQuery);
  return (
    <Page title="Settings">
      <div className={classes['settings']}>
        <Panel title="Workspace">
          {settings.isPending && <Loading rows={3} />}
          {settings.isError && (
            <Failure
              title="Couldn’t read the settings"
              detail={problemText(settings.error)}
              reference={referenceOf(settings.error)}
              onRetry={() => void settings.refetch()}
            />
          )}
          {settings.isSuccess && (
            <div className={classes['narrow']}>
              <WorkspaceSettings settings={settings.data} allowed={me.rights.includes('settings.change')} />
            </div>
          )}
        </Panel>
        <Panel title="Your account" note={me.login}>
          <div className={classes['narrow']}>
            <OwnAccount me={me} />
          </div>
        </Panel>
        <Panel title="Where you are signed in" flush>
          <OwnSessions />
        </Panel>
        {me.rights.includes('account.read') && (
          <>
            <Panel title="People" flush>
              <People me={me} />
            </Panel>
            <Panel title="Invite someone">
              <Invite />
            </Panel>
            <Panel title="API tokens" note="keys for programs" flush>
              <Tokens />
            </Panel>
          </>
        )}
        <Panel title="This browser" note="kept here only">
          <ThisBrowser />
        </Panel>
      </div>
    </Page>
  );
}
