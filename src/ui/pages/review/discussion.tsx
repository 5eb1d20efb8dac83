import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { Review } from '../../../domain/rules/rule.ts';
import type { AccountName } from '../../data/accounts.ts';
import { commentsQuery, useAddComment } from '../../data/comments.ts';
import { problemText } from '../../data/query-client.ts';
import { useMe } from '../../data/session.ts';
import { accountName } from '../../parts/account-name.ts';
import { formatMoment } from '../../kit/format.ts';
import { Initials } from '../../kit/initials.tsx';
import { KeyCap } from '../../kit/key-cap.tsx';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import { mentionAt, mentionsIn, withMention } from './mentions.ts';
import { saidIn } from './said-in.ts';
import classes from './aside.module.css';

interface DiscussionProps {
  /** `rule:ID` or `proposal:ID`. */
  readonly subject: string;
  readonly review: Review | null;
  readonly accounts: readonly AccountName[];
}

/** What was said, with decisions where they fell, and a place to say more: @ names people, who are then told. */
export function Discussion({ subject, review, accounts }: DiscussionProps) {
  const me = useMe();
  const comments = useQuery(commentsQuery(subject));
  const nameOf = (id: string) => accountName(accounts, id);
  const said = saidIn(review, comments.data?.items ?? []);
  return (
    <section className={classes['part']} data-part="discussion" aria-labelledby="discussion">
      <h2 id="discussion">Discussion</h2>
      {said.length === 0 && <p className="second">Nobody has said anything yet.</p>}
      <ul className={classes['said']}>
        {said.map(({ by, at, words }, index) => (
          <li key={`${at} ${index}`}>
            <Initials name={nameOf(by)} />
            <div>
              <b>{nameOf(by)}</b> <span className="meta">{formatMoment(at, new Date())}</span>
              <p className={`second ${classes['words']}`}>
                <Named words={words} accounts={accounts} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      {me.rights.includes('comment.write') && <Say subject={subject} accounts={accounts} />}
    </section>
  );
}

/** The words, with the names of people marked. */
function Named({ words, accounts }: { readonly words: string; readonly accounts: readonly AccountName[] }) {
  const names = mentionsIn(words, accounts).map(({ name }) => `@${name}`);
  if (names.length === 0) return words;
  const pattern = new RegExp(`(${names.map(escaped).join('|')})`);
  return words.split(pattern).map((part, index) =>
    names.includes(part) ? (
      <b key={`${part} ${index}`} className={classes['mention']}>
        {part}
      </b>
    ) : (
      part
    ),
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function Say({ subject, accounts }: Pick<DiscussionProps, 'subject' | 'accounts'>) {
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const add = useAddComment(subject);
  const keys = useMemo(() => ({ c: () => field.current?.focus() }), []);
  useShortcuts(keys);
  const typed = mentionAt(text, caret);
  const offered = useMemo(
    () =>
      typed === null
        ? []
        : accounts.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase())).slice(0, 5),
    [typed, accounts],
  );
  const marked = Math.min(chosen, offered.length - 1);
  const pick = (account: AccountName) => {
    const next = withMention(text, caret, account.name);
    setText(next.text);
    setCaret(next.caret);
    setChosen(0);
    field.current?.focus();
  };
  const send = () => {
    if (text.trim() === '' || add.isPending) return;
    const mentions = mentionsIn(text, accounts).map(({ id }) => id);
    add.mutate({ text, mentions }, { onSuccess: () => setText('') });
  };
  return (
    <div className={classes['say']}>
      <Textarea
        ref={field}
        label={
          <>
            Comment <KeyCap>C</KeyCap>
          </>
        }
        aria-label="Comment"
        description="@ names someone, who is then told."
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2000}
        value={text}
        error={add.isError ? problemText(add.error) : undefined}
        role="combobox"
        aria-expanded={offered.length > 0}
        aria-controls="mentions"
        aria-autocomplete="list"
        {...(offered.length > 0 ? { 'aria-activedescendant': `mention-${marked}` } : {})}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setCaret(event.currentTarget.selectionStart);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={(event) => {
          const account = offered[marked];
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
            event.preventDefault();
            event.stopPropagation();
            send();
          } else if (account !== undefined && (event.key === 'Enter' || event.key === 'Tab')) {
            event.preventDefault();
            pick(account);
          } else if (account !== undefined && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
            event.preventDefault();
            const step = event.key === 'ArrowDown' ? 1 : -1;
            setChosen((marked + step + offered.length) % offered.length);
          } else if (event.key === 'Escape') {
            if (offered.length > 0) setCaret(0);
            else event.currentTarget.blur();
          }
        }}
      />
      <div
        id="mentions"
        role="listbox"
        aria-label="People"
        hidden={offered.length === 0}
        className={classes['offered']}
      >
        {offered.map((account, index) => (
          <div
            key={account.id}
            id={`mention-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            onMouseDown={(event) => {
              event.preventDefault();
              pick(account);
            }}
          >
            {account.name}
          </div>
        ))}
      </div>
      {text.trim() !== '' && (
        <Button loading={add.isPending} onClick={send}>
          Comment
        </Button>
      )}
    </div>
  );
}
