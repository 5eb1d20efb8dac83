/** The demonstration shop behind the same API as the server's, in this browser. */
import { compose } from '../src/compose.ts';
import { createMemoryEngine } from '../src/engines/memory/engine.ts';
import { furnish, hireStaff, loadShopData } from '../src/service/load-demo.ts';
import type { Actor, Clock } from '../src/service/ports.ts';
import { createMemoryStore } from '../src/store/memory/store.ts';
import { keep, readKept } from './kept.ts';
import { persona } from './persona.ts';
import { browserSecrets } from './secrets.ts';

const SYSTEM: Actor = { id: 'system', name: 'Tact', role: 'admin', request: 'demo' };
/** What screens need before the shop is ready: who one is. */
const AT_ONCE = /\/api\/(session|setup|stream|settings)$/;
const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const KEEP_AFTER = 400;
const MINUTE = 60_000;
/** Of the time that a new shop takes; its rules, which are checked and reviewed, take the rest. */
const DATA_SHARE = 0.3;

export interface Shop {
  /** Answers a request to the API; waits for the shop where it has to. */
  answer(request: Request): Promise<Response>;
}

/** Opens the shop: as it was left in this browser, or new. The data is made again from its seed; `told` hears how far it is, from 0 to 1. */
export async function openShop(told: (share: number) => void): Promise<Shop> {
  // Questions of the same minute are the same question, which the engine answers once.
  const clock: Clock = { now: () => Math.floor(Date.now() / MINUTE) * MINUTE };
  const kept = await readKept(clock.now());
  const born = kept?.born ?? clock.now();
  const store = createMemoryStore(kept?.snapshot);
  const { app, ports } = compose({
    engine: createMemoryEngine({ clock, pause: nextTask }),
    store,
    clock,
    secrets: browserSecrets(clock),
    options: { demo: true, signedIn: persona },
  });
  if (kept === null) await hireStaff(ports, SYSTEM);
  let stocked: Promise<void> | undefined;
  // Making the shop takes all of the one thread there is: the screens come first.
  const ready = () => (stocked ??= nextTask().then(stock));
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function stock(): Promise<void> {
    told(0);
    await aMoment();
    await loadShopData(ports, born, ({ done, of }) => told((done / of) * DATA_SHARE));
    if (kept === null) {
      await furnish(ports, SYSTEM, ({ done, of }) => told(DATA_SHARE + (done / of) * (0.99 - DATA_SHARE)));
      await keep(born, store.snapshot());
    }
    told(1);
  }

  return {
    answer: async (request) => {
      const { pathname } = new URL(request.url);
      if (!AT_ONCE.test(pathname)) await ready();
      const response = await app.fetch(atRoot(request));
      if (CHANGES.has(request.method) && response.ok) {
        clearTimeout(timer);
        timer = setTimeout(() => void keep(born, store.snapshot()), KEEP_AFTER);
      }
      return response;
    },
  };
}

/** The same request as if the demo stood at the root of its host: the API knows no sub-path. */
function atRoot(request: Request): Request {
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(url.pathname.indexOf('/api/'));
  return url.href === request.url ? request : new Request(url, request);
}

/** Long enough for the page to be drawn; a hidden page draws nothing, but its timers go on. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
}

/** By a message, since timers in a row are held back by the browser. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
