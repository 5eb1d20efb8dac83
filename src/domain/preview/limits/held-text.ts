import { fewTurnOn } from '../few-turn.ts';

/** The parts of a text that everything with the text has too, a letter shorter. */
const SHORTER: {
  readonly [operator: string]: (letters: readonly string[]) => readonly (readonly string[])[];
} = {
  starts_with: (letters) => [letters.slice(0, -1)],
  ends_with: (letters) => [letters.slice(1)],
  contains: (letters) => [letters.slice(0, -1), letters.slice(1)],
  not_contains: (letters) => [letters.slice(0, -1), letters.slice(1)],
};

/** Of longer texts only so much is compared: their parts grow with the square of their length. */
const LONGEST = 20;

/** Whether texts are compared by a part of them. */
export function isPart(operator: string): boolean {
  return Object.hasOwn(SHORTER, operator);
}

/**
 * The text to compare with in the place of one: of its parts the longest that many people tell from each shorter one, so
 * that letter by letter answers differ by nobody or by FEWEST_SHOWN people and more.
 */
export async function heldText(
  operator: string,
  text: string,
  count: (text: string) => Promise<number>,
): Promise<string> {
  const shorter = SHORTER[operator] ?? (() => []);
  const known = new Map<string, Promise<string>>();
  const held = async (letters: readonly string[]): Promise<string> => {
    const own = letters.join('');
    for (const less of letters.length === 0 ? [] : shorter(letters)) {
      const kept = await heldOnce(less);
      if (fewTurnOn(await count(kept), await count(own))) return kept;
    }
    return own;
  };
  const heldOnce = (letters: readonly string[]): Promise<string> => {
    const key = letters.join('');
    const found = known.get(key) ?? held(letters);
    known.set(key, found);
    return found;
  };
  const letters = text.match(/./gsu) ?? [];
  return heldOnce(operator === 'ends_with' ? letters.slice(-LONGEST) : letters.slice(0, LONGEST));
}
