import { http } from 'msw';
import { setupWorker } from 'msw/browser';

/** Hands every request to the API to `answer`, by a service worker; false where there can be none. */
export async function answerInside(
  answer: (request: Request) => Promise<Response>,
  root: URL,
): Promise<boolean> {
  const worker = setupWorker(http.all(new URL('api/*', root).toString(), ({ request }) => answer(request)));
  try {
    await worker.start({
      quiet: true,
      serviceWorker: {
        url: new URL('mockServiceWorker.js', root).pathname,
        options: { scope: root.pathname },
      },
    });
    return true;
  } catch {
    return false;
  }
}
