import { expect, test, vi } from 'vitest';
import { anOpenShop, type OpenShop } from '../support/an-open-shop.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import {
  addressOf,
  callsOf,
  CONDITIONS,
  textsIn,
  withAt,
  type Call,
  type Documented,
  type Json,
  type Place,
} from '../support/openapi-requests.ts';

/** What a database, a runtime or a machine would say of itself. The hostile texts themselves hold none of it. */
const OF_OURS =
  /\b(SELECT|INSERT|UPDATE|DELETE|WHERE|FROM)\b|(Binder|Parser|Catalog|Conversion|Constraint|Invalid Input|Out of Range|Internal) Error|SQLITE|sqlite|duckdb|DuckDB|kysely|node_modules|file:\/\/|\.ts\b|\n\s+at |(Type|Range|Reference|Syntax|Zod)Error/;
/** Of a body with very many texts (the policy), as many as this are tried, spread over it. */
const MOST_PLACES = 4;
/** Where each type of condition is tried, and where a few are, because what reads them is the same. */
const EVERY_CONDITION = '/audience/count';
const SOME_CONDITIONS: ReadonlySet<string> = new Set(['/audience/members', '/segments']);
const SOME = 2;
/** Asked last: each answer that was kept in mind is worked out anew after them. */
const CHANGES_DATA = /^\/(sends|imports|customers\/\{id\}\/erase)/;
/** A file that a form may bring. */
const ROWS = 'customer_id,tier\nc-9,gold\n';
const MATCH = '"1"';
const WAIT = { timeout: 60_000, interval: 2 };

/** A call as it is sent: a form where it takes one. */
interface Sent extends Call {
  readonly if_match: string;
  readonly form?: { readonly [field: string]: string };
}

/** The operations of the document, with the present policy and caps where they are changed. */
async function callsTo(shop: OpenShop): Promise<readonly Call[]> {
  const document: Documented = await (await shop.json('GET', '/openapi.json')).json();
  const present = new Map<string, Json>();
  for (const path of ['/policy', '/caps']) {
    const { id: _id, version: _version, ...body } = await (await shop.json('GET', path)).json();
    present.set(path, body);
  }
  // Loading the demo takes nothing that is typed.
  const isLast = ({ path }: Call) => Number(CHANGES_DATA.test(path));
  return callsOf(document)
    .filter(({ path }) => path !== '/demo')
    .toSorted((a, b) => isLast(a) - isLast(b))
    .map((call) => (call.method === 'PUT' ? { ...call, body: present.get(call.path) ?? call.body } : call));
}

/** Every call with each hostile text at each place where it takes a text. */
function* hostileCalls(calls: readonly Call[]): Generator<Sent> {
  for (const one of calls) {
    const call = { ...one, if_match: MATCH };
    const bodies = call.multipart ? [] : bodiesOf(call);
    for (const text of HOSTILE_TEXTS) {
      if (call.if_matched) yield { ...call, if_match: text };
      for (const name of Object.keys(call.params))
        yield { ...call, params: { ...call.params, [name]: text } };
      for (const name of Object.keys(call.query)) yield { ...call, query: { ...call.query, [name]: text } };
      for (const form of call.multipart ? hostileForms(text) : []) yield { ...call, form };
      for (const body of bodies) {
        for (const place of spread(textsIn(body))) yield { ...call, body: withAt(body, place, () => text) };
        if (isObject(body)) yield { ...call, body: { ...body, [text]: text, cursor: text } };
      }
    }
  }
}

/** A form with the text in each field, in each option, as the file's name and in the file. */
function hostileForms(text: string): readonly { readonly [field: string]: string }[] {
  const form = { dataset: 'customers', options: '{"mode":"append"}', name: 'rows.csv', file: ROWS };
  const options = (some: object) => ({ ...form, options: JSON.stringify({ mode: 'append', ...some }) });
  return [
    { ...form, dataset: text },
    { ...form, options: text },
    { ...form, name: text },
    { ...form, file: `customer_id,${text}\n${text},gold\n` },
    { ...form, [text]: text },
    options({ time_zone: text }),
    options({ delimiter: text }),
    options({ mapping: { tier: text, [text]: 'tier' } }),
    options({ types: { [text]: 'text', tier: text } }),
  ];
}

function formOf({ form }: Sent): FormData | undefined {
  if (form === undefined) return undefined;
  const sent = new FormData();
  const { name = '', file = '', ...fields } = form;
  for (const [field, value] of Object.entries(fields))
    sent.append(field.toWellFormed(), value.toWellFormed());
  sent.append('file', new Blob([file]), name.toWellFormed());
  return sent;
}

/** A body that holds a condition, with each type of condition where one is asked or kept by itself. */
function bodiesOf({ body, path }: Call): readonly Json[] {
  if (!isObject(body)) return body === undefined ? [] : [body];
  if (!('condition' in body)) return [body];
  const tried =
    path === EVERY_CONDITION ? CONDITIONS : SOME_CONDITIONS.has(path) ? CONDITIONS.slice(-SOME) : null;
  return tried === null ? [body] : tried.map((condition) => ({ ...body, condition: condition as Json }));
}

function spread(places: readonly Place[]): readonly Place[] {
  const step = Math.max(1, places.length / MOST_PLACES);
  return Array.from(
    { length: Math.min(places.length, MOST_PLACES) },
    (_, index) => places[Math.floor(index * step)] ?? [],
  );
}

/** A header holds what bytes can say; what can't be sent is left out. */
function headerOf(if_match: string): HeadersInit {
  try {
    return new Headers({ 'if-match': if_match });
  } catch {
    return {};
  }
}

function isObject(body: Json | undefined): body is { readonly [key: string]: Json } {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

/** Until an import that was taken has ended: what comes after is asked of the same data on every machine. */
async function ended(shop: OpenShop, import_id: string): Promise<void> {
  await vi.waitUntil(async () => {
    const { status } = await (await shop.json('GET', `/imports/${import_id}`)).json();
    return status !== 'running';
  }, WAIT);
}

test('no text in any field of any route makes a fault, or an answer that shows SQL, a stack or a path', async () => {
  const shop = await anOpenShop();
  const wrong: string[] = [];
  let asked = 0;
  for (const call of hostileCalls(await callsTo(shop))) {
    asked += 1;
    const address = addressOf(call);
    const headers = headerOf(call.if_match);
    const form = formOf(call);
    const response =
      form === undefined
        ? await shop.json(call.method, address, call.body, headers)
        : await shop.call(call.method, address, form, headers);
    const answer = await response.text();
    const shows = response.headers.get('content-type')?.includes('problem') === true && OF_OURS.exec(answer);
    const leaks = answer.includes(shop.folder) || shows;
    if (response.status === 202 && form !== undefined) await ended(shop, JSON.parse(answer).import_id);
    if (response.status < 500 && !leaks) continue;
    wrong.push(
      `${call.method} ${address.slice(0, 120)} ${JSON.stringify(call.form ?? call.body)?.slice(0, 300)} → ${response.status} ${answer.slice(0, 200)}`,
    );
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(shop.faults.slice(0, 5)).toEqual([]);
  expect(asked).toBeGreaterThan(10_000);
}, 300_000);
