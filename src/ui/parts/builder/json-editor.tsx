import { Textarea } from '@mantine/core';
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Condition } from '../../../domain/segments/condition.ts';
import type { Issue } from '../../../domain/segments/segment.ts';
import type { Vocabulary } from '../names.ts';
import { CompletionList } from './completion-list.tsx';
import { editable } from './group.ts';
import { mergeConditions } from './merge-conditions.ts';
import { parseConditionHere } from './parse-condition-here.ts';
import { placeInJson } from './place-in-json.ts';
import { useCompletion } from './use-completion.ts';
import classes from './builder.module.css';
import own from './json-editor.module.css';

interface JsonEditorProps {
  readonly condition: Condition;
  readonly vocabulary: Vocabulary;
  readonly change: (next: Condition, merge?: string) => void;
  readonly readOnly?: boolean | undefined;
}

/**
 * A condition as its JSON; it counts once it can be read, and what is wrong is named at its path. What can stand at the
 * caret is offered.
 */
export function JsonEditor({ condition, vocabulary, change, readOnly = false }: JsonEditorProps) {
  const [text, setText] = useState(() => JSON.stringify(condition, null, 2));
  const [wrong, setWrong] = useState<readonly Issue[]>([]);
  const field = useRef<HTMLTextAreaElement>(null);
  /** The condition that the text was written over: what it is a change of. */
  const basis = useRef(condition);
  const read = (next: string) => {
    setText(next);
    const parsed = parse(next, vocabulary);
    setWrong('condition' in parsed ? [] : parsed.issues);
    if (!('condition' in parsed)) return;
    const mine = editable(parsed.condition);
    // What came in between stays, unless it is what is being changed here.
    const both = mergeConditions(basis.current, mine, condition) ?? mine;
    basis.current = mine;
    if (JSON.stringify(both) !== JSON.stringify(condition)) change(both);
  };
  const follow = useEffectEvent((now: Condition) => {
    if (wrong.length > 0 || JSON.stringify(now) === JSON.stringify(basis.current)) return;
    basis.current = now;
    setText(JSON.stringify(now, null, 2));
  });
  // Undone, or changed by someone else.
  useEffect(() => follow(condition), [condition]);
  const list = useId();
  const caret = useRef<number | null>(null);
  const [scrolled, setScrolled] = useState({ top: 0, left: 0 });
  const completing = useCompletion(text, vocabulary, (insert, from, to) => {
    caret.current = from + insert.length;
    read(text.slice(0, from) + insert + text.slice(to));
  });
  useLayoutEffect(() => {
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [text]);
  const { offered, chosen } = completing;
  const show = (path: string) => {
    const at = placeInJson(text, path);
    field.current?.focus();
    if (at !== null) field.current?.setSelectionRange(at.from, at.to);
  };
  return (
    <div className="stack">
      <div className={own['field']}>
        <Textarea
          ref={field}
          label="Condition as JSON"
          readOnly={readOnly}
          description={
            readOnly
              ? undefined
              : 'Ctrl Space offers what can stand at the caret. Times end with Z for UTC, or with their offset, such as +01:00.'
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autosize
          minRows={8}
          maxRows={20}
          spellCheck={false}
          value={text}
          error={
            wrong.length === 0
              ? undefined
              : wrong.length === 1
                ? 'One place can’t be read; the last complete version counts.'
                : `${wrong.length} places can’t be read; the last complete version counts.`
          }
          aria-autocomplete="list"
          {...(offered === null
            ? {}
            : { 'aria-controls': list, 'aria-activedescendant': `${list}-${chosen}` })}
          onChange={(event) => {
            read(event.currentTarget.value);
            completing.moved(event.currentTarget.selectionStart, true);
          }}
          onKeyDown={completing.onKeyDown}
          onClick={completing.close}
          onBlur={completing.close}
          onScroll={({ currentTarget: { scrollTop, scrollLeft } }) =>
            setScrolled({ top: scrollTop, left: scrollLeft })
          }
        />
        <div className={own['over']}>
          <CompletionList id={list} text={text} scrolled={scrolled} completing={completing} />
        </div>
      </div>
      {wrong.length > 0 && (
        <ul className={classes['found']} aria-label="What can’t be read">
          {wrong.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <button type="button" className={`bare ${classes['place']}`} onClick={() => show(path)}>
                <span className="mono">{path === '' ? 'the whole' : path}</span>
                {lineWords(text, path)}
              </button>{' '}
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** `, line 4`. */
function lineWords(text: string, path: string): string {
  const at = path === '' ? null : placeInJson(text, path);
  return at === null ? '' : `, line ${text.slice(0, at.from).split('\n').length}`;
}

function parse(
  text: string,
  vocabulary: Vocabulary,
): { readonly condition: Condition } | { readonly issues: readonly Issue[] } {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const says = error instanceof Error ? error.message : '';
    return { issues: [{ path: '', message: `This is not JSON yet. ${says}` }] };
  }
  return parseConditionHere(input, vocabulary);
}
