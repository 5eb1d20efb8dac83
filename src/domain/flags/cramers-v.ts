/**
 * Cramér's V of a table of counts: 0 when its rows and columns have nothing to do with each other, 1 when one tells the
 * other. 0 where fewer than two rows or columns have anybody in them.
 */
export function cramersV(table: readonly (readonly number[])[]): number {
  const rows = table.map((row) => row.reduce((sum, cell) => sum + cell, 0));
  const columns = (table[0] ?? []).map((_, column) =>
    table.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  const all = rows.reduce((sum, row) => sum + row, 0);
  const freedom = Math.min(rows.filter(isSome).length, columns.filter(isSome).length) - 1;
  if (freedom < 1) return 0;
  const chi = table.flatMap((row, i) =>
    row.map((cell, j) => {
      const expected = ((rows[i] ?? 0) * (columns[j] ?? 0)) / all;
      return expected === 0 ? 0 : (cell - expected) ** 2 / expected;
    }),
  );
  return Math.sqrt(chi.reduce((sum, part) => sum + part, 0) / (all * freedom));
}

function isSome(count: number): boolean {
  return count > 0;
}
