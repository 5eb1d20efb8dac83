import { fileURLToPath } from 'node:url';

/** What a process of ours is told of this machine; what was compiled once is kept, since it is half of each start. */
export const THIS_MACHINE: { readonly [name: string]: string | undefined } = {
  PATH: process.env['PATH'],
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)),
};
