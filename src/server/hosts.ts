import { hostname, networkInterfaces } from 'node:os';
import type { Config } from './config.ts';

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];
const EVERYWHERE = new Set(['0.0.0.0', '::']);

/** The names under which this server may be asked; any other in a request's Host is refused. */
export function hostNames(config: Pick<Config, 'host' | 'public_url'>): readonly string[] {
  const configured = config.public_url === undefined ? [] : [new URL(config.public_url).hostname];
  const own = EVERYWHERE.has(config.host) ? ownNames() : [config.host];
  return [...new Set([...LOOPBACK, ...own, ...configured].map((name) => name.toLowerCase()))];
}

/** Whether only this machine can reach it. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host) || host.startsWith('127.');
}

function ownNames(): readonly string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return [hostname(), ...addresses.map(({ address }) => address)];
}
