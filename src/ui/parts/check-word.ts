import { capital } from '../kit/format.ts';

/** What a check is called where there is no room for its question: `Small audience`. */
export function checkWord(id: string): string {
  return capital(id.replaceAll('_', ' '));
}
