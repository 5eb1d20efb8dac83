import { TactError } from '../../service/errors.ts';

/** PostgreSQL's classes of errors (the first two characters of SQLSTATE) and Node's, that pass by themselves. */
const PASSING = [/^08/, /^40/, /^53[0-24-9]/, /^55P03$/, /^57/, /^E[A-Z]+$/];
const FULL = '53100';

/** Turns PostgreSQL's own errors that people can do something about into Tact's. */
export async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translation(error) ?? error;
  }
}

function translation(error: unknown): TactError | null {
  const code = codeOf(error);
  if (code === FULL) {
    return new TactError(
      'disk_full',
      'The disk that holds Tact’s database is full, so this was not saved. Everything saved before is safe. Make room and try again.',
    );
  }
  if (!isAway(error, code)) return null;
  return new TactError(
    'unavailable',
    'Tact’s database doesn’t answer right now. Everything acknowledged is safe. Look whether your last change is there, then try again.',
  );
}

function isAway(error: unknown, code: string): boolean {
  if (PASSING.some((pattern) => pattern.test(code))) return true;
  return (
    error instanceof Error &&
    code === '' &&
    /connection (terminated|timeout)|timeout exceeded|not queryable/i.test(error.message)
  );
}

/** SQLSTATE, Node's code, or that of the first of several addresses that were tried. */
export function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
