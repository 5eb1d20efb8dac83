/** What proves that it is the person who signed in. */
export interface Proof {
  readonly password: string;
  readonly code?: string;
}
