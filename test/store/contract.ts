/** What every store must do. An implementation's test is a few lines that call this. It only grows. */
import { afterEach, expect, test } from 'vitest';
import { chain, hashOf } from '../../src/domain/audit/chain.ts';
import type { EntryContents } from '../../src/domain/audit/entry.ts';
import { verifyChain } from '../../src/domain/audit/verify.ts';
import { COLLECTION_KEYS, type Store, type StoreView } from '../../src/service/ports.ts';
import { aRule } from '../support/a-rule.ts';
import { anAccount } from '../support/an-account.ts';

/** `make` opens an empty store; `reopen` opens what an earlier one kept, where the store can. */
export function holdsStoreContract(make: () => Promise<Store>): void {
  const opened: Store[] = [];
  const open = async () => {
    const store = await make();
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  test('what was inserted is read back as it was, and nothing else is there', async () => {
    const store = await open();
    const rule = aRule({ name: 'Größe “quoted” \u0000 😀', waivers: [] });
    await store.transaction((view) => view.rules.insert(rule));
    expect(await store.view.rules.get('skincare')).toEqual(rule);
    expect(await store.view.rules.get('Skincare')).toBeNull();
    expect(await store.view.segments.list()).toEqual({ items: [], next_cursor: null });
  });

  test('every collection can be listed, counted and filtered by each of its keys', async () => {
    const store = await open();
    for (const [name, keys] of Object.entries(COLLECTION_KEYS)) {
      const collection = store.view[name as keyof typeof COLLECTION_KEYS];
      expect(await collection.count()).toBe(0);
      for (const key of Object.keys(keys)) {
        expect((await collection.list({ where: { [key]: 'x' } })).items).toEqual([]);
      }
    }
  });

  test('an id or a unique key that exists is refused as a conflict', async () => {
    const store = await open();
    await store.transaction((view) => view.accounts.insert(anAccount()));
    await expect(store.transaction((view) => view.accounts.insert(anAccount()))).rejects.toMatchObject({
      kind: 'conflict',
    });
    const sameLogin = anAccount({ id: 'bea', login: 'ada@example.org' });
    await expect(store.transaction((view) => view.accounts.insert(sameLogin))).rejects.toMatchObject({
      kind: 'conflict',
    });
    await store.transaction((view) => view.accounts.insert(anAccount({ id: 'bea' })));
    await expect(
      store.transaction((view) => view.accounts.update({ ...sameLogin, version: 2 })),
    ).rejects.toMatchObject({ kind: 'conflict' });
    expect(await store.view.accounts.count()).toBe(2);
  });

  test('a change of an older version is refused with the current item and changes nothing', async () => {
    const store = await open();
    await store.transaction((view) => view.rules.insert(aRule()));
    const second = aRule({ version: 2, name: 'Second' });
    await store.transaction((view) => view.rules.update(second));
    for (const version of [2, 4]) {
      await expect(
        store.transaction((view) => view.rules.update(aRule({ version, name: 'Lost' }))),
      ).rejects.toMatchObject({ kind: 'conflict', details: { current: second } });
    }
    await expect(store.transaction((view) => view.rules.delete('skincare', 1))).rejects.toMatchObject({
      kind: 'conflict',
    });
    expect(await store.view.rules.get('skincare')).toEqual(second);
  });

  test('a change or removal of what is not there says that it was deleted', async () => {
    const store = await open();
    await expect(store.transaction((view) => view.rules.update(aRule({ version: 2 })))).rejects.toMatchObject(
      {
        kind: 'not_found',
      },
    );
    await expect(store.transaction((view) => view.rules.delete('skincare', 1))).rejects.toMatchObject({
      kind: 'not_found',
    });
  });

  test('what was deleted is gone and its id and keys are free again', async () => {
    const store = await open();
    await store.transaction((view) => view.accounts.insert(anAccount()));
    await store.transaction((view) => view.accounts.delete('ada', 1));
    expect(await store.view.accounts.get('ada')).toBeNull();
    await store.transaction((view) =>
      view.accounts.insert(anAccount({ id: 'new', login: 'ada@example.org' })),
    );
  });

  test('pages follow each other in the order of ids without a gap', async () => {
    const store = await open();
    const ids = ['b', 'a-1', 'a1', 'a', 'c', 'a_1', 'zz', 'z'];
    await store.transaction(async (view) => {
      for (const id of ids) await view.rules.insert(aRule({ id, status: id < 'b' ? 'draft' : 'published' }));
    });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<StoreView['rules']['list']>> = await store.view.rules.list({
        limit: 3,
        ...(after === null ? {} : { after }),
      });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next_cursor;
    } while (after !== null);
    expect(seen).toEqual(ids.toSorted());
    expect((await store.view.rules.list({ limit: 8 })).next_cursor).toBeNull();
    expect(await store.view.rules.count({ status: 'published' })).toBe(4);
    expect(
      (await store.view.rules.list({ where: { status: 'published' } })).items.map(({ id }) => id),
    ).toEqual(['b', 'c', 'z', 'zz']);
  });

  test('a key follows the item when it changes', async () => {
    const store = await open();
    await store.transaction((view) => view.rules.insert(aRule()));
    await store.transaction((view) => view.rules.update(aRule({ version: 2, status: 'published' })));
    expect(await store.view.rules.count({ status: 'draft' })).toBe(0);
    expect(await store.view.rules.count({ status: 'published' })).toBe(1);
  });

  test('a transaction that fails leaves nothing behind, and the next one works', async () => {
    const store = await open();
    const failing = store.transaction(async (view) => {
      await view.rules.insert(aRule());
      await append(view, 'rule.create');
      expect(await view.rules.count()).toBe(1);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await store.view.rules.count()).toBe(0);
    expect((await store.view.audit.head()).seq).toBe(0);
    await store.transaction((view) => view.rules.insert(aRule()));
    expect(await store.view.rules.count()).toBe(1);
  });

  test('what a transaction has not finished is not seen outside, nor does reading wait for it', async () => {
    const store = await open();
    await store.transaction(async (view) => {
      await view.rules.insert(aRule());
      expect(await store.view.rules.count()).toBe(0);
    });
    expect(await store.view.rules.count()).toBe(1);
  });

  test('changing outside a transaction is refused', async () => {
    const store = await open();
    await expect(store.view.rules.insert(aRule())).rejects.toThrow();
    expect(await store.view.rules.count()).toBe(0);
  });

  test('of 20 changes at once to one version exactly one wins', async () => {
    const store = await open();
    await store.transaction((view) => view.rules.insert(aRule()));
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        store.transaction((view) => view.rules.update(aRule({ version: 2, name: `Edit ${index}` }))),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ kind: 'conflict' });
    }
  });

  test('40 entries appended at once make one chain', async () => {
    const store = await open();
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => store.transaction((view) => append(view, `act.${index}`))),
    );
    const texts: { seq: number; prev: string; hash: string }[] = [];
    for await (const { seq, text, hash } of store.view.audit.read()) {
      texts.push({ seq, prev: JSON.parse(text).prev, hash });
    }
    expect(texts.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    for (const [index, one] of texts.entries()) {
      if (index > 0) expect(one.prev).toBe(texts[index - 1]!.hash);
    }
    expect(await store.view.audit.head()).toEqual({ seq: 40, hash: texts.at(-1)!.hash });
  });

  test('a text that the database could not hold asks for nothing and breaks nothing', async () => {
    const store = await open();
    await store.transaction((view) => view.rules.insert(aRule()));
    for (const text of ['skincare\u0000', '\u0000', '\uD800', "'; drop table rules; --"]) {
      expect(await store.view.rules.get(text)).toBeNull();
      expect((await store.view.rules.list({ where: { status: text } })).items).toEqual([]);
      expect(await store.view.audit.list({ subject: text, actor: text, action: text })).toEqual([]);
    }
    expect(await store.view.rules.count()).toBe(1);
  });

  test('what entries name as before and after is read with them, from any entry on', async () => {
    const store = await open();
    const [one, two] = ['{"name":"One"}', '{"name":"Größe 😀"}'];
    await store.transaction(async (view) => {
      await append(view, 'rule.create', 'rule:a', 'ada', { before: null, after: one });
      await append(view, 'rule.update', 'rule:a', 'ada', { before: one, after: two });
      await append(view, 'rule.update', 'rule:a', 'ada', { before: two, after: one });
    });
    const read = await Array.fromAsync(store.view.audit.read());
    expect(read.map(({ before, after }) => [before, after])).toEqual([
      [null, one],
      [one, two],
      [two, one],
    ]);
    expect(await verifyChain(read)).toMatchObject({ ok: true, entries: 3 });
    expect(await Array.fromAsync(store.view.audit.read(2))).toEqual(read.slice(2));
    const [last] = await store.view.audit.list({ limit: 1 });
    expect(await store.view.audit.contents(last!.entry)).toEqual({ before: two, after: one });
  });

  test('the log is listed newest first, by subject, actor and action, before an entry', async () => {
    const store = await open();
    await store.transaction(async (view) => {
      await append(view, 'rule.create', 'rule:a', 'ada');
      await append(view, 'rule.create', 'rule:b', 'bea');
      await append(view, 'rule.publish', 'rule:a', 'bea');
    });
    const seqs = async (filter: Parameters<StoreView['audit']['list']>[0]) =>
      (await store.view.audit.list(filter)).map(({ entry }) => entry.seq);
    expect(await seqs({})).toEqual([3, 2, 1]);
    expect(await seqs({ limit: 1 })).toEqual([3]);
    expect(await seqs({ before_seq: 3 })).toEqual([2, 1]);
    expect(await seqs({ subject: 'rule:a' })).toEqual([3, 1]);
    expect(await seqs({ actor: 'bea', action: 'rule.create' })).toEqual([2]);
  });
}

async function append(
  view: StoreView,
  action: string,
  subject = 'rule:a',
  actor = 'ada',
  contents: EntryContents = { before: null, after: null },
): Promise<void> {
  const head = await view.audit.head();
  const { entry, hash } = chain(head.hash, {
    v: 2,
    seq: head.seq + 1,
    at: '2026-11-23T09:00:00.000Z',
    actor,
    role: 'admin',
    action,
    subject,
    before: contents.before === null ? null : hashOf(contents.before),
    after: contents.after === null ? null : hashOf(contents.after),
    reason: null,
    facts: {},
    request: 'r1',
  });
  await view.audit.append({ entry, hash }, contents);
}
