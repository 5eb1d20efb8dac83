/** The shipped regimes; facts with their provisions, as data. Information, not legal advice. */
import type { Regime } from '../policy.ts';
import { AU } from './au.ts';
import { BR } from './br.ts';
import { CA } from './ca.ts';
import { CA_QC } from './ca-qc.ts';
import { CH } from './ch.ts';
import { EU } from './eu.ts';
import { IN } from './in.ts';
import { JP } from './jp.ts';
import { UK } from './uk.ts';
import { UNKNOWN } from './unknown.ts';
import { US } from './us.ts';
import { US_CA } from './us-ca.ts';
import { US_CO } from './us-co.ts';
import { US_CT } from './us-ct.ts';
import { US_DE } from './us-de.ts';
import { US_IL } from './us-il.ts';
import { US_NJ } from './us-nj.ts';
import { US_OR } from './us-or.ts';
import { US_TX } from './us-tx.ts';
import { US_VA } from './us-va.ts';
import { US_WA } from './us-wa.ts';

export const REGIMES: readonly Regime[] = [
  EU,
  UK,
  CH,
  US_CA,
  US_VA,
  US_CO,
  US_CT,
  US_TX,
  US_OR,
  US_NJ,
  US_WA,
  US_DE,
  US_IL,
  US,
  CA,
  CA_QC,
  BR,
  IN,
  AU,
  JP,
  UNKNOWN,
];
