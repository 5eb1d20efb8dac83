/** What a file may be at most: beyond it an import refuses clearly instead of exhausting the machine. */

/** Characters in one cell; a longer one sets its row aside. */
export const MAX_CELL = 65_536;

/** Characters in one line. */
export const MAX_LINE = 8_388_608;

export const MAX_COLUMNS = 2_000;

/** Characters of a cell that a report of set-aside rows repeats. */
export const MAX_SHOWN = 200;

/** Distinct values up to which repeated text is an enum. */
export const MAX_ENUM = 50;
