import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Condition, PeopleCondition } from '../../../domain/segments/condition.ts';
import { useMatchPeople } from '../../data/audience.ts';
import { problemText } from '../../data/query-client.ts';
import { formatCount, people } from '../../kit/format.ts';
import classes from './builder.module.css';

interface PeopleEditorProps {
  readonly condition: PeopleCondition;
  readonly change: (next: Condition, merge?: string) => void;
}

const NAMED = 8;

/** People by customer id or e-mail address, as a list to paste; it is held against the customers before it counts. */
export function PeopleEditor({ condition, change }: PeopleEditorProps) {
  const [text, setText] = useState(condition.customer_ids.join('\n'));
  const match = useMatchPeople();
  const given = listed(text);
  const check = () =>
    match.mutate(given, { onSuccess: ({ customer_ids }) => change({ ...condition, customer_ids }) });
  return (
    <>
      <Textarea
        label="Customer ids or e-mail addresses"
        description="Paste a list: one to a line, or separated by commas; at most 10,000."
        // Of a fixed height and unwrapped: fitted to 10,000 lines it would be taller than any screen, and scroll the page.
        autosize={false}
        rows={8}
        wrap="off"
        spellCheck={false}
        value={text}
        error={match.isError ? problemText(match.error) : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          match.reset();
        }}
      />
      <div className="spread">
        <span className="meta num">{people(condition.customer_ids.length)} in this condition</span>
        <Button loading={match.isPending} disabled={given.length === 0} onClick={check}>
          Look up {formatCount(given.length)}
        </Button>
      </div>
      <div role="status">
        {match.data && (
          <div className={classes['found']}>
            <p>
              <b>{people(match.data.customer_ids.length)} found</b> and taken into the condition.
            </p>
            {match.data.emails.given > 0 && (
              <p>
                {formatCount(match.data.emails.given)} e-mail addresses belong to{' '}
                {people(match.data.emails.people)}.
              </p>
            )}
            {match.data.ids.not_found.length > 0 && (
              <p>
                <b>{formatCount(match.data.ids.not_found.length)} not found:</b>{' '}
                {match.data.ids.not_found.slice(0, NAMED).join(', ')}
                {match.data.ids.not_found.length > NAMED && ' and others'}
              </p>
            )}
          </div>
        )}
      </div>
    </>
  );
}

function listed(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(/[\s,;]+/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ),
  ];
}
