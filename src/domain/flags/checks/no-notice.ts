import { agree } from '../agree.ts';
import { type Check, ofUse, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';

/** Personal data that was collected, by itself or further back, without a notice on record. Bought data has a check of its own. */
export const NO_NOTICE: Check = {
  question: 'Were people told that we collect this?',
  find: (facts) =>
    facts.used.flatMap((used) => {
      const untold = [used, ...used.inputs].find(
        ({ attribute, sensitivity, source }) =>
          attribute?.notice === null && sensitivity > 0 && source !== 'inferred' && source !== 'purchased',
      );
      if (untold === undefined) return [];
      const from =
        untold.id === used.id
          ? used.label
          : `${agree(used.label, 'is')} worked out from ${untold.label}, which`;
      return [
        ofUse(used, {
          fact: 'notice',
          category: null,
          severity: () => 'review',
          explain: (evidence) =>
            `${from} has no notice on record, so we can’t show that ${peopleWords(evidence?.affected)} were told about it.`,
          fixes: removeCondition(facts, used),
        }),
      ];
    }),
};
