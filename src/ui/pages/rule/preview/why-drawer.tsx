import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { RuleContent } from '../../../../domain/rules/rule.ts';
import { inSentence } from '../../../../domain/segments/phrase.ts';
import { explanationQuery, type MaskedPerson } from '../../../data/preview.ts';
import { problemText, referenceOf } from '../../../data/query-client.ts';
import { CopyButton } from '../../../kit/copy-button.tsx';
import { SideDrawer } from '../../../kit/drawer.tsx';
import { formatMoment } from '../../../kit/format.ts';
import { Failure, Loading } from '../../../kit/states.tsx';
import type { Vocabulary } from '../../../parts/names.ts';
import { OutcomeIcon, outcomeWord } from '../../../parts/outcomes.tsx';
import { ruleUseWords } from '../../../parts/rule-use.ts';
import { explanationText } from './explanation-text.ts';
import { OtherRules } from './other-rules.tsx';
import { outcomeSentence } from './outcome-sentence.ts';
import { Reveal } from './reveal.tsx';
import { WhySteps } from './why-steps.tsx';
import classes from './why.module.css';

interface WhyDrawerProps {
  readonly ruleId: string;
  readonly draft: RuleContent;
  /** The open person's handle. */
  readonly person: string;
  /** The people on the page, for the arrows. */
  readonly items: readonly MaskedPerson[];
  readonly vocabulary: Vocabulary;
  readonly regimeName: (id: string) => string;
  readonly onMove: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Why one person is reached or not, step by step. Opening it is on record. */
export function WhyDrawer({
  ruleId,
  draft,
  person,
  items,
  vocabulary,
  regimeName,
  onMove,
  onClose,
}: WhyDrawerProps) {
  const asked = useQuery(explanationQuery(ruleId, draft, person));
  const { data } = asked;
  const { names } = vocabulary;
  const what = inSentence(ruleUseWords(draft, names));
  const place = items.findIndex(({ handle }) => handle === person);
  const saying = data && { what, regime: regimeName(data.regime) };
  const reached = data?.outcome === 'reached';
  return (
    <SideDrawer
      title={reached ? 'Why is this person targeted?' : 'Why is this person not targeted?'}
      onClose={onClose}
      tools={
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Previous person"
            disabled={place <= 0}
            onClick={() => onMove(-1)}
          >
            <IconChevronLeft size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Next person"
            disabled={place < 0 || place >= items.length - 1}
            onClick={() => onMove(1)}
          >
            <IconChevronRight size={16} />
          </ActionIcon>
        </>
      }
      foot={
        data &&
        saying && (
          <>
            <span className={`meta ${classes['logged']}`}>
              <IconHistory size={14} aria-hidden /> Opening this person was logged at{' '}
              {formatMoment(new Date(asked.dataUpdatedAt).toISOString(), new Date())}.
            </span>
            <span className={classes['copy']}>
              <CopyButton label="Copy explanation" text={explanationText(data, saying)} />
            </span>
          </>
        )
      }
    >
      {asked.isPending && <Loading rows={9} />}
      {asked.isError && (
        <Failure
          title="Couldn’t explain this person"
          detail={problemText(asked.error)}
          reference={referenceOf(asked.error)}
          onRetry={() => void asked.refetch()}
        />
      )}
      {data && saying && (
        <>
          <div className={classes['who']}>
            <span>
              <span className="mono">{data.person.masked_id}</span>{' '}
              <span className="second">{data.person.masked_email}</span>
            </span>
          </div>
          <Reveal key={`reveal ${person}`} person={person} masked_id={data.person.masked_id} />
          <div className={classes['answer']}>
            <OutcomeIcon outcome={data.outcome} size={16} />
            <p>
              <b>{reached ? 'Will be reached.' : `Not reached: ${inSentence(outcomeWord(data.outcome))}.`}</b>{' '}
              {outcomeSentence(data, saying)}
            </p>
          </div>
          <WhySteps explanation={data} regime={saying.regime} names={names} what={what} />
          <OtherRules key={`others ${person}`} person={person} except={ruleId} />
        </>
      )}
    </SideDrawer>
  );
}
