/** Every category, in the order in which screens list them. To add one: its file, and a line here. */
import { accountCredentials } from './categories/account-credentials.ts';
import { alcohol } from './categories/alcohol.ts';
import { biometric } from './categories/biometric.ts';
import { children } from './categories/children.ts';
import { communications } from './categories/communications.ts';
import { criminal } from './categories/criminal.ts';
import { family } from './categories/family.ts';
import { financial } from './categories/financial.ts';
import { genderIdentity } from './categories/gender-identity.ts';
import { genetic } from './categories/genetic.ts';
import { governmentId } from './categories/government-id.ts';
import { health } from './categories/health.ts';
import { identity } from './categories/identity.ts';
import { immigration } from './categories/immigration.ts';
import { place } from './categories/place.ts';
import { politics } from './categories/politics.ts';
import { preciseLocation } from './categories/precise-location.ts';
import { protectedTraits } from './categories/protected.ts';
import { raceEthnicity } from './categories/race-ethnicity.ts';
import { religion } from './categories/religion.ts';
import { reproductive } from './categories/reproductive.ts';
import { sexLife } from './categories/sex-life.ts';
import { tradeUnion } from './categories/trade-union.ts';
import { vulnerability } from './categories/vulnerability.ts';
import type { Category } from './category.ts';

export const CATEGORIES: readonly Category[] = [
  health,
  reproductive,
  sexLife,
  genderIdentity,
  raceEthnicity,
  religion,
  politics,
  tradeUnion,
  genetic,
  biometric,
  criminal,
  immigration,
  children,
  preciseLocation,
  financial,
  accountCredentials,
  governmentId,
  communications,
  vulnerability,
  family,
  protectedTraits,
  alcohol,
  identity,
  place,
];

const BY_ID = new Map(CATEGORIES.map((category) => [category.id, category]));

/** The category of an id; undefined when there is none. */
export function categoryOf(id: string | null): Category | undefined {
  return id === null ? undefined : BY_ID.get(id);
}
