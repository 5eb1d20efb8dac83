import { FEWEST_SHOWN, hiddenPlaces } from '../preview/small-cells.ts';
import type { Fix, Flag } from './flag.ts';

type Listed = Omit<Flag, 'fixes'> & Partial<Pick<Flag, 'fixes'>>;

/**
 * A flag about private data without what would single people out (DESIGN-LANGUAGE §12): regimes with few people, and
 * others with them, are not told apart; nor is the reach after a fix that few people more or fewer would tell of.
 */
export function flagShown<F extends Listed>(flag: F, isPrivate: (attribute: string) => boolean): F {
  if (!flag.attributes.some(isPrivate)) return flag;
  const regimes = Object.entries(flag.by_regime);
  const hidden = hiddenPlaces([regimes.map(([, people]) => people)]);
  return {
    ...flag,
    by_regime: Object.fromEntries(regimes.filter((_regime, place) => !hidden.has(place))),
    ...(flag.fixes === undefined ? {} : { fixes: flag.fixes.map(fixShown) }),
  };
}

function fixShown(fix: Fix): Fix {
  const { reach_before, reach_after } = fix;
  if (reach_before === null || reach_after === null) return fix;
  const change = Math.abs(reach_after - reach_before);
  return change > 0 && change < FEWEST_SHOWN ? { ...fix, reach_after: null } : fix;
}
