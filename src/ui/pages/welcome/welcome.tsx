import { Button } from '@mantine/core';
import { IconBuildingStore, IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { datasetsQuery } from '../../data/datasets.ts';
import { importsQuery, useLoadDemo } from '../../data/imports.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { useMe } from '../../data/session.ts';
import { people } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { Page } from '../../kit/page.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { DemoProgress } from './demo-progress.tsx';
import classes from './welcome.module.css';

/** The first start: one's own customers, or the demo shop. */
export default function WelcomePage() {
  const me = useMe();
  const datasets = useQuery(datasetsQuery);
  const demo = useLoadDemo();
  const { data: imports } = useQuery(importsQuery);
  const running = demo.data?.import_id ?? imports?.items.find(({ status }) => status === 'running')?.id;
  const customers = datasets.data?.items.find(({ dataset }) => dataset === 'customers')?.rows ?? 0;
  const filled = datasets.data?.items.some(({ rows }) => rows > 0) ?? false;
  return (
    <Page title="Welcome" beside={<span className="meta">{me.workspace}</span>}>
      {datasets.isPending && <Loading />}
      {datasets.isError && (
        <Failure
          title="Couldn’t look at the data"
          detail={problemText(datasets.error)}
          reference={referenceOf(datasets.error)}
          onRetry={() => void datasets.refetch()}
        />
      )}
      {datasets.isSuccess && (
        <div className={classes['welcome']}>
          <div>
            <h2 className={classes['question']}>Whom would you like to look at?</h2>
            <p className="second">
              Tact shows exactly whom a rule would reach, why, and whether it should. It starts with the
              people you know.
            </p>
          </div>
          {filled && running === undefined && (
            <Notice
              title={`There is data already: ${people(customers)}`}
              action={
                <Button component={Link} to="/overview">
                  Go to the overview
                </Button>
              }
            />
          )}
          <div className={classes['ways']}>
            <section className={classes['way']} aria-labelledby="own">
              <IconUpload size={22} aria-hidden />
              <h3 id="own">Import your customers</h3>
              <p className="second">
                A CSV, TSV, JSON Lines or Parquet file as it is. Tact shows what it understood before anything
                is kept, and the file never leaves this server.
              </p>
              <Button component={Link} to="/import" variant="filled">
                Choose a file
              </Button>
            </section>
            <section className={classes['way']} aria-labelledby="demo">
              <IconBuildingStore size={22} aria-hidden />
              <h3 id="demo">Explore the demo shop</h3>
              <p className="second">
                Northwind Pharmacy &amp; Home: 24,000 made-up people with purchases, consents and rules to
                review. It takes a minute or so. To use your own customers later, start Tact with another data
                folder.
              </p>
              <Demo demo={demo} running={running} filled={filled} allowed={me.rights.includes('demo.load')} />
            </section>
          </div>
        </div>
      )}
    </Page>
  );
}

interface DemoProps {
  readonly demo: ReturnType<typeof useLoadDemo>;
  readonly running: string | undefined;
  readonly filled: boolean;
  readonly allowed: boolean;
}

function Demo({ demo, running, filled, allowed }: DemoProps) {
  if (running !== undefined) return <DemoProgress id={running} onRetry={() => demo.mutate()} />;
  if (filled)
    return (
      <p className="quiet">It goes into an empty workspace only, so that it never mixes with real people.</p>
    );
  if (!allowed) return <p className="quiet">Only an admin can load it.</p>;
  return (
    <div className="stack">
      {demo.isError && <Notice tone="bad" title={problemText(demo.error)} />}
      <Button style={{ alignSelf: 'flex-start' }} loading={demo.isPending} onClick={() => demo.mutate()}>
        Load the demo shop
      </Button>
    </div>
  );
}
