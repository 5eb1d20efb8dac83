import { TactError } from '../errors.ts';
import type { Actor, ImportRecord, Ports } from '../ports.ts';
import { announce, found, recorded } from '../use-case.ts';

/** Asks a running import to stop; it does so within a moment and leaves the data as it was, unless all was done already. */
export async function stopImport(ports: Ports, actor: Actor, id: string): Promise<ImportRecord> {
  const record = await ports.store.transaction(async (view) => {
    const current = found(await view.imports.get(id), 'import', id);
    if (current.status !== 'running') {
      throw new TactError('conflict', 'This import has ended and can’t be stopped any more.', { current });
    }
    const next: ImportRecord = { ...current, stop_requested: true, version: current.version + 1 };
    await view.imports.update(next);
    await recorded(view, ports, actor, {
      action: 'import.stop',
      subject: `import:${id}`,
      facts: { dataset: current.dataset },
    });
    return next;
  });
  announce(ports, 'import', record);
  return record;
}
