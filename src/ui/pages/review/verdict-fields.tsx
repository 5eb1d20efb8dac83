import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useId } from 'react';
import { KeyCap } from '../../kit/key-cap.tsx';
import classes from './decision-bar.module.css';

interface VerdictFieldsProps<V extends string> {
  readonly choices: readonly {
    readonly value: V;
    readonly words: string;
    readonly keyCap: string;
    readonly disabled?: boolean;
  }[];
  /** Null while nothing is chosen. */
  readonly verdict: V | null;
  readonly onChoose: (verdict: V) => void;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly placeholder?: string;
  /** What is still missing; null: it can be confirmed, and `note` says what comes of it. */
  readonly missing: string | null;
  readonly note: string;
  /** What the button says. */
  readonly confirm: string;
  readonly pending: boolean;
  readonly onConfirm: () => void;
  readonly small?: boolean;
  /** Beside the button. */
  readonly beside?: ReactNode;
  /** After the reason: what a verdict asks for besides. */
  readonly children?: ReactNode;
}

/** The decision and its reason, and the button that keeps them. */
export function VerdictFields<V extends string>(props: VerdictFieldsProps<V>) {
  const { choices, verdict, reason, field, missing, small = false } = props;
  const label = useId();
  return (
    <>
      <div className={classes['fields']}>
        <div className={classes['verdicts']}>
          <span className={classes['label']} id={label}>
            Your decision
          </span>
          <SegmentedControl
            aria-labelledby={label}
            size="sm"
            fullWidth={small}
            value={verdict ?? ''}
            onChange={(next) => {
              const chosen = choices.find(({ value }) => value === next);
              if (chosen !== undefined) props.onChoose(chosen.value);
            }}
            data={choices.map(({ value, words, keyCap, disabled = false }) => ({
              value,
              disabled,
              label: <Choice words={words} keyCap={keyCap} small={small} />,
            }))}
          />
        </div>
        <Textarea
          ref={field}
          className={classes['reason'] ?? ''}
          label="Reason, kept in the audit log"
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
          minRows={1}
          maxRows={4}
          value={reason}
          onChange={(event) => props.onReason(event.currentTarget.value)}
        />
        {props.children}
      </div>
      <div className={classes['foot']}>
        <p className={classes['note']} role="status">
          <IconUsers size={15} aria-hidden />
          <span>{missing ?? props.note}</span>
        </p>
        {props.beside}
        <Button
          variant="filled"
          aria-disabled={missing !== null}
          loading={props.pending}
          title={missing ?? undefined}
          onClick={props.onConfirm}
        >
          {props.confirm}
          {!small && <span className={classes['shortcut']}>⌘↵</span>}
        </Button>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly words: string;
  readonly keyCap: string;
  readonly small: boolean;
}

function Choice({ words, keyCap, small }: ChoiceProps) {
  return (
    <span className={classes['choice']}>
      {words}
      {!small && (
        <span aria-hidden>
          <KeyCap>{keyCap}</KeyCap>
        </span>
      )}
    </span>
  );
}
