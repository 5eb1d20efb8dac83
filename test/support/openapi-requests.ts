/** Requests made from the OpenAPI document: for every operation one that is well-formed, and where its texts stand. */
export interface Documented {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly schemas: { readonly [name: string]: Schema } };
}

export interface Operation {
  readonly 'x-roles': readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: {
    readonly content: { readonly [type: string]: { readonly schema: Schema } };
  };
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly example?: Json;
  readonly format?: string;
  readonly minimum?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly readOnly?: boolean;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Place = readonly (string | number)[];

/** A call, without who makes it. */
export interface Call {
  readonly method: string;
  /** Below `/api`, with `{names}`. */
  readonly path: string;
  readonly params: { readonly [name: string]: string };
  readonly query: { readonly [name: string]: string };
  readonly multipart: boolean;
  /** Whether it takes If-Match. */
  readonly if_matched: boolean;
  readonly body: Json | undefined;
}

/** What fields hold by their name, so that a request gets past the first check. */
const KNOWN: { readonly [name: string]: Json } = {
  as_of: '2026-11-23T09:00:00.000Z',
  at: '2026-11-23T09:00:00.000Z',
  attribute: 'tier',
  channel: 'email',
  customer_id: 'c-1',
  dataset: 'customers',
  event: 'purchase',
  expires_at: '2026-12-23T09:00:00.000Z',
  from: '2026-11-01',
  id: 'gold',
  purpose: 'marketing',
  reason: 'A reason that is long enough to be one.',
  rule: 'welcome',
  rule_id: 'welcome',
  segment: 'gold',
  sent_at: '2026-11-22T09:00:00.000Z',
  time_zone: 'Europe/Berlin',
  time_zone_attribute: null,
  until: '2026-12-20',
};
/** Left out unless they are what is tried: a wrong one would hide all else. */
const LEFT_OUT = new Set(['cursor', 'code', 'invitation']);

const GOLD = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' } as const;
/** Every type of condition, with a text at every place where it has one. */
export const CONDITIONS = [
  { type: 'all', conditions: [GOLD, { type: 'not', condition: GOLD }] },
  { type: 'any', conditions: [{ ...GOLD, operator: 'in', value: ['gold', 'silver'] }] },
  { ...GOLD, operator: 'contains', value: 'ol' },
  { ...GOLD, attribute: 'joined', operator: 'before', value: '2026-01-01' },
  { type: 'segment', segment: 'gold' },
  { type: 'people', customer_ids: ['c-1', 'c-2'] },
  { type: 'consent', purpose: 'marketing', channel: 'email', status: 'granted' },
  {
    type: 'event',
    event: 'purchase',
    where: [{ property: 'product', operator: 'eq', value: 'soap' }],
    count: { operator: 'gte', value: 1 },
    within: { last: { value: 30, unit: 'day' } },
  },
] as const;

/** Every operation of the document but the endless one, with a body that fits its schema. */
export function callsOf(document: Documented): readonly Call[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(() => path !== '/api/stream')
      .map(([method, operation]) => callOf(document, method.toUpperCase(), path, operation)),
  );
}

function callOf(document: Documented, method: string, path: string, operation: Operation): Call {
  const content = operation.requestBody?.content ?? {};
  const [type, media] = Object.entries(content)[0] ?? [];
  const parameters = operation.parameters ?? [];
  const named = (where: string) =>
    Object.fromEntries(
      parameters
        .filter((one) => one.in === where)
        .map(({ name, schema }) => [name, textOf(sampleOf(document, schema, name, path))]),
    );
  return {
    method,
    path: path.replace('/api', ''),
    params: named('path'),
    query: named('query'),
    multipart: type === 'multipart/form-data',
    if_matched: parameters.some((one) => one.in === 'header' && one.name === 'if-match'),
    body: media === undefined ? undefined : sampleOf(document, media.schema, '', path),
  };
}

function sampleOf(document: Documented, schema: Schema, name: string, path: string, depth = 0): Json {
  if (name === 'id') return idFor(path);
  if (name in KNOWN) return KNOWN[name] ?? null;
  if (schema.$ref !== undefined) {
    const target = schema.$ref.split('/').at(-1) ?? '';
    if (target === 'ConditionBody' || target === 'Condition') return GOLD;
    return sampleOf(document, document.components.schemas[target] ?? {}, name, path, depth + 1);
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0] ?? null;
  const choice = (schema.anyOf ?? schema.oneOf ?? schema.allOf)?.find((one) => one.type !== 'null');
  if (choice !== undefined) return sampleOf(document, choice, name, path, depth + 1);
  const type = [schema.type].flat().find((one) => one !== 'null');
  if (type === 'object' || schema.properties !== undefined) return objectOf(document, schema, path, depth);
  if (type === 'array') return [sampleOf(document, schema.items ?? {}, name, path, depth + 1)];
  if (type === 'number' || type === 'integer') return Math.max(schema.minimum ?? 1, 1);
  if (type === 'boolean') return false;
  return schema.example ?? (type === undefined ? null : `a ${name}`);
}

function objectOf(document: Documented, schema: Schema, path: string, depth: number): Json {
  if (schema.example !== undefined && schema.properties === undefined) return schema.example;
  const properties = Object.entries(schema.properties ?? {})
    .filter(([name, one]) => !LEFT_OUT.has(name) && one.readOnly !== true && depth < 12)
    .map(([name, one]) => [name, sampleOf(document, one, name, path, depth + 1)] as const);
  const { additionalProperties: others } = schema;
  const extra =
    typeof others === 'object' ? [['key', sampleOf(document, others, '', path, depth + 1)] as const] : [];
  return Object.fromEntries([...properties, ...extra]);
}

function idFor(path: string): string {
  if (path.includes('/rules')) return 'welcome';
  if (path.includes('/attributes')) return 'tier';
  if (path.includes('/customers')) return 'c-1';
  return 'gold';
}

/** Where texts stand in a body. */
export function textsIn(body: Json | undefined, place: Place = []): readonly Place[] {
  if (typeof body === 'string') return [place];
  if (Array.isArray(body)) return body.flatMap((item: Json, index) => textsIn(item, [...place, index]));
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, item]) => textsIn(item, [...place, key]));
}

/** Where objects stand in a body. */
export function objectsIn(body: Json | undefined, place: Place = []): readonly Place[] {
  if (Array.isArray(body)) return body.flatMap((item: Json, index) => objectsIn(item, [...place, index]));
  if (typeof body !== 'object' || body === null) return [];
  return [place, ...Object.entries(body).flatMap(([key, item]) => objectsIn(item, [...place, key]))];
}

/** A copy with this at that place. */
export function withAt(body: Json, place: Place, value: (before: Json) => Json): Json {
  const [step, ...rest] = place;
  if (step === undefined) return value(body);
  if (Array.isArray(body)) {
    return body.map((item: Json, index) => (index === step ? withAt(item, rest, value) : item));
  }
  const object = body as { readonly [key: string]: Json };
  return { ...object, [step]: withAt(object[step] ?? null, rest, value) };
}

/** The address of a call below `/api`. */
export function addressOf({ path, params, query }: Pick<Call, 'path' | 'params' | 'query'>): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => encoded(params[name] ?? ''));
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encoded(value)}`);
  return asked.length === 0 ? filled : `${filled}?${asked.join('&')}`;
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
