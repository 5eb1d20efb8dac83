/** What people say about a rule, or about a change that waits for its review. */
export interface Comment {
  readonly id: string;
  /** `rule:skincare`, `proposal:p1`. */
  readonly subject: string;
  /** Of which edition it was said; null where there are none. */
  readonly edition: number | null;
  readonly by: string;
  readonly at: string;
  readonly text: string;
  /** Accounts that are named in it as `@Name`, and so were notified. */
  readonly mentions: readonly string[];
  readonly version: number;
}

/** The longest comment, in characters. */
export const COMMENT_LENGTH = 2000;
