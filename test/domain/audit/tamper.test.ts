import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, chain, GENESIS, hashOf } from '../../../src/domain/audit/chain.ts';
import { base64 } from '../../../src/domain/audit/checkpoint.ts';
import { entryOfLine, exportLine } from '../../../src/domain/audit/export.ts';
import { EMPTY_TREE, grown, rootOf } from '../../../src/domain/audit/tree.ts';
import { verifyChain } from '../../../src/domain/audit/verify.ts';

const LENGTH = 12;
const RUNS = { seed: 20_261_126, numRuns: 1000 };

/** A log with contents, as the lines of its export, and a checkpoint over it. */
function anExport() {
  const lines: string[] = [];
  let prev = GENESIS;
  let tree = EMPTY_TREE;
  for (let seq = 1; seq <= LENGTH; seq += 1) {
    const before = seq === 1 ? null : canonicalJson({ name: `Rule ${seq - 1}`, priority: 0.1 * seq });
    const after = canonicalJson({ name: `Rule ${seq}`, priority: 0.1 * (seq + 1) });
    const { text, hash } = chain(prev, {
      v: 2,
      seq,
      at: '2026-11-23T09:00:00.000Z',
      actor: 'ada',
      role: 'admin',
      action: 'rule.update',
      subject: 'rule:a',
      before: before === null ? null : hashOf(before),
      after: hashOf(after),
      reason: 'Größe “é” 😀',
      facts: { hash: GENESIS },
      from: null,
      request: `r${seq}`,
    });
    lines.push(exportLine({ text, hash, before, after }));
    tree = grown(tree, text);
    prev = hash;
  }
  return { lines, checkpoint: { size: LENGTH, root: base64(rootOf(tree)) } };
}

const { lines, checkpoint } = anExport();
const place = fc.nat(LENGTH - 1);
const verify = (tampered: readonly string[]) => verifyChain(tampered.map(entryOfLine), [checkpoint]);

test('the export as it was written holds', async () => {
  expect(await verify(lines)).toMatchObject({ ok: true, entries: LENGTH, sealed: LENGTH });
});

/** Each gives the lines after it, and the seq that must be named. */
const WAYS = {
  'one character altered': fc.tuple(place, fc.nat(), fc.nat(94)).map(([at, where, by]) => {
    const line = lines[at]!;
    const index = where % line.length;
    const code = 32 + ((line.charCodeAt(index) - 32 + 1 + (by % 94)) % 95);
    const changed = line.slice(0, index) + String.fromCharCode(code) + line.slice(index + 1);
    return { tampered: lines.with(at, changed), bad: changed === line ? null : at + 1 };
  }),
  removed: place.map((at) => ({ tampered: lines.toSpliced(at, 1), bad: at + 1 })),
  inserted: fc.tuple(place, place).map(([at, copy]) => ({
    tampered: lines.toSpliced(at, 0, lines[copy]!),
    bad: copy === at ? at + 2 : at + 1,
  })),
  reordered: fc.tuple(place, place).map(([one, other]) => ({
    tampered: lines.with(one, lines[other]!).with(other, lines[one]!),
    bad: one === other ? null : Math.min(one, other) + 1,
  })),
  'its content taken from elsewhere': fc.tuple(place, place).map(([at, from]) => {
    const entry = entryOfLine(lines[at]!);
    const after = entryOfLine(lines[from]!).after ?? null;
    return { tampered: lines.with(at, exportLine({ ...entry, after })), bad: at === from ? null : at + 1 };
  }),
  'its content left out': place.map((at) => ({
    tampered: lines.with(at, exportLine({ ...entryOfLine(lines[at]!), after: null })),
    bad: at + 1,
  })),
  'its end cut off': place.map((at) => ({ tampered: lines.slice(0, at), bad: at + 1 })),
};

test.each(Object.entries(WAYS))(
  'an entry with %s is found and named, at 1,000 random places',
  async (_, way) => {
    await fc.assert(
      fc.asyncProperty(way, async ({ tampered, bad }) => {
        const result = await verify(tampered);
        expect(result.first_bad?.seq ?? null).toBe(bad);
        expect(result.ok).toBe(bad === null);
      }),
      RUNS,
    );
  },
);

test('a log that was written anew from some entry on is found by a checkpoint alone', async () => {
  const other = lines.map((line) => entryOfLine(line));
  let prev = other[4]!.hash;
  for (let index = 5; index < LENGTH; index += 1) {
    const { prev: _, ...entry } = JSON.parse(other[index]!.text);
    const { text, hash } = chain(prev, { ...entry, actor: 'eve' });
    other[index] = { ...other[index]!, text, hash };
    prev = hash;
  }
  expect(await verifyChain(other)).toMatchObject({ ok: true });
  expect(await verifyChain(other, [checkpoint])).toMatchObject({
    ok: false,
    first_bad: { seq: 1, problem: expect.stringContaining('Entries 1 to 12') },
  });
});
