/** Chance and secrets from Node's own cryptography. */
import { argon2, createHash, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { TactError } from '../service/errors.ts';
import type { Secrets } from '../service/ports.ts';
import { SHORTEST_PASSWORD } from '../service/passwords.ts';
import { handlesOf } from './audit-key.ts';
import { breachedPasswords } from './breached-passwords.ts';
import { createSigner } from './signer.ts';

/** OWASP's minimum for argon2id: 19 MiB, 2 passes, 1 lane. Kept with each hash, so it can be raised later. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const LENGTH = 32;
const AT_ONCE = 2;
const WAITING = 100;
const HASH = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

const derive = promisify(argon2);

/** Secrets of this process. `now` in milliseconds since 1970, for ids that sort by time; `key` is the log's own (audit-key.ts). */
export function createSecrets(now: () => number, key: KeyObject): Secrets {
  const inTurn = limited(AT_ONCE, WAITING);
  const isBreached = breachedPasswords(SHORTEST_PASSWORD);
  return {
    id: () => now().toString(36).padStart(9, '0') + randomBytes(6).toString('hex'),
    token: (bytes) => randomBytes(bytes).toString('base64url'),
    sha256: (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')),
    handle: handlesOf(key),
    signer: createSigner(key),
    isBreached,
    hashPassword: (password) =>
      inTurn(async () => {
        const salt = randomBytes(16);
        const { memory, passes, parallelism } = COST;
        const hash = await derive('argon2id', { ...COST, message: password, nonce: salt, tagLength: LENGTH });
        return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(hash)}`;
      }),
    verifyPassword: (password, text) =>
      inTurn(async () => {
        const [, m, t, p, salt, hash] = HASH.exec(text) ?? [];
        const cost =
          hash === undefined ? COST : { memory: Number(m), passes: Number(t), parallelism: Number(p) };
        const expected = Buffer.from(hash ?? '', 'base64');
        const nonce = salt === undefined ? randomBytes(16) : Buffer.from(salt, 'base64');
        const tagLength = expected.length || LENGTH;
        const actual = await derive('argon2id', { ...cost, message: password, nonce, tagLength });
        return actual.length === expected.length && timingSafeEqual(actual, expected);
      }),
  };
}

/** Hashing is heavy on purpose: few at once, some in a queue, more are turned away. */
function limited(at_once: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= at_once) {
      if (queue.length >= waiting) {
        throw new TactError('too_many', 'Too many people sign in right now. Try again in a moment.', {
          retry_after_seconds: 5,
        });
      }
      await new Promise<void>((resume) => queue.push(resume));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
