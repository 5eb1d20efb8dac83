import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROLES, type Role } from '../../src/service/ports.ts';
import { aFolder } from '../support/a-folder.ts';
import { aServer } from '../support/a-server.ts';
import { imported, read, send, TOKEN } from '../support/calls.ts';
import { addressOf, callsOf, type Documented } from '../support/openapi-requests.ts';

/** What stands in sensitive cells, and in what tells who someone is: never twice the same. */
const SECRET = 'zqsecret';
const PERSONAL = 'zqpersonal';
const DIAGNOSED = { type: 'attribute', attribute: 'diagnosis', operator: 'is_set' };
const RULE = {
  id: 'welcome',
  name: 'Welcome',
  segment: null,
  condition: {
    type: 'all',
    conditions: [DIAGNOSED, { type: 'attribute', attribute: 'religion', operator: 'is_set' }],
  },
  purpose: 'service',
  channel: 'email',
  shows: ['diagnosis'],
};
const OF_RULE = { rule: RULE };
/** Questions that take a body and answer with people or counts. */
const QUESTIONS: readonly (readonly [path: string, body: object])[] = [
  ['/rules/preview', { ...OF_RULE, fixes: true }],
  ['/rules/preview/flags', { ...OF_RULE, fixes: true }],
  ['/rules/preview/repair', OF_RULE],
  ['/rules/preview/conditions', OF_RULE],
  ['/rules/preview/people', { ...OF_RULE, outcomes: ['reached', 'not_matched', 'no_consent'] }],
  ['/rules/preview/explain', { ...OF_RULE, person: 'c-1' }],
  ['/catalog/values', { search: SECRET }],
  ['/audience/members', { condition: DIAGNOSED }],
  ['/audience/conditions', { condition: RULE.condition }],
  ['/decisions', { rule: 'welcome', customer_id: 'c-1' }],
];
/** No provider, caps and proposals are in this workspace. */
const NOT_THERE = /^\/(session\/provider|caps\/|proposals\/)/;
/** Whoever may import sees the cells of a file that can't be read, to put them right. */
const OF_THE_FILE = /^\/imports\/./;
/** What may be told differs by role; an admin may all that others may, but for signing. */
const ASKERS = ['viewer', 'marketer', 'admin'] as const;

const CUSTOMERS = [
  'customer_id,email,diagnosis,religion,hiv_tested,birth_date',
  ...Array.from(
    { length: 60 },
    (_, n) =>
      `c-${n},${PERSONAL}${n}@shop.example,${SECRET}${n},${SECRET}-r${n},${n === 3 ? `${SECRET}-date` : '2026-01-02'},1990-01-0${(n % 9) + 1}`,
  ),
].join('\n');

async function tokensOf(url: string): Promise<ReadonlyMap<Role, string>> {
  const made = ROLES.map(async (role) => {
    const asked = { name: role, role, expires_at: new Date(Date.now() + 86_400_000).toISOString() };
    const { token } = await (await send(`${url}/api/tokens`, 'POST', asked)).json();
    return [role, token] as const;
  });
  return new Map(await Promise.all(made));
}

/** A rule that went its way, so that there are flags, a live edition, history and downloads. */
async function published(url: string): Promise<void> {
  const types = { diagnosis: 'health', religion: 'belief', hiv_tested: 'health' };
  for (const [id, category] of Object.entries(types))
    await send(`${url}/api/catalog/attributes/${id}`, 'PATCH', { category }, { 'if-match': '"0"' });
  const policy = (await read(`${url}/api/policy`)) as object;
  const checks = { unconsented_use: { off: true }, sensitive_category: { off: true } };
  const kept = await send(`${url}/api/policy`, 'PUT', { ...policy, checks }, { 'if-match': '"0"' });
  expect(kept.status).toBe(200);
  const roles = await tokensOf(url);
  const as = (role: Role) => ({ authorization: `Bearer ${roles.get(role)}` });
  expect((await send(`${url}/api/rules`, 'POST', RULE, as('marketer'))).status).toBe(201);
  await send(
    `${url}/api/segments`,
    'POST',
    { id: 'gold', name: 'Gold', condition: DIAGNOSED },
    as('marketer'),
  );
  let version = 1;
  for (const [role, action] of [
    ['marketer', 'submit'],
    ['reviewer', 'approve'],
    ['privacy_reviewer', 'approve'],
    ['marketer', 'publish'],
  ] as const) {
    const headers = { ...as(role), 'if-match': `"${version}"` };
    const moved = await send(`${url}/api/rules/welcome/${action}`, 'POST', {}, headers);
    const rule = (await moved.json()) as { version: number; detail?: string };
    expect([action, moved.status, rule.detail]).toEqual([action, 200, undefined]);
    version = rule.version;
  }
}

/** What can be asked: every address of the document, and the questions. */
async function questions(url: string): Promise<readonly (readonly [path: string, body?: object])[]> {
  const document: Documented = await (await fetch(`${url}/api/openapi.json`)).json();
  const imports = (await read(`${url}/api/imports`)) as {
    readonly items: readonly { readonly id: string }[];
  };
  const idOf = (path: string) => {
    if (path.includes('/imports')) return imports.items[0]?.id ?? '';
    if (path.includes('/customers')) return 'c-1';
    if (path.includes('/segments')) return 'gold';
    return path.includes('/attributes') ? 'diagnosis' : 'welcome';
  };
  const addresses = callsOf(document)
    .filter(({ method, path }) => method === 'GET' && !NOT_THERE.test(path))
    .map(({ path, params }) => {
      const query = {
        '/comments': { subject: 'rule:welcome' },
        '/customers/{id}/explain': { rule: 'welcome' },
      }[path];
      const named = Object.fromEntries(
        Object.keys(params).map((name) => [name, name === 'id' ? idOf(path) : '1']),
      );
      return [addressOf({ path, params: named, query: query ?? {} })] as const;
    });
  return [...addresses, ...QUESTIONS];
}

async function toldTo(url: string, role: Role, token: string) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const told: string[] = [];
  const failed: string[] = [];
  for (const [path, body] of await questions(url)) {
    const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const answer = await fetch(`${url}/api${path}`, { headers, ...sent });
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    if (!answer.ok && answer.status !== 403) failed.push(`${path}: ${answer.status} ${text}`);
    const all = text + JSON.stringify([...answer.headers]);
    const isOwnFile = OF_THE_FILE.test(path) && role !== 'viewer';
    if (all.includes(PERSONAL) || (all.includes(SECRET) && !isOwnFile)) told.push(`${role}: ${path}`);
  }
  return { told, failed };
}

/** The files of a folder that hold this, but the customers' data itself. */
function filesWith(folder: string, marks: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    if (!statSync(path).isFile() || name.startsWith('customers.duckdb') || name.startsWith('state.sqlite'))
      return false;
    const text = readFileSync(path).toString('latin1');
    return marks.some((mark) => text.includes(mark));
  });
}

test(
  'sensitive values stand in no list, export, address or log, whoever asks, also after someone was revealed',
  { timeout: 180_000 },
  async () => {
    const folder = aFolder();
    const server = await aServer({ TACT_DATA: folder, TACT_TOKEN: TOKEN });
    await imported(server.url, CUSTOMERS);
    await published(server.url);
    const reason = { reason: 'A complaint by letter.' };
    const revealed = await send(`${server.url}/api/customers/c-1/reveal`, 'POST', reason);
    const who = await revealed.text();
    expect([revealed.status, who.includes(`${PERSONAL}1@`), who.includes(SECRET)]).toEqual([
      200,
      true,
      false,
    ]);
    const told: string[] = [];
    const failed: string[] = [];
    const tokens = await tokensOf(server.url);
    for (const role of ASKERS) {
      const walked = await toldTo(server.url, role, tokens.get(role) ?? '');
      told.push(...walked.told);
      failed.push(...walked.failed);
    }
    expect(failed).toEqual([]);
    expect(told).toEqual([]);
    expect(await server.stop('SIGTERM')).toBe(0);
    const log = server.printed();
    expect([log.includes(SECRET), log.includes(PERSONAL)]).toEqual([false, false]);
    expect(filesWith(folder, [SECRET, PERSONAL])).toEqual([]);
  },
);
