import { answer } from '../../api/client.ts';

/**
 * The answer of a call as the type that its schema is held to. The typed client works out what JSON makes of a type,
 * and gives up on conditions, which hold conditions; this is the one place that says so.
 */
export async function read<T>(call: Parameters<typeof answer<unknown>>[0]): Promise<T> {
  return (await answer<unknown>(call)) as T;
}
