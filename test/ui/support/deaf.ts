import type { Screen } from './a-screen.tsx';

/** From now on the screen doesn't hear of what others change: a save finds out. */
export function deaf(screen: Screen): void {
  screen.answerWith((request) =>
    Promise.resolve(request.url.includes('/api/stream') ? new Response(null, { status: 503 }) : undefined),
  );
}
