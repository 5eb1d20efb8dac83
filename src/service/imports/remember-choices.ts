import type { ImportOptions } from '../../domain/data/import-options.ts';
import type { Dataset } from '../../domain/data/rows.ts';
import type { ImportChoices, Ports } from '../ports.ts';

/** Keeps how a file was imported, so that the next one with the same columns is offered the same; the mode is chosen anew. */
export async function rememberChoices(
  ports: Ports,
  columns: readonly string[],
  dataset: Dataset,
  { mode: _mode, ...options }: ImportOptions,
): Promise<void> {
  const id = await idOf(ports, columns);
  await ports.store.transaction(async (view) => {
    const before = await view.import_choices.get(id);
    const next: ImportChoices = { id, dataset, options, version: (before?.version ?? 0) + 1 };
    await (before === null ? view.import_choices.insert(next) : view.import_choices.update(next));
  });
}

/** How a file with these columns was imported last; null when none was. */
export async function recallChoices(
  ports: Ports,
  columns: readonly string[],
): Promise<Pick<ImportChoices, 'dataset' | 'options'> | null> {
  return await ports.store.view.import_choices.get(await idOf(ports, columns));
}

async function idOf({ secrets }: Ports, columns: readonly string[]): Promise<string> {
  return `c${(await secrets.sha256(JSON.stringify(columns))).replace(/[^a-z0-9]/gi, '').toLowerCase()}`;
}
