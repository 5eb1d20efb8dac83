/** Errors as RFC 9457 problem documents: the one place where a kind of error becomes a status. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import type { Issue } from '../domain/segments/segment.ts';
import { issueWords } from './issue-words.ts';
import { TactError, type ErrorKind } from '../service/errors.ts';
import type { AppEnv } from './options.ts';

/** What every failed call is answered with, as `application/problem+json`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly Issue[];
  /** With 409: the object as it is now. */
  readonly current?: unknown;
  readonly request_id: string;
}

const KINDS = {
  malformed: { status: 400, title: 'This request can’t be read' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  second_factor: { status: 401, title: 'One more step' },
  forbidden: { status: 403, title: 'Not allowed' },
  not_found: { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'Changed or not possible now' },
  too_large: { status: 413, title: 'Too large' },
  invalid: { status: 422, title: 'Something is wrong in what was sent' },
  precondition_required: { status: 428, title: 'Say which version you read' },
  too_many: { status: 429, title: 'Too many attempts' },
  cancelled: { status: 499, title: 'Cancelled' },
  unavailable: { status: 503, title: 'Busy or away' },
  disk_full: { status: 507, title: 'The disk is full' },
} as const satisfies Record<ErrorKind, { readonly status: number; readonly title: string }>;

/** The problem document of anything that was thrown; what wasn't thrown on purpose shows nothing of itself. */
export function problemOf(error: unknown, request_id: string): Problem {
  if (error instanceof TactError) {
    const { issues, current } = error.details;
    return {
      type: `urn:tact:problem:${error.kind}`,
      ...KINDS[error.kind],
      detail: error.message,
      ...(issues === undefined ? {} : { errors: issues }),
      ...(current === undefined ? {} : { current }),
      request_id,
    };
  }
  if (isRefusal(error)) return unreadable(error, request_id);
  return {
    type: 'urn:tact:problem:internal',
    title: 'Something went wrong in Tact',
    status: 500,
    detail: `This is a fault of ours; nothing was changed. Try again, and report it with the number ${request_id}.`,
    request_id,
  };
}

/** Whether what was thrown is a fault of ours, which whoever keeps the server wants to know of. */
export function isFault(error: unknown): boolean {
  return !(error instanceof TactError) && !isRefusal(error);
}

/** Whether Hono itself refused what was sent. */
function isRefusal(error: unknown): error is HTTPException {
  return error instanceof HTTPException && error.status < 500;
}

/** The answer for anything that was thrown. */
export function answerProblem(c: Context<AppEnv>, error: unknown): Response {
  const problem = problemOf(error, c.var.request_id);
  const retry = error instanceof TactError ? retryAfter(error) : null;
  if (retry !== null) c.header('retry-after', String(retry));
  if (problem.status === 401) c.header('www-authenticate', 'Bearer realm="tact"');
  c.header('content-type', 'application/problem+json; charset=utf-8');
  return c.newResponse(JSON.stringify(problem), problem.status as ContentfulStatusCode);
}

/** The places that a schema refuses, as `conditions[2].value`. */
export function issuesOf(error: Pick<z.ZodError, 'issues'>): readonly Issue[] {
  return error.issues.flatMap((issue) => placesOf(issue, []));
}

function placesOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): readonly Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: pathOf([...path, key]), message: `There is no “${key}” here.` }));
  // Of the forms that a body may have, the one that it is nearest to says what is wrong.
  const nearest =
    issue.code === 'invalid_union' ? issue.errors.toSorted((a, b) => a.length - b.length)[0] : [];
  if (nearest === undefined || nearest.length === 0)
    return [{ path: pathOf(path), message: issueWords(issue) }];
  return nearest.flatMap((inner) => placesOf(inner, path));
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function retryAfter(error: TactError): number | null {
  return error.details.retry_after_seconds ?? (error.kind === 'unavailable' ? 5 : null);
}

/** Hono's own refusals: broken JSON, a media type that isn't taken. */
function unreadable(error: HTTPException, request_id: string): Problem {
  const detail =
    error.status === 415
      ? 'Send the body as application/json, or as the media type that the documentation names.'
      : 'The body is not what its content type says. Send valid JSON.';
  return {
    type: 'urn:tact:problem:malformed',
    title: KINDS.malformed.title,
    status: error.status,
    detail,
    request_id,
  };
}
