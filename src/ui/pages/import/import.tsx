import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useMe } from '../../data/session.ts';
import { Notice } from '../../kit/notice.tsx';
import { Page } from '../../kit/page.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { FileImport } from './file-import.tsx';
import { ImportRun } from './import-run.tsx';

/** Files that come in: choose one, see what was understood, import it, and what came of earlier ones. */
export default function ImportPage() {
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const [looking, setLooking] = useState(false);
  const run = params.get('import');
  const allowed = me.rights.includes('import.run');
  return (
    <Page
      title="Import"
      beside={<span className="meta">Customers, events, consents, sends and suppressions</span>}
    >
      <div className="stack" style={{ gap: 14 }}>
        {run !== null && <ImportRun key={run} id={run} onAnother={() => setParams({})} />}
        {run === null && allowed && (
          <FileImport
            onLooking={setLooking}
            onStarted={(id) => {
              setLooking(false);
              setParams({ import: id });
            }}
          />
        )}
        {!allowed && (
          <Notice title="You can look, not import">
            <p>Viewers can’t change the data. Ask a marketer or an admin to import a file.</p>
          </Notice>
        )}
        {(run !== null || !allowed || !looking) && <EarlierImports current={run} />}
      </div>
    </Page>
  );
}
