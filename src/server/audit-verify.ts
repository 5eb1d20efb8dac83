/**
 * `npm run audit:verify -- FILE [HEAD] [--checkpoint FILE] [--pubkey FILE]`: whether an export of the audit log holds,
 * without the server. Exit code 0: it holds; 1: it doesn't; 2: it couldn't be read.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { checkpointsIn, keyOfText, signatureBy, type SignedCheckpoint } from '../domain/audit/checkpoint.ts';
import { closingOfLine, entryOfLine } from '../domain/audit/export.ts';
import { verifyChain, type KeptEntry } from '../domain/audit/verify.ts';
import { isSignedBy } from './signer.ts';

const USAGE =
  'Say which file: npm run audit:verify -- audit.jsonl [the head that you kept] [--checkpoint checkpoints.txt] [--pubkey key.txt]';

/** What is wrong with what was given. */
class Unusable extends Error {}
/** What is wrong with the log. */
class Broken extends Error {}

try {
  console.log(await verified());
} catch (error) {
  if (error instanceof Broken) fail(error.message, 1);
  if (error instanceof Unusable) fail(error.message, 2);
  fail(`The file can't be read: ${error instanceof Error ? error.message : String(error)}`, 2);
}

function fail(message: string, code: 1 | 2): never {
  console.error(message);
  process.exit(code);
}

async function verified(): Promise<string> {
  const { file, head, checkpoint, pubkey } = given();
  const closing = await closingOf(file);
  const keyLine = pubkey === undefined ? closing?.key : readFileSync(pubkey, 'utf8');
  const notes = [
    ...(checkpoint === undefined ? [] : notesIn(readFileSync(checkpoint, 'utf8'), checkpoint)),
    ...(closing === null ? [] : notesIn(closing.checkpoint, file)),
  ];
  requireSigned(notes, keyLine);
  const result = await verifyChain(entriesOf(file), notes);
  if (result.first_bad !== null) {
    throw new Broken(`Entry ${result.first_bad.seq} does not hold. ${result.first_bad.problem}`);
  }
  if (head !== undefined && head !== result.head && !(await holdsHead(file, head))) {
    throw new Broken(
      `All ${result.entries} entries hold, but none has the head ${head}: the log was replaced or cut off.`,
    );
  }
  const said = `All ${result.entries} entries hold. Head: ${result.head}`;
  if (result.sealed === 0) {
    return `${said}\nNo signed checkpoint was given, so an end that was cut off would not show. Give one with --checkpoint.`;
  }
  const whose = pubkey === undefined ? 'the key in this file: compare it with the one you know' : pubkey;
  return `${said}\nThe first ${result.sealed} are as they were signed (${whose}).`;
}

function given() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { checkpoint: { type: 'string' }, pubkey: { type: 'string' } },
    });
    const [file, head] = positionals;
    if (file === undefined) throw new Unusable(USAGE);
    return { file, head, ...values };
  } catch (error) {
    throw error instanceof Unusable ? error : new Unusable(USAGE);
  }
}

function notesIn(text: string, file: string): readonly SignedCheckpoint[] {
  const notes = checkpointsIn(text);
  if (notes.length === 0) throw new Unusable(`There is no checkpoint in ${file}.`);
  return notes;
}

function requireSigned(notes: readonly SignedCheckpoint[], keyLine: string | undefined): void {
  if (notes.length === 0) return;
  const key = keyLine === undefined ? null : keyOfText(keyLine);
  if (key === null) throw new Unusable('Give the public key of the log with --pubkey: a line name+id+key.');
  for (const note of notes) {
    const signature = signatureBy(note, key);
    if (signature !== null && isSignedBy(key.public_key, note.text, signature)) continue;
    throw new Broken(`The checkpoint over ${note.size} entries is not signed by ${key.name}.`);
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    if (line !== '') yield line;
  }
}

/** The entries; the closing line, which must be the last, is none of them. */
async function* entriesOf(path: string): AsyncGenerator<KeptEntry> {
  let closed = false;
  for await (const line of linesOf(path)) {
    if (closingOfLine(line) === null || closed) yield entryOfLine(line);
    else closed = true;
  }
}

async function closingOf(path: string) {
  let last = '';
  for await (const line of linesOf(path)) last = line;
  return closingOfLine(last);
}

/** A log that has grown since still holds the head that was kept. */
async function holdsHead(path: string, kept: string): Promise<boolean> {
  for await (const { hash } of entriesOf(path)) {
    if (hash === kept) return true;
  }
  return false;
}
