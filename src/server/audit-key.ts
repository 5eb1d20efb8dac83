import { createHmac, createPrivateKey, generateKeyPairSync, hkdfSync, type KeyObject } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { StartError } from './start-error.ts';

/** The private key of the log, made at the first run for the account that runs Tact alone. Throws StartError. */
export function takeAuditKey(path: string): KeyObject {
  try {
    if (!existsSync(path)) writeNew(path);
    if ((statSync(path).mode & 0o077) !== 0 && process.platform !== 'win32') {
      throw new StartError(
        `TACT_DATA: others can read ${path}, the key that signs the log. Run: chmod 600 ${path}`,
      );
    }
    const key = createPrivateKey(readFileSync(path));
    if (key.asymmetricKeyType === 'ed25519') return key;
    throw new Error('it is no Ed25519 key');
  } catch (error) {
    if (error instanceof StartError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(`TACT_DATA: ${path} can't be used as the key that signs the log (${why}).`);
  }
}

/** Names for what is personal: the same each time, and nobody without the key can guess them. */
export function handlesOf(key: KeyObject): (personal: string) => string {
  const secret = key.export({ type: 'pkcs8', format: 'der' });
  const derived = Buffer.from(hkdfSync('sha256', secret, '', 'names for what is personal', 32));
  return (personal) => createHmac('sha256', derived).update(personal).digest('hex').slice(0, 32);
}

/** On the disk before anything is signed with it. */
function writeNew(path: string): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
