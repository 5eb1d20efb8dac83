/** Names after an @: while they are typed, and in what was said. */
interface Person {
  readonly id: string;
  readonly name: string;
}

/** What was typed of a name before the caret, after its @; null when no name is being typed. */
export function mentionAt(text: string, caret: number): string | null {
  const [, typed] = /(?:^|\s)@([^\s@]*(?: [^\s@]*)?)$/u.exec(text.slice(0, caret)) ?? [];
  return typed ?? null;
}

/** The text with the whole name in place of what was typed of it, and where the caret then stands. */
export function withMention(
  text: string,
  caret: number,
  name: string,
): { readonly text: string; readonly caret: number } {
  const start = text.slice(0, caret).lastIndexOf('@');
  const before = `${text.slice(0, start)}@${name} `;
  return { text: before + text.slice(caret).replace(/^ /, ''), caret: before.length };
}

/** Everyone whose name stands in the text after an @. */
export function mentionsIn<P extends Person>(text: string, people: readonly P[]): readonly P[] {
  return people.filter(({ name }) => text.includes(`@${name}`));
}
