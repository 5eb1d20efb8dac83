import type { ConditionTrace } from '../../../../domain/segments/explain.ts';
import { spoken } from '../../../../domain/segments/phrase.ts';
import type { Explanation } from '../../../data/preview.ts';
import { outcomeWord } from '../../../parts/outcomes.tsx';
import { outcomeSentence, type Saying } from './outcome-sentence.ts';
import { outermost } from './trace-list.tsx';

/** The explanation as plain text, for an answer to someone who asks; as masked as on the screen. */
export function explanationText(explanation: Explanation, saying: Saying): string {
  const { person, outcome, audience, caps, as_of } = explanation;
  return [
    `${person.masked_id} as of ${as_of}: ${outcomeWord(outcome)}`,
    outcomeSentence(explanation, saying),
    '',
    'Audience',
    ...outermost(audience.trace).flatMap((trace) => lines(trace, 1)),
    `Free to contact: ${explanation.free.status.replace('_', ' ')}`,
    `Consent for ${saying.what}: ${explanation.consent.status.replace('_', ' ')}`,
    ...caps.counters.map(({ name, used, limit, rule }) => `Cap ${name}: ${used} of ${limit} (${rule})`),
  ].join('\n');
}

function lines(trace: ConditionTrace, depth: number): readonly string[] {
  const mark = trace.holds ? '+' : '-';
  const fact = trace.fact === null ? '' : `: ${trace.fact}`;
  return [
    `${'  '.repeat(depth)}${mark} ${spoken(trace.phrase)}${fact}`,
    ...trace.children.flatMap((child) => lines(child, depth + 1)),
  ];
}
