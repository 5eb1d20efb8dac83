import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, chain, GENESIS, hashOf } from '../../../src/domain/audit/chain.ts';
import { entryOfLine, exportLine } from '../../../src/domain/audit/export.ts';
import { verifyChain, type KeptEntry } from '../../../src/domain/audit/verify.ts';

const SETTINGS = { seed: 20_261_123, numRuns: 200 };

function aLog(length: number): KeptEntry[] {
  const entries: KeptEntry[] = [];
  let prev = GENESIS;
  for (let seq = 1; seq <= length; seq += 1) {
    const { text, hash } = chain(prev, {
      v: 1,
      seq,
      at: '2026-11-23T09:00:00.000Z',
      actor: 'ada',
      role: 'admin',
      action: `act.${seq}`,
      subject: 'rule:a',
      before: null,
      after: null,
      reason: 'Größe “é” 😀',
      facts: { people: seq, share: 0.5 },
      request: `r${seq}`,
    });
    entries.push({ seq, text, hash });
    prev = hash;
  }
  return entries;
}

const rehashed = (entry: KeptEntry, text: string): KeptEntry => ({ ...entry, text, hash: hashOf(text) });
const place = fc.integer({ min: 2, max: 19 });

test('the canonical form of RFC 8785 has its keys in UTF-16 order and its numbers shortest', () => {
  expect(canonicalJson({ '\u20ac': 1, '\r': 2, '1': 1e21, '\u00f6': -0, '\ud83d\ude02': 0.000_001 })).toBe(
    '{"\\r":2,"1":1e+21,"ö":0,"€":1,"😂":0.000001}',
  );
  expect(() => canonicalJson(undefined)).toThrow();
  expect(() => canonicalJson({ a: Number.NaN })).toThrow();
});

test('a hash is the SHA-256 of the text in UTF-8', () => {
  expect(hashOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hashOf('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
});

test('a log as it was written holds, and an empty one too', async () => {
  const log = aLog(20);
  const holds = { ok: true, first_bad: null, sealed: 0 };
  expect(await verifyChain(log)).toEqual({ ...holds, entries: 20, head: log[19]?.hash });
  expect(await verifyChain([])).toEqual({ ...holds, entries: 0, head: GENESIS });
});

describe('a log that was tampered with names the first entry that does not hold', () => {
  const tampering: { readonly [how: string]: (log: KeptEntry[], at: number) => number } = {
    'text changed': (log, at) => {
      log[at - 1] = { ...log[at - 1]!, text: log[at - 1]!.text.replace('ada', 'eve') };
      return at;
    },
    'text changed and hashed again': (log, at) => {
      log[at - 1] = rehashed(log[at - 1]!, log[at - 1]!.text.replace('ada', 'eve'));
      return at + 1;
    },
    'hash changed': (log, at) => {
      log[at - 1] = { ...log[at - 1]!, hash: GENESIS };
      return at;
    },
    removed: (log, at) => {
      log.splice(at - 1, 1);
      return at;
    },
    'removed and numbered again': (log, at) => {
      log.splice(at - 1, 1);
      for (let index = at - 1; index < log.length; index += 1) {
        const text = log[index]!.text.replace(`"seq":${index + 2}`, `"seq":${index + 1}`);
        log[index] = { ...rehashed(log[index]!, text), seq: index + 1 };
      }
      return at;
    },
    'put in twice': (log, at) => {
      log.splice(at - 1, 0, log[at - 1]!);
      return at + 1;
    },
    'swapped with the next': (log, at) => {
      [log[at - 1], log[at]] = [log[at]!, log[at - 1]!];
      return at;
    },
    'swapped with the next and numbered': (log, at) => {
      [log[at - 1], log[at]] = [
        { ...log[at]!, seq: at },
        { ...log[at - 1]!, seq: at + 1 },
      ];
      return at;
    },
    'written in another form': (log, at) => {
      log[at - 1] = rehashed(log[at - 1]!, log[at - 1]!.text.replace('{', '{ '));
      return at;
    },
    unreadable: (log, at) => {
      log[at - 1] = rehashed(log[at - 1]!, '{"broken');
      return at;
    },
  };
  test.each(Object.keys(tampering))('%s', async (how) => {
    await fc.assert(
      fc.asyncProperty(place, async (at) => {
        const log = aLog(20);
        const bad = tampering[how]?.(log, at);
        const result = await verifyChain(log);
        expect(result.ok).toBe(false);
        expect(result.first_bad?.seq).toBe(bad);
        expect(result.first_bad?.problem).toMatch(/^[A-Z].*\.$/);
        expect(result.entries).toBe((bad ?? 0) - 1);
      }),
      SETTINGS,
    );
  });
});

test('an end that was cut off shows in the head', async () => {
  const log = aLog(20);
  const whole = await verifyChain(log);
  const cut = await verifyChain(log.slice(0, 19));
  expect(cut.ok).toBe(true);
  expect(cut.head).not.toBe(whole.head);
});

test('lines of an export give back each entry untouched', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (value) => {
      const text = canonicalJson(value);
      const hash = hashOf(text);
      expect(entryOfLine(exportLine({ text, hash }))).toMatchObject({ text, hash });
    }),
    SETTINGS,
  );
  const lines = aLog(5).map(exportLine);
  expect((await verifyChain(lines.map(entryOfLine))).ok).toBe(true);
  expect((await verifyChain(['no entry'].map(entryOfLine))).first_bad?.seq).toBe(1);
  expect(lines.every((line) => 'hash' in JSON.parse(line))).toBe(true);
});
