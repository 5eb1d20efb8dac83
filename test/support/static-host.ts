import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: { readonly [ending: string]: string } = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

export interface StaticHost {
  readonly address: string;
  close(): Promise<void>;
}

/** A host that serves a folder and answers what isn't there with its 404.html, as static hosts do. */
export async function staticHost(folder: string): Promise<StaticHost> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const answer = (status: number, body: Buffer, name: string) =>
      response
        .writeHead(status, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' })
        .end(body);
    readFile(file)
      .then((body) => answer(200, body, file))
      .catch(async () => answer(404, await readFile(join(folder, '404.html')), '404.html'));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The host has no port.');
  return {
    address: `http://127.0.0.1:${at.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
