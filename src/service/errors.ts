/**
 * What can go wrong, as words for a person: what happened, what is safe, what to do.
 * The API turns each kind into a problem document in one place (api/problem.ts).
 */
import type { Issue } from '../domain/segments/segment.ts';

export type ErrorKind =
  /** 400 the request can't be read. */
  | 'malformed'
  /** 401 no account. */
  | 'unauthenticated'
  /** 401 the password is right; the code of the second factor is missing. */
  | 'second_factor'
  /** 403 without the right. */
  | 'forbidden'
  /** 404 */
  | 'not_found'
  /** 409 someone else changed it, or its state does not allow this. */
  | 'conflict'
  /** 413 */
  | 'too_large'
  /** 422 well-formed but wrong; `issues` names the places. */
  | 'invalid'
  /** 428 If-Match is missing. */
  | 'precondition_required'
  /** 429 */
  | 'too_many'
  /** 499 the asker went away, or asked something newer. */
  | 'cancelled'
  /** 503 the engine or store does not answer. */
  | 'unavailable'
  /** 507 no room on the disk. */
  | 'disk_full';

export interface ErrorDetails {
  readonly issues?: readonly Issue[];
  /** The current state, for a merge: `{version, …}`. */
  readonly current?: unknown;
  readonly retry_after_seconds?: number;
}

/** The one error that use cases throw on purpose. */
export class TactError extends Error {
  readonly kind: ErrorKind;
  readonly details: ErrorDetails;

  constructor(kind: ErrorKind, message: string, details: ErrorDetails = {}) {
    super(message);
    this.name = 'TactError';
    this.kind = kind;
    this.details = details;
  }
}
