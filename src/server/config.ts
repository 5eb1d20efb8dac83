/** What the environment says, checked: a wrong value stops the start with one line that names the variable. */
import { resolve } from 'node:path';
import { openIdConfig, type OpenIdConfig } from './openid-config.ts';
import { proxyList } from './proxies.ts';
import { StartError } from './start-error.ts';

export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly data_folder: string;
  /** PostgreSQL in place of the file in the data folder. */
  readonly database_url?: string;
  readonly token: string | undefined;
  readonly demo: boolean;
  /** The origin that people use when it isn't this machine's own (behind a proxy). */
  readonly public_url: string | undefined;
  /** Addresses and networks of proxies whose X-Forwarded-For is believed. */
  readonly proxies?: readonly string[];
  readonly openid?: OpenIdConfig | undefined;
  /** How many cores a simulation may take; left out: all. */
  readonly threads?: number;
}

type Environment = { readonly [name: string]: string | undefined };

/** Reads the variables of README; throws StartError. */
export function readConfig(environment: Environment): Config {
  refuse(
    environment,
    'TACT_CLICKHOUSE_URL',
    'this version keeps customer data in the data folder only (TACT_DATA)',
  );
  return {
    port: portOf(given(environment, 'TACT_PORT') ?? '4400'),
    host: hostOf(given(environment, 'TACT_HOST') ?? '127.0.0.1'),
    data_folder: resolve(given(environment, 'TACT_DATA') ?? 'data'),
    ...databaseOf(given(environment, 'TACT_DATABASE_URL')),
    token: tokenOf(given(environment, 'TACT_TOKEN')),
    demo: switchOf('TACT_DEMO', given(environment, 'TACT_DEMO') ?? '0'),
    public_url: urlOf(given(environment, 'TACT_PUBLIC_URL')),
    proxies: proxyList(given(environment, 'TACT_TRUSTED_PROXIES')),
    openid: openIdConfig((name) => given(environment, name)),
    ...threadsOf(given(environment, 'TACT_THREADS')),
  };
}

/** An empty variable is one that isn't set. */
function given(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

function refuse(environment: Environment, name: string, because: string): void {
  if (given(environment, name) !== undefined)
    throw new StartError(`${name} can't be used: ${because}. Remove it.`);
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new StartError(`TACT_PORT must be a number from 0 to 65535, not "${text}".`);
}

function threadsOf(text: string | undefined): Pick<Config, 'threads'> {
  if (text === undefined) return {};
  if (/^[1-9]\d{0,2}$/.test(text)) return { threads: Number(text) };
  throw new StartError(`TACT_THREADS must be a number from 1 to 999, not "${text}".`);
}

function hostOf(text: string): string {
  if (/^[a-z0-9.:-]+$/i.test(text)) return text;
  throw new StartError(`TACT_HOST must be a name or address to listen on, such as 127.0.0.1, not "${text}".`);
}

/** Its value is never shown. */
function tokenOf(text: string | undefined): string | undefined {
  if (text === undefined || /^[\x21-\x7e]{32,512}$/.test(text)) return text;
  throw new StartError(
    'TACT_TOKEN must have at least 32 characters: letters, digits and signs without spaces.',
  );
}

/** It may hold a password, so it is never shown. */
function databaseOf(text: string | undefined): Pick<Config, 'database_url'> {
  if (text === undefined) return {};
  if (isPostgresUrl(text)) return { database_url: text };
  throw new StartError(
    'TACT_DATABASE_URL must be the address of a PostgreSQL database, such as postgres://tact:password@db.example.org/tact.',
  );
}

/** Whether it names a server and a database. */
export function isPostgresUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol)) return false;
  return url.hostname !== '' && /^\/[^/]+$/.test(url.pathname);
}

function switchOf(name: string, text: string): boolean {
  if (text === '1' || text === '0') return text === '1';
  throw new StartError(`${name} must be 1 or 0, not "${text}".`);
}

function urlOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if ((url?.protocol === 'https:' || url?.protocol === 'http:') && url.pathname === '/') return url.origin;
  throw new StartError(`TACT_PUBLIC_URL must be an address such as https://tact.example.org, not "${text}".`);
}
