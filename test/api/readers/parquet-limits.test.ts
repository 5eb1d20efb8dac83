/** A small Parquet file can claim, or unpack to, more than any machine has: it is refused in words, in little memory. */
import { zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openTable } from '../../../src/api/readers/open-table.ts';
import type { RawRow } from '../../../src/domain/data/raw-table.ts';
import {
  aClaimingFile,
  aFileOfLists,
  aFileWithEndOf,
  aPage,
  aPageOfNothing,
} from '../../support/a-claiming-file.ts';

const GIGABYTE = 1024 ** 3;
const MEGABYTE = 1024 ** 2;

async function read(file: File): Promise<readonly RawRow[]> {
  const { batches } = await openTable(file, file.name);
  const rows: RawRow[] = [];
  for await (const batch of batches()) rows.push(...batch.rows);
  return rows;
}

test('a file that says what it holds is read', async () => {
  const file = aClaimingFile({ rows: 3 }, aPageOfNothing(2), aPageOfNothing(1));
  expect((await read(file)).map(({ line, cells }) => [line, cells])).toEqual([
    [1, [null]],
    [2, [null]],
    [3, [null]],
  ]);
});

test.each<readonly [string, () => File, RegExp]>([
  [
    'a row group of 3 GB',
    () => aClaimingFile({ rows: 1, group_bytes: 3 * GIGABYTE }, aPageOfNothing(1)),
    /A row group of this file is larger than 1 GB\. .* smaller row groups/,
  ],
  [
    'a column of 3 GB in a small row group',
    () => aClaimingFile({ rows: 1, column_bytes: 3 * GIGABYTE }, aPageOfNothing(1)),
    /A row group of this file is larger than 1 GB/,
  ],
  ['an end of 65 MB', () => aFileWithEndOf(65 * MEGABYTE), /larger than 64 MB/],
  ['lists within lists of thirty million', () => aFileOfLists(30, 30_000_000), /damaged or cut off/],
  ['lists within lists without an end', () => aFileOfLists(1_000, 1), /damaged or cut off/],
  ['a billion rows, and holds none', () => aClaimingFile({ rows: 1e9 }), /something else than it says/],
  [
    'one row, and holds a billion',
    () => aClaimingFile({ rows: 1 }, aPageOfNothing(1e9)),
    /something else than it says/,
  ],
  [
    'a billion rows, and holds them in a few bytes',
    () => aClaimingFile({ rows: 1e9 }, aPageOfNothing(1e9)),
    /too large to be unpacked at once\. .* smaller row groups/,
  ],
  [
    'a page of 100 bytes that unpacks to 2 GB',
    () => {
      const stretch = zstdCompressSync(new Uint8Array(128 * MEGABYTE));
      const body = Uint8Array.from(Array.from({ length: 16 }, () => [...stretch]).flat());
      return aClaimingFile({ rows: 20, codec: 6 }, aPage({ values: 20, bytes: 100, body }));
    },
    /Rows 1 to 20 of this Parquet file can’t be read/,
  ],
  [
    'a page of 2 GB, and holds 20 bytes',
    () =>
      aClaimingFile(
        { rows: 20, codec: 6 },
        aPage({ values: 20, bytes: 2 * GIGABYTE - 1, body: zstdCompressSync(new Uint8Array(20)) }),
      ),
    /too large to be unpacked at once/,
  ],
])('a file that says it has %s is refused in little memory', async (_, file, words) => {
  const sent = file();
  const before = process.resourceUsage().maxRSS;
  await expect(read(sent)).rejects.toThrow(words);
  expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(300);
});
