import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkpointsIn } from '../../src/domain/audit/checkpoint.ts';
import { aFolder } from '../support/a-folder.ts';
import { aFailedStart, aServer, type ServerProcess } from '../support/a-server.ts';

const TOKEN = 'a-token-of-at-least-32-characters!';
const WITH_TOKEN = { authorization: `Bearer ${TOKEN}` };
const ADA = { login: 'ada@example.org', name: 'Ada', password: 'seven green apples' };
const ADA_SIGNS_IN = { login: ADA.login, password: ADA.password };
const JSON_BODY = { 'content-type': 'application/json' };

function send(url: string, method: string, body: unknown, headers = {}): Promise<Response> {
  return fetch(url, { method, headers: { ...JSON_BODY, ...headers }, body: JSON.stringify(body) });
}

function named(server: ServerProcess, workspace: string, version: number): Promise<Response> {
  const settings = { workspace, time_zone: 'Europe/Berlin', time_zone_attribute: null };
  return send(`${server.url}/api/settings`, 'PUT', settings, { ...WITH_TOKEN, 'if-match': `"${version}"` });
}

describe('the server', () => {
  test('prints a link for the first account, and everything is there after a stop and a start', async () => {
    const TACT_DATA = join(aFolder(), 'data');
    const first = await aServer({ TACT_DATA });
    expect(first.setup).toMatch(/^[\w-]{43}$/);
    const made = await send(`${first.url}/api/setup`, 'POST', { ...ADA, token: first.setup });
    expect(made.status).toBe(201);
    const cookie = made.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await first.stop('SIGTERM')).toBe(0);
    const second = await aServer({ TACT_DATA });
    expect(second.setup).toBeNull();
    const me = await fetch(`${second.url}/api/session`, { headers: { cookie } });
    expect(await me.json()).toMatchObject({ name: 'Ada', role: 'admin' });
    const again = await send(`${second.url}/api/session`, 'POST', ADA_SIGNS_IN);
    expect(again.status).toBe(200);
  });

  test('finishes requests under way and ends open streams when it is told to stop', async () => {
    const server = await aServer({ TACT_DATA: aFolder(), TACT_TOKEN: TOKEN });
    const stream = await fetch(`${server.url}/api/stream`, { headers: WITH_TOKEN });
    const tries = Array.from({ length: 4 }, () => send(`${server.url}/api/session`, 'POST', ADA_SIGNS_IN));
    await Promise.race(tries);
    const stopped = server.stop('SIGTERM');
    const statuses = await Promise.all(tries.map(async (one) => (await one).status));
    expect(statuses).toEqual([401, 401, 401, 401]);
    await stream.text();
    expect(await stopped).toBe(0);
  });

  test('has everything that it acknowledged after being killed at once', async () => {
    const TACT_DATA = aFolder();
    const server = await aServer({ TACT_DATA, TACT_TOKEN: TOKEN });
    for (let version = 0; version < 20; version += 1) {
      expect((await named(server, `Name ${version}`, version)).status).toBe(200);
    }
    await server.stop('SIGKILL');
    const again = await aServer({ TACT_DATA, TACT_TOKEN: TOKEN });
    const settings = await fetch(`${again.url}/api/settings`, { headers: WITH_TOKEN });
    expect(await settings.json()).toMatchObject({ workspace: 'Name 19', version: 20 });
    const log = await fetch(`${again.url}/api/audit/verify`, { headers: WITH_TOKEN });
    expect(await log.json()).toMatchObject({ ok: true, entries: 20 });
  });

  test('leaves its folder to itself: a second one is refused with one line', async () => {
    const TACT_DATA = aFolder();
    await aServer({ TACT_DATA });
    const { code, said } = await aFailedStart({ TACT_DATA });
    expect(code).toBe(1);
    expect(said).toMatch(/^TACT_DATA: another Tact is using the folder [^\n]*\n$/);
  });

  test('does not load the demo into a folder where people have accounts already', async () => {
    const TACT_DATA = aFolder();
    const server = await aServer({ TACT_DATA });
    await send(`${server.url}/api/setup`, 'POST', { ...ADA, token: server.setup });
    await server.stop('SIGTERM');
    const { code, said } = await aFailedStart({ TACT_DATA, TACT_DEMO: '1' });
    expect(code).toBe(1);
    expect(said).toMatch(/^TACT_DEMO: this data folder is a workspace of people already[^\n]*\n$/);
  });

  test('does not start on a wrong value or a port in use, with one line that names the variable', async () => {
    expect(await aFailedStart({ TACT_PORT: 'x', TACT_DATA: aFolder() })).toEqual({
      code: 1,
      said: 'TACT_PORT must be a number from 0 to 65535, not "x".\n',
    });
    const { url } = await aServer({ TACT_DATA: aFolder() });
    const { said } = await aFailedStart({ TACT_PORT: new URL(url).port, TACT_DATA: aFolder() });
    expect(said).toMatch(/^TACT_PORT: port \d+ is in use[^\n]*\n$/);
  });
});

describe('an export of the log', () => {
  const COMMAND = fileURLToPath(new URL('../../src/server/audit-verify.ts', import.meta.url));
  const verify = (...given: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...given], { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };

  test('verifies without the server, and names the first entry that was changed', async () => {
    const folder = aFolder();
    const server = await aServer({ TACT_DATA: join(folder, 'data'), TACT_TOKEN: TOKEN });
    for (let version = 0; version < 3; version += 1) await named(server, `Name ${version}`, version);
    const { head } = await (await fetch(`${server.url}/api/audit/verify`, { headers: WITH_TOKEN })).json();
    const text = await (await fetch(`${server.url}/api/audit/export.jsonl`, { headers: WITH_TOKEN })).text();
    const file = join(folder, 'audit.jsonl');
    writeFileSync(file, text);
    expect(verify(file)).toMatchObject({ status: 0, said: expect.stringContaining('All 4 entries hold.') });
    expect(verify(file, head).status).toBe(0);
    expect(verify(file, '0'.repeat(64)).status).toBe(1);
    writeFileSync(file, text.replace('"seq":2', '"seq":2,"x":1'));
    expect(verify(file)).toMatchObject({
      status: 1,
      said: expect.stringContaining('Entry 2 does not hold.'),
    });
    expect(verify().status).toBe(2);
    expect(verify(file, '--nonsense').status).toBe(2);
    expect(verify(join(folder, 'nothing')).status).toBe(2);
  });

  test('is held to checkpoints that were kept elsewhere, and to the key that one knows', async () => {
    const folder = aFolder();
    const data = join(folder, 'data');
    const server = await aServer({ TACT_DATA: data, TACT_TOKEN: TOKEN });
    const read = async (path: string) =>
      (await fetch(`${server.url}/api/audit/${path}`, { headers: WITH_TOKEN })).text();
    for (let version = 0; version < 3; version += 1) await named(server, `Name ${version}`, version);
    const [file, kept, key] = ['audit.jsonl', 'kept.txt', 'key.txt'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(kept, await read('checkpoint'));
    writeFileSync(key, await read('key'));
    const text = await read('export.jsonl');
    writeFileSync(file, text);
    expect(verify(file, '--checkpoint', kept, '--pubkey', key)).toMatchObject({
      status: 0,
      said: expect.stringContaining('The first 4 are as they were signed'),
    });
    writeFileSync(file, text.split('\n').slice(0, 2).join('\n'));
    expect(verify(file)).toMatchObject({ status: 0, said: expect.stringContaining('No signed checkpoint') });
    expect(verify(file, '--checkpoint', kept, '--pubkey', key)).toMatchObject({
      status: 1,
      said: expect.stringContaining('Entry 3 does not hold. The log ends after 2 entries, but 3 were signed'),
    });
    const [origin = '', , ...rest] = (await read('checkpoint')).split('\n');
    writeFileSync(kept, [origin, '2', ...rest].join('\n'));
    expect(verify(file, '--checkpoint', kept, '--pubkey', key)).toMatchObject({
      status: 1,
      said: expect.stringContaining('is not signed by'),
    });
    expect(verify(file, '--checkpoint', kept).status).toBe(2);

    expect(statSync(join(data, 'audit.key')).mode & 0o777).toBe(0o600);
    await named(server, 'The last', 3);
    expect(await server.stop('SIGTERM')).toBe(0);
    const signed = checkpointsIn(readFileSync(join(data, 'checkpoints.txt'), 'utf8'));
    expect(signed.map(({ size }) => size)).toEqual([3, 4, 5]);
  });
});
