import type { Context, Env } from 'hono';
import type { IdentityProvider } from '../service/identity-provider.ts';
import type { Actor, Cancellation } from '../service/ports.ts';
import type { Turns } from './turns.ts';

/** A form that came in, its file kept by the host. */
export interface ReceivedForm {
  readonly form: FormData;
  /** Where the file lies on this machine; null: none was sent. */
  readonly path: string | null;
  /** Throws the file away. */
  release(): Promise<void>;
}

/** What a host decides about the API beside its ports. */
export interface AppOptions {
  /** The API token with the admin role; left out: none. */
  readonly token?: string;
  /** Shown on screens: this is a demonstration. */
  readonly demo?: boolean;
  /** Origin under which people reach it when that isn't what requests say (behind a proxy): `https://tact.example.org`. */
  readonly public_url?: string;
  /** Host names that it answers to, without the port; left out: every one. */
  readonly hosts?: readonly string[];
  /** The address of who asks, from the host's environment of the request; for limiting sign-ins. */
  readonly addressOf?: (env: unknown) => string;
  /** Lets people in beside passwords; left out: passwords only. */
  readonly provider?: IdentityProvider;
  /** How much may be asked in a row; left out: `RATES`. */
  readonly rates?: { readonly person: Rate; readonly program: Rate; readonly nobody: Rate };
  /** Told of heavy requests as they begin and end, so that work in the background waits for them. */
  readonly turns?: Turns;
  /** How many heavy requests may be under way; left out: 64. */
  readonly heavy_at_once?: number;
  /** Whether memory runs short, so that nothing heavy should begin. */
  readonly shortOfMemory?: () => boolean;
  /** The account that the host vouches for (the demo's role switch). With it no cookie is read or needed. */
  readonly signedIn?: () => string;
  /** Aborted when the host stops, so that open streams end. */
  readonly stopping?: Cancellation;
  /** Takes a form with a file so that the file needn't be held in memory; left out: it is held there. */
  readonly receive?: (request: Request) => Promise<ReceivedForm>;
  /** Told of errors that are our own fault; the answer shows only the request id. */
  readonly log?: (error: unknown, request: string) => void;
  /** Told of what someone asked for without the right to it. */
  readonly refused?: (refusal: Refusal) => void;
}

/** Someone asked for what their role doesn’t allow; `route` is the address without what they put into it. */
export interface Refusal {
  readonly request: string;
  readonly actor: string;
  readonly role: string;
  readonly method: string;
  readonly route: string;
}

/** What middleware puts aside for the routes. */
export interface AppEnv extends Env {
  readonly Variables: {
    request_id: string;
    actor: Actor | null;
    /** SHA-256 of the session's token when the actor came by cookie. */
    session: string | null;
    /** The form of a request that brought a file, and whether someone throws the file away later. */
    received?: ReceivedForm & { kept?: boolean };
    /** Of an answer that is made while it is read: resolves when no more is made, however it ended. */
    made?: Promise<void>;
  };
}
export type AppContext = Context<AppEnv>;

/** Requests that someone may make at once (`burst`), and how many a second come back. */
export interface Rate {
  readonly burst: number;
  readonly per_second: number;
}
