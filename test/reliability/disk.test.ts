/** What only a real disk shows. Mounting needs a right that not every machine gives: then the tests say so and are left out. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aFolder } from '../support/a-folder.ts';
import { aServer } from '../support/a-server.ts';
import { answerAfter, halfSent, imported, read, send, TOKEN } from '../support/calls.ts';
import { holdsAll, nothingYet, writeUntil } from '../support/load-writer.ts';

/** Rounds: one here, 50 by `npm run test:reliability`. */
const ROUNDS = Number(process.env['TACT_RELIABILITY_CUTS'] ?? 1);
const MEGABYTE = 1_048_576;

/** Null, or why this machine can't mount. */
function cannot(command: string, ...given: readonly string[]): string | null {
  const { status, error, stderr } = spawnSync(command, given, { encoding: 'utf8' });
  return status === 0 ? null : (error?.message ?? stderr.trim());
}

/** Mounts until the test ends; gives why it couldn't. */
function mounted(folder: string, ...given: readonly string[]): string | null {
  mkdirSync(folder, { recursive: true });
  const reason = cannot('mount', ...given, folder);
  if (reason === null) onTestFinished(() => unmount(folder));
  return reason;
}

function unmount(folder: string): void {
  spawnSync('umount', ['-l', folder]);
}

function skipped(skip: (note: string) => void, reason: string): void {
  console.warn(`NOT TESTED: ${reason}. Run this as root on a Linux that may mount.`);
  skip(reason);
}

/** Null, which is said, where there can be none. */
function aSmallDisk(skip: (note: string) => void): string | null {
  const disk = join(aFolder(), 'disk');
  const reason = mounted(disk, '-t', 'tmpfs', '-o', 'size=48m', 'tmpfs');
  if (reason === null) return disk;
  skipped(skip, `tmpfs can't be mounted (${reason})`);
  return null;
}

/** The file that takes all but so many bytes of what is left. */
function filled(disk: string, spare: number): string {
  const filler = join(disk, 'filler');
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(bavail * bsize - spare));
  return filler;
}

test(
  'on a full disk changes are refused with 507, reading goes on, and writing goes on when there is room',
  { timeout: 180_000 },
  async ({ skip }) => {
    const disk = aSmallDisk(skip);
    if (disk === null) return;
    const first = await aServer({ TACT_DATA: join(disk, 'data'), TACT_TOKEN: TOKEN });
    const { url } = first;
    const known = nothingYet();
    const filler = filled(disk, 64 * 1024);
    expect(await writeUntil(new AbortController().signal, url, known)).toBe(507);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    await holdsAll(url, known);
    rmSync(filler);
    const until = new AbortController();
    const before = known.count;
    const writing = writeUntil(until.signal, url, known);
    await expect.poll(() => known.count).toBeGreaterThan(before);
    until.abort();
    expect(await writing).toBeNull();
    await holdsAll(url, known);
    await first.stop('SIGKILL');
    const again = await aServer({ TACT_DATA: join(disk, 'data'), TACT_TOKEN: TOKEN });
    await holdsAll(again.url, known);
    await again.stop('SIGKILL');
  },
);

test(
  'on a full disk a file is refused in words and nothing of it stays; the data is as before, and imports go on when there is room',
  { timeout: 180_000 },
  async ({ skip }) => {
    const disk = aSmallDisk(skip);
    if (disk === null) return;
    const TACT_DATA = join(disk, 'data');
    const server = await aServer({ TACT_DATA, TACT_TOKEN: TOKEN });
    const { url } = server;
    const people = (count: number, tier: string) =>
      `customer_id,tier\n${Array.from({ length: count }, (_, n) => `c-${n},${tier}`).join('\n')}\n`;
    const gold = async () => {
      const condition = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };
      return (await send(`${url}/api/audience/count`, 'POST', { condition })).json();
    };
    await imported(url, people(500, 'gold'));
    const filler = filled(disk, 256 * 1024);
    const { status, body } = await halfSent(url, people(50_000, 'silver'))();
    expect([status, body['detail']]).toEqual([
      507,
      'There is no room left on the disk for this file. Nothing was imported.',
    ]);
    expect((await answerAfter(url, people(5_000_000, 'silver')))[0]).toContain(' 507 ');
    expect(readdirSync(join(TACT_DATA, 'incoming'))).toEqual([]);
    expect(await gold()).toMatchObject({ count: 500 });
    expect(await read(`${url}/api/imports`)).toMatchObject({ items: [{ status: 'done' }] });
    rmSync(filler);
    await imported(url, people(700, 'gold'));
    expect(await gold()).toMatchObject({ count: 700 });
    await server.stop('SIGKILL');
  },
);

test(
  'a power cut at a random moment loses nothing that was acknowledged',
  { timeout: ROUNDS * 120_000 },
  async ({ skip }) => {
    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const folder = aFolder();
      const [image, copy] = [join(folder, 'disk.img'), join(folder, 'copy.img')];
      const [disk, after] = [join(folder, 'disk'), join(folder, 'after')];
      writeFileSync(image, '');
      truncateSync(image, 64 * MEGABYTE);
      const reason = cannot('mkfs.ext4', '-q', '-F', image) ?? mounted(disk, '-o', 'loop', image);
      if (reason !== null) return skipped(skip, `a loop device can't be mounted (${reason})`);
      const first = await aServer({ TACT_DATA: join(disk, 'data'), TACT_TOKEN: TOKEN });
      const known = nothingYet();
      const stop = new AbortController();
      const writing = writeUntil(stop.signal, first.url, known);
      await expect.poll(() => known.count).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 2700));
      // Nothing is acknowledged any more, and what the disk has is what a cut would leave.
      if (first.pid !== undefined) process.kill(first.pid, 'SIGSTOP');
      copyFileSync(image, copy);
      await first.stop('SIGKILL');
      stop.abort();
      await writing;
      unmount(disk);
      expect(mounted(after, '-o', 'loop', copy)).toBeNull();
      expect(existsSync(join(after, 'data'))).toBe(true);
      const second = await aServer({ TACT_DATA: join(after, 'data'), TACT_TOKEN: TOKEN });
      await holdsAll(second.url, known);
      await second.stop('SIGKILL');
      unmount(after);
      for (const file of [image, copy]) rmSync(file);
      acknowledged += known.count;
    }
    console.info(`${ROUNDS} power cuts, ${acknowledged} acknowledged changes, none lost`);
    expect(acknowledged).toBeGreaterThan(0);
  },
);
