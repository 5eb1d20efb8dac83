/** The demo: the same API, answered inside the browser, then the same screens. */
import { ROOT, travelBy } from '../src/ui/data/client.ts';
import { answerInside } from './handlers.ts';
import { addPersonaSwitch } from './persona.ts';
import { showProgress } from './progress.ts';

// The API is the larger part of the download: the screens don't wait for it, only their first answers do.
const shop = import('./shop.ts').then(({ openShop }) => openShop(showProgress));
const answers = async (request: Request) => (await shop).answer(request);

// A private window or plain http has no service worker: then requests are answered without one.
if (!(await answerInside(answers, ROOT))) travelBy(async (input, init) => answers(new Request(input, init)));

addPersonaSwitch();
await import('../src/ui/main.tsx');
