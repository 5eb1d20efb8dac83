/** The provisions of the policy that stand behind a finding, in the regimes whose people it counts. */
import type { Regime, RegimeFact } from '../permission/policy.ts';
import type { Finding } from './check.ts';
import type { LegalBasis } from './flag.ts';
import { treatmentsOf } from './special.ts';

/** What the regimes say of it: by the provision that it names itself, by a duty, and by the treatment of its category. */
export function legalBasisOf(
  { fact, provision, category }: Pick<Finding, 'fact' | 'provision' | 'category'>,
  regimes: readonly Regime[],
): readonly LegalBasis[] {
  return regimes.flatMap((regime) => [
    ...said(regime, provision?.(regime), 'asks for it here'),
    ...(fact === undefined ? [] : said(regime, regime.provisions?.[fact], FACT_WORDS[fact])),
    ...(provision !== undefined || category === null
      ? []
      : treatmentsOf(regime, category).map((treated) => ({
          regime: regime.id,
          provision: treated.provision,
          text: `${category.replaceAll('_', ' ')} data: ${TREATMENT_WORDS[treated.treatment] ?? treated.treatment}`,
        }))),
  ]);
}

function said({ id }: Regime, provision: string | undefined, text: string): readonly LegalBasis[] {
  return provision === undefined ? [] : [{ regime: id, provision, text }];
}

const TREATMENT_WORDS: { readonly [treatment: string]: string } = {
  opt_in: 'needs explicit consent',
  limit: 'people may limit its use',
  opt_out: 'people may object',
  review: 'needs a good reason',
  prohibited: 'not for offers',
  prohibited_for_profiling_ads: 'not for advertising by profile',
};

const FACT_WORDS: { readonly [F in RegimeFact]: string } = {
  minor_age: 'children can’t agree by themselves',
  gpc: 'the browser’s signal is a no',
  notice: 'people are told what is collected about them',
  purpose: 'data serves what it was collected for',
  minimisation: 'no more data than the purpose needs',
  accuracy: 'data is kept true',
  retention: 'data is kept no longer than it is needed',
  transfer: 'data goes abroad under conditions only',
  automated_decision: 'people can have a person decide',
  breach: 'exposed data is reported, and people are told',
};
