import { expect, test } from 'vitest';
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
const MOST_PLACES = 14;
const CONDITION_PATHS = new Set(['/audience/count', '/audience/members', '/segments']);

/** The operations of the document, with the present policy and caps where they are changed. */
async function callsTo(shop: OpenShop): Promise<readonly Call[]> {
  const document: Documented = await (await shop.json('GET', '/openapi.json')).json();
  const present = new Map<string, Json>();
  for (const path of ['/policy', '/caps']) {
    const { id: _id, version: _version, ...body } = await (await shop.json('GET', path)).json();
    present.set(path, body);
  }
  // Loading the demo takes nothing that is typed.
  return callsOf(document)
    .filter(({ path }) => path !== '/demo')
    .map((call) => (call.method === 'PUT' ? { ...call, body: present.get(call.path) ?? call.body } : call));
}

/** Every call with each hostile text at each place where it takes a text. */
function* hostileCalls(calls: readonly Call[]): Generator<Call> {
  for (const call of calls) {
    const bodies = call.multipart ? [] : bodiesOf(call);
    for (const text of HOSTILE_TEXTS) {
      for (const name of Object.keys(call.params))
        yield { ...call, params: { ...call.params, [name]: text } };
      for (const name of Object.keys(call.query)) yield { ...call, query: { ...call.query, [name]: text } };
      for (const body of bodies) {
        for (const place of spread(textsIn(body))) yield { ...call, body: withAt(body, place, () => text) };
        if (isObject(body)) yield { ...call, body: { ...body, [text]: text, cursor: text } };
      }
    }
  }
}

/** A body that holds a condition, with each type of condition where one is asked or kept by itself. */
function bodiesOf({ body, path }: Call): readonly Json[] {
  if (!isObject(body)) return body === undefined ? [] : [body];
  if (!('condition' in body) || !CONDITION_PATHS.has(path)) return [body];
  return CONDITIONS.map((condition) => ({ ...body, condition: condition as Json }));
}

function spread(places: readonly Place[]): readonly Place[] {
  const step = Math.max(1, places.length / MOST_PLACES);
  return Array.from(
    { length: Math.min(places.length, MOST_PLACES) },
    (_, index) => places[Math.floor(index * step)] ?? [],
  );
}

function isObject(body: Json | undefined): body is { readonly [key: string]: Json } {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

test('no text in any field of any route makes a fault, or an answer that shows SQL, a stack or a path', async () => {
  const shop = await anOpenShop();
  const wrong: string[] = [];
  let asked = 0;
  for (const call of hostileCalls(await callsTo(shop))) {
    asked += 1;
    const address = addressOf(call);
    const response = await shop.json(call.method, address, call.body, { 'if-match': '"1"' });
    const answer = await response.text();
    const shows = response.headers.get('content-type')?.includes('problem') === true && OF_OURS.exec(answer);
    const leaks = answer.includes(shop.folder) || shows;
    if (response.status < 500 && !leaks) continue;
    wrong.push(
      `${call.method} ${address.slice(0, 120)} ${JSON.stringify(call.body)?.slice(0, 300)} → ${response.status} ${answer.slice(0, 200)}`,
    );
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(shop.faults.slice(0, 5)).toEqual([]);
  expect(asked).toBeGreaterThan(10_000);
}, 300_000);
