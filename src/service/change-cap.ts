import type { Cap } from '../domain/caps/cap.ts';
import { slugOf } from '../domain/rules/slug.ts';
import { changeCaps } from './change-caps.ts';
import { TactError } from './errors.ts';
import type { Actor, Ports } from './ports.ts';
import { readCaps } from './read-caps.ts';
import { found } from './use-case.ts';

/** One cap, with the version of the list that it stands in: the order of caps matters, so they change together. */
export type CapInList = Cap & { readonly version: number };

/** A cap to be; without an id it is made of the name. */
export type NewCap = Omit<Cap, 'id'> & { readonly id?: string | undefined };

/** One cap of the list; `not_found` without one. */
export async function readCap(ports: Pick<Ports, 'store'>, id: string): Promise<CapInList> {
  const { caps, version } = await readCaps(ports);
  return { ...found(caps.find((cap) => cap.id === id) ?? null, 'frequency cap', id), version };
}

/** Adds a cap, asked after those that are there. `conflict` when its id is taken, `invalid` when it can't hold. */
export async function addCap(ports: Ports, actor: Actor, input: NewCap): Promise<CapInList> {
  const { caps, quiet_hours, version } = await readCaps(ports);
  const id = input.id ?? freeIdOf(input.name, caps);
  if (caps.some((cap) => cap.id === id))
    throw new TactError('conflict', `There is already a frequency cap with the id “${id}”. Choose another.`);
  const cap: Cap = { ...input, id };
  const kept = await changeCaps(ports, actor, { caps: [...caps, cap], quiet_hours }, version);
  return { ...cap, version: kept.version };
}

/** Changes a cap where it stands. `version` is that of the list that the caller read. */
export async function putCap(ports: Ports, actor: Actor, cap: Cap, version: number): Promise<CapInList> {
  const { caps, quiet_hours } = await readCaps(ports);
  found(caps.find(({ id }) => id === cap.id) ?? null, 'frequency cap', cap.id);
  const changed = caps.map((one) => (one.id === cap.id ? cap : one));
  const kept = await changeCaps(ports, actor, { caps: changed, quiet_hours }, version);
  return { ...cap, version: kept.version };
}

/** Takes a cap out of the list. `version` is that of the list that the caller read. */
export async function removeCap(ports: Ports, actor: Actor, id: string, version: number): Promise<void> {
  const { caps, quiet_hours } = await readCaps(ports);
  found(caps.find((cap) => cap.id === id) ?? null, 'frequency cap', id);
  const rest = caps.filter((cap) => cap.id !== id);
  await changeCaps(ports, actor, { caps: rest, quiet_hours }, version);
}

function freeIdOf(name: string, caps: readonly Cap[]): string {
  const slug = slugOf(name) ?? 'cap';
  const taken = new Set(caps.map(({ id }) => id));
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  return id;
}
