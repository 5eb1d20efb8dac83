/** Writers that keep a server busy, and what must be true of everything that it acknowledged to them. */
import { expect } from 'vitest';
import { named, read, send } from './calls.ts';

const WRITERS = 3;
const CONDITION = { type: 'all', conditions: [] };

/** What was acknowledged, over all rounds. */
export interface Acknowledged {
  readonly segments: Map<string, string>;
  settings: { readonly version: number; readonly name: string };
  count: number;
}

export function nothingYet(): Acknowledged {
  return { segments: new Map(), settings: { version: 0, name: '' }, count: 0 };
}

/** Writes until `stop` is aborted or the server is gone; notes what it said yes to. Gives the status that refused, if one did. */
export async function writeUntil(
  stop: AbortSignal,
  url: string,
  known: Acknowledged,
): Promise<number | null> {
  let refused: number | null = null;
  const write = async (writer: number) => {
    while (!stop.aborted && refused === null) {
      const status = await (writer === 0 ? rename(url, known) : makeSegment(url, known)).catch(() => 0);
      if (status === 0) return;
      if (status >= 400 && status !== 409) refused = status;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  return refused;
}

/** Each acknowledged change is there, the log holds and has one entry for each thing that was made, no more and no less. */
export async function holdsAll(url: string, known: Acknowledged): Promise<void> {
  expect(await read(`${url}/api/audit/verify`)).toMatchObject({ ok: true, first_bad: null });
  const settings = (await read(`${url}/api/settings`)) as { version: number; workspace: string };
  expect(settings.version).toBeGreaterThanOrEqual(known.settings.version);
  if (settings.version === known.settings.version && settings.version > 0) {
    expect(settings.workspace).toBe(known.settings.name);
  }
  const segments = await everyOne(url, 'segments');
  const names = new Map(segments.map(({ id, name }) => [id, name]));
  const lost = [...known.segments].filter(([id, name]) => names.get(id) !== name);
  expect(lost).toEqual([]);
  expect(await everyOne(url, 'audit', 'action=segment.create')).toHaveLength(segments.length);
  expect(await everyOne(url, 'audit', 'action=settings.change')).toHaveLength(settings.version);
  // What was committed and not acknowledged any more counts from here on.
  known.settings = { version: settings.version, name: settings.workspace };
}

async function rename(url: string, known: Acknowledged): Promise<number> {
  const { version } = known.settings;
  const name = `Name ${version + 1}`;
  const answer = await named(url, name, version);
  if (answer.ok) {
    known.settings = { version: version + 1, name };
    known.count += 1;
  }
  return answer.status;
}

async function makeSegment(url: string, known: Acknowledged): Promise<number> {
  const name = `Segment ${known.count} ${Math.random()}`;
  const answer = await send(`${url}/api/segments`, 'POST', { name, condition: CONDITION });
  if (answer.ok) {
    const { id } = (await answer.json()) as { readonly id: string };
    known.segments.set(id, name);
    known.count += 1;
  }
  return answer.status;
}

type Named = { readonly id: string; readonly name: string };

async function everyOne(url: string, list: string, filter = ''): Promise<readonly Named[]> {
  const all: Named[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = (await read(`${url}/api/${list}?limit=500&${filter}${after}`)) as {
      readonly items: readonly Named[];
      readonly next_cursor: string | null;
    };
    all.push(...page.items);
    cursor = page.next_cursor;
  }
  return all;
}
