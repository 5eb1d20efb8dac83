/** The typed client: one per resource, so that each is checked on its own. Screens and tests call this. */
import { hc } from 'hono/client';
import type { Problem } from './problem.ts';
import type { AccountsRoutes } from './routes/accounts.ts';
import type { AudienceRoutes } from './routes/audience.ts';
import type { AuditRoutes } from './routes/audit.ts';
import type { CapsRoutes } from './routes/caps.ts';
import type { CatalogRoutes } from './routes/catalog.ts';
import type { CommentsRoutes } from './routes/comments.ts';
import type { CustomersRoutes } from './routes/customers.ts';
import type { DatasetsRoutes } from './routes/datasets.ts';
import type { DecisionsRoutes } from './routes/decisions.ts';
import type { FlagsRoutes } from './routes/flags.ts';
import type { ImportsRoutes } from './routes/imports.ts';
import type { InvitationsRoutes } from './routes/invitations.ts';
import type { OverlapRoutes } from './routes/overlap.ts';
import type { OverviewRoutes } from './routes/overview.ts';
import type { PermissionRoutes } from './routes/permission.ts';
import type { PolicyRoutes } from './routes/policy.ts';
import type { PressureRoutes } from './routes/pressure.ts';
import type { PreviewRoutes } from './routes/preview.ts';
import type { ProposalsRoutes } from './routes/proposals.ts';
import type { RechecksRoutes } from './routes/rechecks.ts';
import type { ProviderRoutes } from './routes/provider.ts';
import type { ReviewRoutes } from './routes/review.ts';
import type { RulesRoutes } from './routes/rules.ts';
import type { SegmentsRoutes } from './routes/segments.ts';
import type { SecondFactorRoutes } from './routes/second-factor.ts';
import type { SessionRoutes } from './routes/session.ts';
import type { SessionsRoutes } from './routes/sessions.ts';
import type { SettingsRoutes } from './routes/settings.ts';
import type { SetupRoutes } from './routes/setup.ts';
import type { TokensRoutes } from './routes/tokens.ts';

export type { Problem } from './problem.ts';
export type Client = ReturnType<typeof createClient>;

/** A client for the API at `base` (`/api`). `fetch` may be an app's own, without a network. */
export function createClient(base: string, options: { readonly fetch?: typeof fetch } = {}) {
  return {
    accounts: hc<AccountsRoutes>(base, options),
    audience: hc<AudienceRoutes>(base, options),
    audit: hc<AuditRoutes>(base, options),
    caps: hc<CapsRoutes>(base, options),
    catalog: hc<CatalogRoutes>(base, options),
    comments: hc<CommentsRoutes>(base, options),
    customers: hc<CustomersRoutes>(base, options),
    datasets: hc<DatasetsRoutes>(base, options),
    decisions: hc<DecisionsRoutes>(base, options),
    flags: hc<FlagsRoutes>(base, options),
    imports: hc<ImportsRoutes>(base, options),
    invitations: hc<InvitationsRoutes>(base, options),
    overlap: hc<OverlapRoutes>(base, options),
    overview: hc<OverviewRoutes>(base, options),
    permission: hc<PermissionRoutes>(base, options),
    policy: hc<PolicyRoutes>(base, options),
    pressure: hc<PressureRoutes>(base, options),
    preview: hc<PreviewRoutes>(base, options),
    proposals: hc<ProposalsRoutes>(base, options),
    rechecks: hc<RechecksRoutes>(base, options),
    provider: hc<ProviderRoutes>(base, options),
    review: hc<ReviewRoutes>(base, options),
    rules: hc<RulesRoutes>(base, options),
    segments: hc<SegmentsRoutes>(base, options),
    second_factor: hc<SecondFactorRoutes>(base, options),
    session: hc<SessionRoutes>(base, options),
    sessions: hc<SessionsRoutes>(base, options),
    settings: hc<SettingsRoutes>(base, options),
    setup: hc<SetupRoutes>(base, options),
    tokens: hc<TokensRoutes>(base, options),
  };
}

/** A call that failed, with the problem document that says why. `status` 0: there was no answer. */
export class ProblemError extends Error {
  readonly problem: Problem;
  /** After how many seconds it may go well, where the answer says so. */
  readonly retry_after: number | null;

  constructor(problem: Problem, retry_after: number | null = null) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
    this.retry_after = retry_after;
  }
}

/** The JSON that a call answers; a failed call throws ProblemError: `await answer(client.settings.settings.$get())`. */
export async function answer<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await succeeded(call)).json();
}

/** The response of a call that succeeded (downloads, 204); a failed call throws ProblemError. */
export async function succeeded<R extends Answer<unknown>>(call: Promise<R>): Promise<R> {
  const response = await call.catch((error: unknown) => {
    throw aborted(error) ? error : new ProblemError(UNREACHABLE);
  });
  if (response.ok) return response;
  const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  throw new ProblemError(await problemIn(response), Number.isNaN(seconds) ? null : seconds);
}

/** What is needed of a typed response. */
interface Answer<T> {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  json(): Promise<T>;
}

/** Headers of a change to the version that was read: `client….$put({…}, ifMatch(rule))`, or in `header`. */
export function ifMatch(item: { readonly version: number }): { 'if-match': string } {
  return { 'if-match': `"${item.version}"` };
}

const UNREACHABLE: Problem = {
  type: 'urn:tact:problem:unreachable',
  title: 'Tact can’t be reached',
  status: 0,
  detail: 'Tact does not answer. What you entered is kept here; try again when the connection is back.',
  request_id: '',
};

async function problemIn(response: Answer<unknown>): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('json') === true;
  if (isProblem) return (await response.json()) as Problem;
  return {
    ...UNREACHABLE,
    status: response.status,
    detail: `Tact answered ${response.status} without saying why. Try again.`,
  };
}

function aborted(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
