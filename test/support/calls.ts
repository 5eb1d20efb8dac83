/** Calls of a server with its API token. */
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';

export const TOKEN = 'a-token-of-at-least-32-characters!';
export const WITH_TOKEN = { authorization: `Bearer ${TOKEN}` };

/** Sends JSON. */
export function send(url: string, method: string, body: unknown, headers = {}): Promise<Response> {
  return fetch(url, {
    method,
    headers: { ...WITH_TOKEN, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** The answer's JSON. */
export async function read(url: string): Promise<unknown> {
  return (await fetch(url, { headers: WITH_TOKEN })).json();
}

/** Renames the workspace: the smallest change that is recorded. */
export function named(url: string, workspace: string, version: number): Promise<Response> {
  const settings = { workspace, time_zone: 'Europe/Berlin', time_zone_attribute: null };
  return send(`${url}/api/settings`, 'PUT', settings, { 'if-match': `"${version}"` });
}

/** Imports customers and waits until they are in. */
export async function imported(url: string, csv: string): Promise<void> {
  const form = new FormData();
  form.set('dataset', 'customers');
  form.set('options', JSON.stringify({ mode: 'replace' }));
  form.set('file', new Blob([csv]), 'customers.csv');
  const started = await fetch(`${url}/api/imports`, { method: 'POST', headers: WITH_TOKEN, body: form });
  const { import_id } = (await started.json()) as { readonly import_id: string };
  await importOver(url, import_id);
}

/** Waits until an import is in; throws what it says when it failed. */
export async function importOver(url: string, import_id: string): Promise<void> {
  for (;;) {
    const { status, error } = (await read(`${url}/api/imports/${import_id}`)) as {
      readonly status: string;
      readonly error: string | null;
    };
    if (status === 'done') return;
    if (status === 'failed') throw new Error(String(error));
  }
}

const FORM_HEADERS = { ...WITH_TOKEN, 'content-type': 'multipart/form-data; boundary=x' };

function formOf(csv: string): string {
  const part = (name: string, value: string, file = '') =>
    `--x\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${value}`;
  const fields = [part('dataset', 'customers'), part('options', JSON.stringify({ mode: 'replace' }))];
  return `${[...fields, part('file', csv, '; filename="customers.csv"')].join('\r\n')}\r\n--x--\r\n`;
}

/** The lines of the answer to a file of customers, for which is listened only once all is sent, as many programs do. */
export async function answerAfter(url: string, csv: string): Promise<readonly string[]> {
  const { hostname, port, host } = new URL(url);
  const form = Buffer.from(formOf(csv));
  const headers = { ...FORM_HEADERS, host, 'content-length': form.length, connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const socket = connect(Number(port), hostname);
  socket.write(`POST /api/imports HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  await new Promise<void>((sent, failed) => {
    socket.once('error', failed);
    socket.write(form, () => sent());
  });
  return (await socket.toArray()).join('').split('\r\n');
}

/** A file of customers of which half is sent, over a connection of its own; what is given sends the rest and gives the answer. */
export function halfSent(
  url: string,
  csv: string,
): () => Promise<{
  readonly status: number | undefined;
  readonly body: { readonly [name: string]: string };
}> {
  const whole = formOf(csv);
  const half = Math.floor(whole.length / 2);
  const sent = request(`${url}/api/imports`, { method: 'POST', agent: false, headers: FORM_HEADERS });
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
  sent.write(whole.slice(0, half));
  return async () => {
    sent.end(whole.slice(half));
    const [answer] = await answered;
    return { status: answer.statusCode, body: JSON.parse((await answer.toArray()).join('')) };
  };
}
