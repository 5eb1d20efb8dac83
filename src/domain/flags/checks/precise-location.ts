import { plainName } from '../../classification/plain-name.ts';
import { proxyOf } from '../../classification/proxies.ts';
import { LOCATION_GRAINS, type LocationGrain } from '../../permission/policy.ts';
import { limitsOf } from '../../permission/policy-limits.ts';
import { agree } from '../agree.ts';
import { type Check, ofUse, peopleWords } from '../check.ts';
import { coarserPlace } from '../fixes/coarser-place.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import type { Datum, UsedData } from '../used-data.ts';

const WORDS: { readonly [grain in LocationGrain]: string } = {
  exact: 'to the house',
  postcode: 'to the postcode',
  town: 'to the town',
  region: 'to the region',
};
const REGION =
  /(^|_)(region|regions|state|province|country|countries|bundesland|land|kanton|departement|pays|provincia|regione|regio|provincie|wojewodztwo|lan|fylke|maakunta|continent)(_|$)/;

/** Where people are, finer than the policy allows. */
export const PRECISE_LOCATION: Check = {
  question: 'Do we need to know where they are?',
  find: (facts) => {
    const { finest_location } = limitsOf(facts.policy);
    return facts.used.flatMap((used) => {
      const grain = finestOf(used);
      if (grain === null || LOCATION_GRAINS.indexOf(grain) >= LOCATION_GRAINS.indexOf(finest_location))
        return [];
      return [
        ofUse(used, {
          fact: 'minimisation',
          category: 'precise_location',
          severity: () => 'review',
          explain: (evidence) =>
            `${agree(used.label, 'tells')} where people are, ${WORDS[grain]}; the policy’s limit is ${WORDS[finest_location]}. ` +
            `It bears on ${peopleWords(evidence?.affected)}.`,
          fixes: [...coarserPlace(facts, used), ...removeCondition(facts, used)],
        }),
      ];
    });
  },
};

/** The finest place that a use tells, by itself or by what it is made from. */
function finestOf(used: UsedData): LocationGrain | null {
  const grains = new Set([used, ...used.inputs].map(grainOf));
  return LOCATION_GRAINS.find((grain) => grains.has(grain)) ?? null;
}

function grainOf({ id, category }: Datum): LocationGrain | null {
  if (category === 'precise_location') return 'exact';
  if (category !== 'place') return null;
  if (proxyOf(id)?.label === 'Postcode') return 'postcode';
  return REGION.test(plainName(id)) ? 'region' : 'town';
}
