import { TactError } from '../errors.ts';
import type { Actor, Ports } from '../ports.ts';
import { announce } from '../use-case.ts';
import { insertImport, type StartedImport } from './start-import.ts';
import { keepRecord } from './record-keeper.ts';

/** Loads the demonstration shop into an empty workspace, as an import whose progress can be watched. */
export async function startDemo(ports: Ports, actor: Actor): Promise<StartedImport> {
  const datasets = await ports.engine.datasets();
  if (datasets.some(({ rows }) => rows > 0)) {
    throw new TactError(
      'conflict',
      'The demo shop goes into an empty workspace only, so that it never mixes with real customers. Start Tact with another data folder.',
    );
  }
  const record = await insertImport(ports, actor, {
    dataset: 'customers',
    mode: 'replace',
    file_name: 'Demonstration shop',
    demo: true,
  });
  return { import_id: record.id, finished: run(ports, actor, record.id) };
}

async function run(ports: Ports, actor: Actor, id: string) {
  const keeper = keepRecord(ports, id);
  let progress = 0;
  const telling = async () => keeper.tell({ progress }).catch(() => undefined);
  try {
    // Only then: a workspace with real customers never needs the shop.
    const { loadDemo } = await import('../load-demo.ts');
    await loadDemo(ports, actor, ({ done, of }) => {
      progress = of === 0 ? 1 : done / of;
      void telling();
    });
    const datasets = await ports.engine.datasets();
    const rows = datasets.reduce((total, dataset) => total + dataset.rows, 0);
    const record = await keeper.finish(actor, {
      status: 'done',
      progress: 1,
      rows_read: rows,
      rows_loaded: rows,
    });
    announce(ports, 'data', record);
    return record;
  } catch (error) {
    const known =
      error instanceof TactError
        ? error.message
        : 'Something went wrong in Tact. Start again with an empty data folder.';
    const record = await keeper.finish(actor, { status: 'failed', error: known });
    if (error instanceof TactError) return record;
    throw error;
  }
}
