import { TactError } from '../../service/errors.ts';

const BUSY = 5;
const FULL = 13;

/** Turns SQLite's own errors that people can do something about into Tact's. */
export async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translation(error) ?? error;
  }
}

function translation(error: unknown): TactError | null {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : null;
  if (code === FULL) {
    return new TactError(
      'disk_full',
      'The disk that holds Tact’s data is full, so this was not saved. Everything saved before is safe. Make room and try again.',
    );
  }
  if (code === BUSY) {
    return new TactError(
      'unavailable',
      'Another process is using Tact’s data right now. Try again in a moment.',
    );
  }
  return null;
}
