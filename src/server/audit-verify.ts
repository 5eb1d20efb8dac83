/** `npm run audit:verify -- FILE [HEAD]`: whether an export of the audit log holds, without the server. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { entryOfLine } from '../domain/audit/export.ts';
import { verifyChain, type KeptEntry } from '../domain/audit/verify.ts';

const [file, head] = process.argv.slice(2);
if (file === undefined) {
  console.error('Say which file: npm run audit:verify -- audit.jsonl [the head that you kept]');
  process.exit(2);
}
try {
  const result = await verifyChain(entriesOf(file));
  if (result.first_bad !== null) {
    console.error(`Entry ${result.first_bad.seq} does not hold. ${result.first_bad.problem}`);
    process.exit(1);
  }
  if (head !== undefined && head !== result.head && !(await holdsHead(file, head))) {
    console.error(
      `All ${result.entries} entries hold, but none has the head ${head}: the log was replaced or cut off.`,
    );
    process.exit(1);
  }
  console.log(`All ${result.entries} entries hold. Head: ${result.head}`);
} catch (error) {
  console.error(`The file can't be read: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(2);
}

async function* entriesOf(path: string): AsyncGenerator<KeptEntry> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    if (line !== '') yield entryOfLine(line);
  }
}

/** A log that has grown since still holds the head that was kept. */
async function holdsHead(path: string, kept: string): Promise<boolean> {
  for await (const { hash } of entriesOf(path)) {
    if (hash === kept) return true;
  }
  return false;
}
