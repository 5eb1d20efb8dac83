import { csvLine } from '../../domain/data/csv-cell.ts';
import { allOf } from '../all-of.ts';
import { cursorAfter, placeAfter } from '../cursor.ts';
import type { Actor, ImportRecord, Page, Ports } from '../ports.ts';
import { mayRole } from '../rights.ts';
import { found, recorded } from '../use-case.ts';

/** Imports, the newest first, without the cells that couldn’t be read. `cursor` names the last one of the page before. */
export async function listImports(
  ports: Ports,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<ImportRecord>> {
  const last = placeAfter('imports', cursor);
  const all = (await allOf(ports.store.view.imports)).toReversed();
  const rest = last === undefined ? all : all.filter(({ id }) => id < last);
  const items = rest.slice(0, limit).map(withoutCells);
  return {
    items,
    next_cursor: cursorAfter('imports', rest.length > limit ? (items.at(-1)?.id ?? null) : null),
  };
}

/** One import, or `not_found`. The cells that couldn’t be read are for those who may import, to put them right. */
export async function readImport(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  id: string,
): Promise<ImportRecord> {
  const record = found(await ports.store.view.imports.get(id), 'import', id);
  return mayRole(actor.role, 'import.run') ? record : withoutCells(record);
}

/** A cell may hold what is sensitive, or tell who someone is. */
function withoutCells(record: ImportRecord): ImportRecord {
  return { ...record, problems: record.problems.map((problem) => ({ ...problem, value: '' })) };
}

/**
 * Every set-aside row as CSV, a part at a time, that a spreadsheet shows and never runs; or `not_found`. The download is
 * recorded before the first row leaves.
 */
export async function exportProblems(ports: Ports, actor: Actor, id: string): Promise<AsyncIterable<string>> {
  const { dataset, rows_set_aside } = found(await ports.store.view.imports.get(id), 'import', id);
  await ports.store.transaction((view) =>
    recorded(view, ports, actor, {
      action: 'import.download',
      subject: `import:${id}`,
      facts: { dataset, format: 'csv', rows: rows_set_aside },
    }),
  );
  return problemLines(ports, id);
}

async function* problemLines(ports: Pick<Ports, 'store'>, id: string): AsyncGenerator<string> {
  yield csvLine(['line', 'column', 'value', 'reason']);
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof ports.store.view.import_problems.list>> =
      await ports.store.view.import_problems.list({
        where: { import: id },
        limit: 20,
        ...(after === null ? {} : { after }),
      });
    for (const { problems } of page.items) {
      yield problems
        .map(({ line, column, value, reason }) => csvLine([line, column, value, reason]))
        .join('');
    }
    after = page.next_cursor;
  } while (after !== null);
}
