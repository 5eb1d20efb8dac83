import { TactError } from '../../service/errors.ts';

const CANCELLED = 'The question was withdrawn before it was answered.';
const DISK_FULL =
  'There is no room left on the disk. The customer data is as it was; free some space and try again.';
const OUT_OF_MEMORY =
  'This question needs more memory than the engine may use. Narrow it, or raise the memory limit.';
const FAILED = 'The audience engine could not answer. The customer data is unharmed; please try again.';

/** Kinds whose text holds names from the schema but never a value of a customer. */
const SAFE_TO_KEEP = /^(Binder|Catalog|Parser|INTERNAL|Not implemented) Error/i;

/** The error for a question that was cancelled. */
export function cancelled(): TactError {
  return new TactError('cancelled', CANCELLED);
}

/**
 * What the engine threw, as a TactError without SQL text. The cause names the engine's kind of error, and its first
 * line where that can't hold customer data.
 */
export function engineError(error: unknown): TactError {
  if (error instanceof TactError) return error;
  const text = error instanceof Error ? error.message : String(error);
  if (/^INTERRUPT/i.test(text)) return cancelled();
  const known = /no space left|disk full|not enough space|max_temp_directory_size|ENOSPC/i.test(text)
    ? new TactError('disk_full', DISK_FULL)
    : isOutOfMemory(error)
      ? new TactError('unavailable', OUT_OF_MEMORY)
      : new TactError('unavailable', FAILED);
  known.cause = causeOf(text);
  return known;
}

/** Whether the engine gave up because what was asked needs more memory than it may use. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && /^Out of Memory/i.test(error.message);
}

function causeOf(text: string): string {
  const first = text.split('\n')[0] ?? '';
  return SAFE_TO_KEEP.test(first) ? first : (first.split(':')[0] ?? '').slice(0, 60);
}

/** Does `work`; whatever it throws becomes a TactError. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw engineError(error);
  }
}
