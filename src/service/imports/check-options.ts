import type { ImportOptions } from '../../domain/data/import-options.ts';
import type { Dataset } from '../../domain/data/rows.ts';
import type { Issue } from '../../domain/segments/segment.ts';
import { isZone } from '../../domain/time/zone.ts';
import { TactError } from '../errors.ts';

/** Refuses options that no file could make right; the others are checked against the file's columns. */
export function requireOptions(dataset: Dataset, options: ImportOptions): void {
  const issues: Issue[] = [];
  const refuse = (path: string, message: string) => issues.push({ path: `options.${path}`, message });
  const { time_zone, delimiter, list_separator } = options;
  if (time_zone !== undefined && !isZone(time_zone))
    refuse('time_zone', `“${time_zone}” is not a time zone such as Europe/Berlin.`);
  if (delimiter !== undefined && !/^[^\p{L}\p{N}"\r\n]$/u.test(delimiter))
    refuse('delimiter', 'Give one character that is no letter, digit, quote or line end.');
  if (list_separator !== undefined && list_separator.trim() === '')
    refuse('list_separator', 'Give at least one character that is not blank.');
  if (options.number_rows === true && dataset !== 'customers')
    refuse('number_rows', 'Only customers can be numbered; other rows must name theirs.');
  if (issues.length > 0)
    throw new TactError('invalid', 'These options can’t be used. Correct the places named below.', {
      issues,
    });
}
