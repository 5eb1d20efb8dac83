/** The demo: the same API, answered inside the browser, then the same screens. */
import { ROOT, travelBy } from '../src/ui/data/client.ts';
import { answerInside } from './handlers.ts';
import { addPersonaSwitch } from './persona.ts';
import { showProgress } from './progress.ts';
import { openShop } from './shop.ts';

const shop = await openShop(showProgress);
const answers = (request: Request) => shop.answer(request);

// A private window or plain http has no service worker: then requests are answered without one.
if (!(await answerInside(answers, ROOT))) travelBy(async (input, init) => answers(new Request(input, init)));

addPersonaSwitch();
await import('../src/ui/main.tsx');
