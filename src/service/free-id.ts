import { slugOf } from '../domain/rules/slug.ts';
import type { Ports } from './ports.ts';

const TRIES = 50;

/** An id that is not taken yet, made of the name where that is possible: `win-back`, `win-back-2`, … */
export async function freeId(
  ports: Ports,
  name: string,
  letter: string,
  taken: (id: string) => Promise<boolean>,
): Promise<string> {
  const slug = slugOf(name);
  if (slug !== null) {
    for (let number = 1; number <= TRIES; number += 1) {
      const id = number === 1 ? slug : `${slug}-${number}`;
      if (!(await taken(id))) return id;
    }
  }
  return `${letter}${ports.secrets.id()}`;
}
