import { IconPlus, IconX } from '@tabler/icons-react';
import type { Severity } from '../../../domain/flags/flag.ts';
import type { Phrase } from '../../../domain/segments/phrase.ts';
import { formatCount } from '../../kit/format.ts';
import classes from './builder.module.css';

/** What can be done with the words, where they can be changed. */
export interface WordActions {
  /** Opens the fields; `values`: at the list of values. */
  readonly onEdit: (values: boolean) => void;
  /** Takes a value out of the list at this place among the lists of the words. */
  readonly onRemove: (list: number, value: string) => void;
}

interface LeafWordsProps {
  readonly words: readonly Phrase[];
  /** Where the data comes from, when nobody declared it and nobody saw it. */
  readonly origin?: string | undefined;
  /** The worst flag here: the first name is marked with it. */
  readonly worst: Severity | undefined;
  /** Left out where nothing can be changed. */
  readonly actions?: WordActions | undefined;
}

/** As many values of a list as are shown one by one. */
const MOST_VALUES = 8;
const LONGEST = 80;

/** A condition in words: names, tokens that open its fields, and lists with a token for each value. */
export function LeafWords({ words, origin, worst, actions }: LeafWordsProps) {
  const first = words.findIndex(({ kind }) => kind === 'name');
  const lists = words.filter(({ items }) => items !== undefined);
  return words.map((part, index) => {
    const key = `${index} ${part.kind}`;
    if (part.items !== undefined)
      return <Values key={key} items={part.items} list={lists.indexOf(part)} actions={actions} />;
    if (part.kind === 'token') return <Token key={key} text={part.text} actions={actions} />;
    if (part.kind === 'text')
      return (
        <span key={key} className="second">
          {part.text}
        </span>
      );
    return (
      <span key={key}>
        <Name text={part.text} mark={index === first ? worst : undefined} actions={actions} />
        {index === first && origin !== undefined && <span className={classes['origin']}>{origin}</span>}
      </span>
    );
  });
}

interface WordProps {
  readonly text: string;
  readonly actions: WordActions | undefined;
}

function Name({ text, mark, actions }: WordProps & { readonly mark: Severity | undefined }) {
  const words = <b className={mark && `wavy-${mark}`}>{text}</b>;
  if (!actions) return words;
  return (
    <button type="button" className="bare" tabIndex={-1} onClick={() => actions.onEdit(false)}>
      {words}
    </button>
  );
}

function Token({ text, actions }: WordProps) {
  if (!actions) return <span className="label">{text}</span>;
  return (
    <button
      type="button"
      className={`bare ${classes['token']}`}
      onClick={() => actions.onEdit(false)}
      tabIndex={-1}
    >
      {text === '' ? <span className="quiet">choose a value</span> : shortened(text)}
    </button>
  );
}

interface ValuesProps {
  readonly items: readonly string[];
  readonly list: number;
  readonly actions: WordActions | undefined;
}

function Values({ items, list, actions }: ValuesProps) {
  const more = items.length - MOST_VALUES;
  const shown = items.slice(0, MOST_VALUES);
  const last = shown.at(-1);
  const adder = actions && <Adder isFirst={items.length === 0} actions={actions} />;
  return (
    <>
      {shown.slice(0, -1).map((item) => (
        <Value key={item} item={item} list={list} actions={actions} />
      ))}
      <span className={classes['last']}>
        {last !== undefined && <Value item={last} list={list} actions={actions} />}
        {more > 0 && <span className="second">and {formatCount(more)} more</span>}
        {adder}
      </span>
    </>
  );
}

function Value({ item, list, actions }: Omit<ValuesProps, 'items'> & { readonly item: string }) {
  if (!actions) return <span className={classes['value']}>{shortened(item)}</span>;
  return (
    <span className={classes['value']}>
      <button type="button" className="bare" tabIndex={-1} onClick={() => actions.onEdit(true)}>
        {shortened(item)}
      </button>
      <button
        type="button"
        className="bare"
        tabIndex={-1}
        aria-label={`Take out ${item}`}
        onClick={() => actions.onRemove(list, item)}
      >
        <IconX size={12} aria-hidden />
      </button>
    </span>
  );
}

function Adder({ isFirst, actions }: { readonly isFirst: boolean; readonly actions: WordActions }) {
  return (
    <button
      type="button"
      className={`bare ${classes['add-value']}`}
      tabIndex={-1}
      aria-label="Add a value"
      onClick={() => actions.onEdit(true)}
    >
      <IconPlus size={13} aria-hidden />
      {isFirst && ' choose values'}
    </button>
  );
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
