import { expect, test } from 'vitest';
import { ROLE_WORDS, ROLES } from '../../src/domain/rules/roles.ts';
import { inSentence } from '../../src/domain/segments/phrase.ts';
import { requireRole, RIGHTS, type Right } from '../../src/service/rights.ts';

test('a refusal names roles by the words of the screens, both whose it is and who may', () => {
  const refusals = ROLES.flatMap((role) =>
    (Object.keys(RIGHTS) as Right[]).flatMap((right) => {
      const said = refusalOf(() => requireRole({ role }, right));
      return said === null ? [] : [{ role, right, said }];
    }),
  );
  expect(refusals.length).toBeGreaterThan(20);
  for (const { role, right, said } of refusals) {
    expect(said).toContain(`Your role (${inSentence(ROLE_WORDS[role])})`);
    for (const may of RIGHTS[right]) expect(said).toContain(inSentence(ROLE_WORDS[may]));
    expect(said.replaceAll('privacy reviewer', '')).not.toMatch(/reviewer|_/);
  }
});

function refusalOf(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
