/** The API as a value made from its ports: hosts and tests call `app.fetch` or `app.request`. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { matchedRoutes } from 'hono/route';
import { TactError } from '../service/errors.ts';
import type { Actor, Ports } from '../service/ports.ts';
import { authenticate } from './authenticate.ts';
import { heavyLimit, rateLimit } from './load-limits.ts';
import { documentationRoutes } from './openapi.ts';
import type { AppContext, AppEnv, AppOptions, Refusal } from './options.ts';
import { answerProblem, isFault } from './problem.ts';
import { ungated } from './route.ts';
import { accountsRoutes } from './routes/accounts.ts';
import { audienceRoutes } from './routes/audience.ts';
import { auditRoutes } from './routes/audit.ts';
import { capsRoutes } from './routes/caps.ts';
import { catalogRoutes } from './routes/catalog.ts';
import { commentsRoutes } from './routes/comments.ts';
import { customersRoutes } from './routes/customers.ts';
import { datasetsRoutes } from './routes/datasets.ts';
import { decisionsRoutes } from './routes/decisions.ts';
import { flagsRoutes } from './routes/flags.ts';
import { importsRoutes } from './routes/imports.ts';
import { invitationsRoutes } from './routes/invitations.ts';
import { overlapRoutes } from './routes/overlap.ts';
import { overviewRoutes } from './routes/overview.ts';
import { permissionRoutes } from './routes/permission.ts';
import { policyRoutes } from './routes/policy.ts';
import { pressureRoutes } from './routes/pressure.ts';
import { previewRoutes } from './routes/preview.ts';
import { proposalsRoutes } from './routes/proposals.ts';
import { rechecksRoutes } from './routes/rechecks.ts';
import { providerRoutes } from './routes/provider.ts';
import { reviewRoutes } from './routes/review.ts';
import { rulesRoutes } from './routes/rules.ts';
import { segmentsRoutes } from './routes/segments.ts';
import { secondFactorRoutes } from './routes/second-factor.ts';
import { sessionRoutes } from './routes/session.ts';
import { sessionsRoutes } from './routes/sessions.ts';
import { settingsRoutes } from './routes/settings.ts';
import { setupRoutes } from './routes/setup.ts';
import { streamRoutes } from './routes/stream.ts';
import { tokensRoutes } from './routes/tokens.ts';
import { wellFormed } from './well-formed.ts';
import { bodyLimits, knownHost, sameOrigin, securityHeaders } from './security.ts';

export type App = OpenAPIHono<AppEnv>;

/** What is told of a refusal: nothing that the asker put into the address. */
function refusalOf(c: AppContext, { id, role }: Actor): Refusal {
  const route = matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? '';
  return { request: c.var.request_id, actor: id, role, method: c.req.method, route };
}

/** The whole API under `/api`. To add a resource: `routes/<resource>.ts`, a line here, and one in client.ts. */
export function createApp(ports: Ports, options: AppOptions = {}): App {
  const root = new OpenAPIHono<AppEnv>();
  root.onError((error, c) => {
    if (isFault(error)) options.log?.(error, c.var.request_id);
    else if (error instanceof TactError && error.kind === 'forbidden' && c.var.actor)
      options.refused?.(refusalOf(c, c.var.actor));
    return answerProblem(c, error);
  });
  root.notFound((c) => answerProblem(c, new TactError('not_found', 'There is nothing at this address.')));
  root.use(async (c, next) => {
    c.set('request_id', ports.secrets.id());
    await next();
    c.header('x-request-id', c.var.request_id);
  });
  root.use(securityHeaders(options));
  root.use(knownHost(options));
  root.use('/api/*', async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });
  root.use('/api/*', sameOrigin(options));
  root.use('/api/*', heavyLimit(options));
  root.use('/api/*', bodyLimits(options));
  root.use('/api/*', authenticate(ports, options));
  root.use('/api/*', rateLimit(ports.clock, options));
  root.use('/api/*', wellFormed);

  const api = root.basePath('/api');
  api.route('/', setupRoutes(ports, options));
  api.route('/', sessionRoutes(ports, options));
  api.route('/', providerRoutes(ports, options));
  api.route('/', sessionsRoutes(ports));
  api.route('/', secondFactorRoutes(ports, options));
  api.route('/', tokensRoutes(ports));
  api.route('/', accountsRoutes(ports));
  api.route('/', invitationsRoutes(ports, options));
  api.route('/', settingsRoutes(ports));
  api.route('/', importsRoutes(ports, options));
  api.route('/', catalogRoutes(ports));
  api.route('/', datasetsRoutes(ports));
  api.route('/', segmentsRoutes(ports));
  api.route('/', audienceRoutes(ports));
  api.route('/', permissionRoutes(ports));
  api.route('/', customersRoutes(ports));
  api.route('/', rulesRoutes(ports));
  api.route('/', flagsRoutes(ports));
  api.route('/', previewRoutes(ports));
  api.route('/', reviewRoutes(ports));
  api.route('/', commentsRoutes(ports));
  api.route('/', proposalsRoutes(ports));
  api.route('/', rechecksRoutes(ports, options));
  api.route('/', capsRoutes(ports));
  api.route('/', pressureRoutes(ports));
  api.route('/', decisionsRoutes(ports));
  api.route('/', policyRoutes(ports));
  api.route('/', overlapRoutes(ports));
  api.route('/', overviewRoutes(ports));
  api.route('/', auditRoutes(ports));
  api.route('/', streamRoutes(ports, options));
  api.route('/', documentationRoutes(api));

  const open = ungated(root.routes);
  if (open.length > 0) throw new Error(`Routes without a right: ${open.join(', ')}`);
  return root;
}
