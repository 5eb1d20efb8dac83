/** The set that the classifier was improved on, and the set that it was only measured on. */
import { ANALYTICS } from './analytics.ts';
import { CRM } from './crm.ts';
import { EUROPE } from './europe.ts';
import { FINANCE } from './finance.ts';
import { HEALTH } from './health.ts';
import type { LabelGroup } from './label.ts';
import { SHOP } from './shop.ts';
import { DYNAMICS } from './unseen/dynamics.ts';
import { ENGLISH } from './unseen/english.ts';
import { OTHERS } from './unseen/others.ts';
import { STRANGERS } from './unseen/strangers.ts';
import { VALUES } from './values.ts';

export const LABELS: readonly LabelGroup[] = [
  ...CRM,
  ...SHOP,
  ...ANALYTICS,
  ...HEALTH,
  ...FINANCE,
  ...EUROPE,
  ...VALUES,
];

/**
 * Written before the word lists were read, and never tuned to: its misses were not looked at. The hand that wrote it
 * widened the words later, language by language, so it says less than a stranger's columns would. With the lists as they
 * were found: recall 0.496 and precision 0.831 (the labelled set: 0.577 and 0.914).
 */
export const UNSEEN: readonly LabelGroup[] = [...ENGLISH, ...OTHERS];

/**
 * Names as strangers wrote them. The first time they were measured: recall 0.758, precision 0.959. The words were then
 * widened by what was missing (identifiers of more countries, names of illnesses), so they are no longer unseen.
 */
export const SEEN_STRANGERS: readonly LabelGroup[] = STRANGERS;

/**
 * Written last. The first time they were measured: recall 0.719, precision 1.000; what was missing were names without
 * marks between their words (`annualincome`), which are taken apart since.
 */
export const LAST: readonly LabelGroup[] = DYNAMICS;
