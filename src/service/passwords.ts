/** Which passwords are taken: long ones that aren't on every list. They are hashed and compared exactly as they were typed. */
import { TactError } from './errors.ts';
import type { Ports } from './ports.ts';

/** In characters. */
export const SHORTEST_PASSWORD = 12;
const LONGEST = 256;

/** Words that the common long passwords are made of, once digits and signs are taken away. */
const COMMON = new Set(
  (
    'password passwort motdepasse contrasena letmein welcome willkommen bienvenue admin administrator ' +
    'qwerty qwertyuiop qwertyuiopas qwertz qwertzuiop azerty azertyuiop asdfghjkl asdfghjklzx zxcvbnm ' +
    'iloveyou sunshine princess football baseball superman batman dragon monkey master shadow trustno ' +
    'changeme changeit secret default guest login user test tester summer winter spring autumn monday ' +
    'abc abcd abcdef abcdefgh abcdefghijkl pass passpass passwordpassword correcthorsebatterystaple ' +
    'tact tacttact marketing company mycompany hello hellohello starwars pokemon michael jennifer'
  ).split(' '),
);
const TRIED = 'This is one of the passwords that are tried first. Use a few words of your own.';
const SEQUENCE = '01234567890123456789abcdefghijklmnopqrstuvwxyz';

/** Refuses a password that is short, common, breached, repeated, or the login name; `path` is the field. */
export async function requireGoodPassword(
  { secrets }: Pick<Ports, 'secrets'>,
  password: string,
  login: string,
  path = 'password',
): Promise<void> {
  const reason =
    weakness(password.normalize('NFKC'), login) ?? ((await secrets.isBreached(password)) ? TRIED : null);
  if (reason === null) return;
  throw new TactError('invalid', 'Choose another password.', {
    issues: [{ path, message: reason }],
  });
}

function weakness(password: string, login: string): string | null {
  if (Array.from(password).length < SHORTEST_PASSWORD)
    return `Use at least ${SHORTEST_PASSWORD} characters. Several words are fine.`;
  if (password.length > LONGEST) return `Use at most ${LONGEST} characters.`;
  const lower = password.toLowerCase();
  const letters = lower.replaceAll(/[^\p{L}]/gu, '');
  if (COMMON.has(letters)) return TRIED;
  if (/^(.{1,4})\1+$/u.test(lower)) return 'Don’t repeat the same characters.';
  if (SEQUENCE.includes(lower) || SEQUENCE.includes(Array.from(lower).toReversed().join('')))
    return 'Don’t use a sequence.';
  const words = [login, login.split('@')[0] ?? login].filter((word) => word.length >= 4);
  if (words.some((word) => lower.includes(word) && lower.length - word.length < 6)) {
    return 'Don’t build it from your login name.';
  }
  return null;
}
