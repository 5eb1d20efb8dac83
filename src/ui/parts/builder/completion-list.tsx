import type { Completing } from './use-completion.ts';
import classes from './json-editor.module.css';

interface CompletionListProps {
  readonly id: string;
  readonly text: string;
  /** How far the text is scrolled, in pixels. */
  readonly scrolled: { readonly top: number; readonly left: number };
  readonly completing: Completing;
}

/** What can stand at the caret, below its line. */
export function CompletionList({ id, text, scrolled, completing }: CompletionListProps) {
  const { offered, chosen, take } = completing;
  if (offered === null) return null;
  const before = text.slice(0, offered.from).split('\n');
  const column = before.at(-1)?.length ?? 0;
  return (
    <div
      id={id}
      role="listbox"
      aria-label="What can stand here"
      className={classes['list']}
      style={{
        top: `calc(9px + ${before.length} * var(--line) - ${scrolled.top}px)`,
        left: `calc(10px + ${column}ch - ${scrolled.left}px)`,
      }}
    >
      {offered.options.map((option, index) => (
        <div
          key={option.insert}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          // The text keeps the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            take(option);
          }}
        >
          <span>{option.label}</span>
          <span className={classes['note']}>{option.note}</span>
        </div>
      ))}
    </div>
  );
}
