import type { Actor, ImportRecord, Ports } from '../ports.ts';
import { nowOf, recorded } from '../use-case.ts';

const SYSTEM: Actor = { id: 'system', name: 'Tact', role: 'admin', request: 'start' };

/**
 * Ends imports that a crash left running; a host calls it once before it answers. An import whose commit went through
 * before the crash is done, every other has failed with the data as it was.
 */
export async function endInterruptedImports(ports: Ports): Promise<void> {
  const version = await ports.engine.dataVersion();
  await ports.store.transaction(async (view) => {
    const { items } = await view.imports.list({ where: { status: 'running' }, limit: 500 });
    for (const item of items) {
      const done = item.committing_over !== undefined && item.committing_over !== version;
      const next: ImportRecord = {
        ...item,
        ...(done
          ? { status: 'done', progress: 1 }
          : {
              status: 'failed',
              error: 'Tact stopped while this import ran. The data is as it was. Import again.',
            }),
        finished_at: nowOf(ports),
        version: item.version + 1,
      };
      await view.imports.update(next);
      await recorded(view, ports, SYSTEM, {
        action: done ? 'import.finish' : 'import.fail',
        subject: `import:${item.id}`,
        facts: { dataset: item.dataset, mode: item.mode },
      });
    }
  });
}
