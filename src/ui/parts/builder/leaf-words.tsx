import { IconPlus, IconX } from '@tabler/icons-react';
import type { Severity } from '../../../domain/flags/flag.ts';
import type { Phrase } from '../../../domain/segments/phrase.ts';
import { formatCount } from '../../kit/format.ts';
import type { Part } from './focused-part.ts';
import classes from './builder.module.css';

/** What can be done with the words, where they can be changed. */
export interface WordActions {
  /** Opens the fields at what a word says of the condition; null: at the first. */
  readonly onEdit: (part: Part | null) => void;
  /** Takes a value out of the list at this place among the lists of the words. */
  readonly onRemove: (list: number, value: string) => void;
}

interface LeafWordsProps {
  readonly words: readonly Phrase[];
  /** Where the data comes from, when nobody declared it and nobody saw it; the version of a segment. */
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
      return (
        <Values
          key={key}
          items={part.items}
          part={part.part ?? 'value'}
          list={lists.indexOf(part)}
          actions={actions}
        />
      );
    if (part.kind === 'token') return <Token key={key} text={part.text} part={part.part} actions={actions} />;
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
    <button type="button" className="bare" tabIndex={-1} onClick={() => actions.onEdit(null)}>
      {words}
    </button>
  );
}

function Token({ text, part = 'value', actions }: WordProps & { readonly part: Part | undefined }) {
  if (!actions) return <span className="label">{text}</span>;
  return (
    <button
      type="button"
      className={`bare ${classes['token']}`}
      onClick={() => actions.onEdit(part)}
      tabIndex={-1}
    >
      {text === '' ? <span className="quiet">choose a value</span> : shortened(text)}
    </button>
  );
}

interface ValuesProps {
  readonly items: readonly string[];
  readonly part: Part;
  readonly list: number;
  readonly actions: WordActions | undefined;
}

function Values({ items, part, list, actions }: ValuesProps) {
  const more = items.length - MOST_VALUES;
  const shown = items.slice(0, MOST_VALUES);
  const last = shown.at(-1);
  const adder = actions && <Adder isFirst={items.length === 0} part={part} actions={actions} />;
  return (
    <>
      {shown.slice(0, -1).map((item) => (
        <Value key={item} item={item} part={part} list={list} actions={actions} />
      ))}
      <span className={classes['last']}>
        {last !== undefined && <Value item={last} part={part} list={list} actions={actions} />}
        {more > 0 && <span className="second">and {formatCount(more)} more</span>}
        {adder}
      </span>
    </>
  );
}

function Value({ item, part, list, actions }: Omit<ValuesProps, 'items'> & { readonly item: string }) {
  if (!actions) return <span className={classes['value']}>{shortened(item)}</span>;
  return (
    <span className={classes['value']}>
      <button type="button" className="bare" tabIndex={-1} onClick={() => actions.onEdit(part)}>
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

interface AdderProps {
  readonly isFirst: boolean;
  readonly part: Part;
  readonly actions: WordActions;
}

function Adder({ isFirst, part, actions }: AdderProps) {
  return (
    <button
      type="button"
      className={`bare ${classes['add-value']}`}
      tabIndex={-1}
      aria-label="Add a value"
      onClick={() => actions.onEdit(part)}
    >
      <IconPlus size={13} aria-hidden />
      {isFirst && ' choose values'}
    </button>
  );
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
