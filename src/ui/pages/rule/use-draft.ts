import { notifications } from '@mantine/notifications';
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { contentOf } from '../../../domain/rules/moves.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import type { Condition } from '../../../domain/segments/condition.ts';
import type { Issue } from '../../../domain/segments/segment.ts';
import { currentIn, problemText } from '../../data/query-client.ts';
import { type RuleItem, useSaveRule } from '../../data/rules.ts';
import { useUnsavedGuard } from '../../data/unsaved.ts';
import type { Vocabulary } from '../../parts/names.ts';
import {
  type BuilderAction,
  builderReducer,
  builderState,
  type BuilderState,
  builderStateWith,
} from '../../parts/builder/builder-state.ts';
import { conditionIssues } from '../../parts/builder/condition-issues.ts';
import { changedParts, type Part, PART_WORDS, threeWay, withParts } from './three-way.ts';

const NOBODY_YET: Condition = { type: 'all', conditions: [] };
const PAUSE = 700;
/** Parts that are typed: a change of one after the other is one step of undo. */
const TYPED: ReadonlySet<string> = new Set(['name', 'message', 'holdout_percent', 'priority', 'schedule']);

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unsaved'; readonly why: string }
  /** Someone else saved meanwhile and changed what we changed: both stand side by side until one is chosen. */
  | { readonly kind: 'conflict'; readonly theirs: RuleItem; readonly asks: readonly Part[] };

export interface Draft {
  readonly content: RuleContent;
  readonly builder: BuilderState;
  readonly issues: readonly Issue[];
  readonly save: SaveState;
  readonly dispatch: (action: BuilderAction) => void;
  readonly change: (part: Partial<RuleContent>) => void;
  /** All of it at once, such as a fix. */
  readonly replace: (content: RuleContent) => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  readonly retry: () => void;
}

/** The draft of a rule: changed here at once, saved a moment later, never lost; what others change in it meanwhile arrives. */
export function useDraft(rule: RuleItem, vocabulary: Vocabulary): Draft {
  const [builder, dispatch] = useReducer(builderReducer<RuleContent>, rule, (from) =>
    builderStateWith(from.condition ?? NOBODY_YET, contentOf(from)),
  );
  const fields = builder.beside;
  const [save, setSave] = useState<SaveState>({ kind: 'saved' });
  /** What is on the server as far as we know: what our changes are changes of. */
  const [base, setBase] = useState(() => ({ content: asEdited(contentOf(rule)), version: rule.version }));
  const saving = useSaveRule(rule.id);
  const inFlight = useRef<Promise<void> | null>(null);
  // The same while nothing is changed: what waits for it to rest would else never rest.
  const content = useMemo(
    (): RuleContent => ({ ...fields, condition: conditionOf(builder.condition, fields.segment) }),
    [fields, builder.condition],
  );
  const issues = useMemo(
    () => conditionIssues(builder.condition, vocabulary),
    [builder.condition, vocabulary],
  );
  // Nothing else waits until a condition is finished.
  const whole = issues.length === 0 ? content : { ...content, condition: base.content.condition };
  const text = JSON.stringify(whole);

  const settle = (next: RuleContent, theirs: RuleItem) => {
    const other = asEdited(contentOf(theirs));
    setBase({ content: other, version: theirs.version });
    dispatch({
      type: 'follow',
      base: base.content.condition ?? NOBODY_YET,
      theirs: other.condition ?? NOBODY_YET,
      condition: next.condition ?? NOBODY_YET,
      beside: next,
      onto: (before) => threeWay(base.content, before, other).content,
    });
    setSave({ kind: 'saved' });
  };
  /** Someone else saved: what we didn't touch follows them, and what both touched is asked. */
  const meet = (theirs: RuleItem) => {
    const other = asEdited(contentOf(theirs));
    const { content: both, asks } = threeWay(base.content, latest.current.content, other);
    if (asks.length > 0) {
      setSave({ kind: 'conflict', theirs, asks });
      return;
    }
    const parts = changedParts(base.content, other);
    if (parts.length > 0 && changedParts(latest.current.content, other).length > 0) tellOf(parts);
    settle(both, theirs);
  };
  const write = (next: RuleContent, version: number) => {
    inFlight.current = saving
      .mutateAsync({ content: next, version })
      .then(
        (saved) => {
          const now = { content: next, version: saved.version };
          setBase(now);
          // A save that starts before the next render is already one over this version.
          latest.current = { ...latest.current, base: now };
          setSave({ kind: 'saved' });
        },
        (error: unknown) => {
          const theirs = currentIn(error, rule);
          if (theirs === null) setSave({ kind: 'unsaved', why: problemText(error) });
          else latest.current.meet(theirs);
        },
      )
      .finally(() => {
        inFlight.current = null;
      });
  };
  const leave = async () => {
    await inFlight.current;
    const { whole: last, base: over, save: state } = latest.current;
    if (state.kind === 'conflict' || JSON.stringify(last) === JSON.stringify(over.content)) return;
    await saving.mutateAsync({ content: last, version: over.version }).catch(tellOfLoss);
  };
  const latest = useRef({ content, whole, base, save, meet, write, leave });
  latest.current = { content, whole, base, save, meet, write, leave };

  useEffect(() => {
    // Until our own save is answered, a newer version may be ours.
    if (rule.version > base.version && !inFlight.current) latest.current.meet(rule);
  }, [rule, base, save]);

  useEffect(() => {
    // What became of a save starts no other: a new try after a failure is asked for with "Try again".
    if (latest.current.save.kind === 'conflict') return undefined;
    if (text === JSON.stringify(base.content)) {
      // What is on its way may be something else: its answer brings another base, over which this is saved.
      if (!inFlight.current) setSave((now) => (now.kind === 'waiting' ? { kind: 'saved' } : now));
      return undefined;
    }
    setSave({ kind: 'waiting' });
    const timer = setTimeout(() => {
      // One save at a time: its answer brings a new base, and with it the next. Two would be of the same version.
      if (!inFlight.current) latest.current.write(latest.current.whole, latest.current.base.version);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, base]);

  // Whoever goes to another page within the pause has changed the draft all the same.
  useEffect(() => () => void latest.current.leave(), []);
  useUnsavedGuard(save.kind !== 'saved' || issues.length > 0);
  return {
    content,
    builder,
    issues,
    save,
    dispatch,
    change: (part) => {
      const parts = Object.keys(part);
      const merge = parts.every((one) => TYPED.has(one)) ? parts.join() : null;
      dispatch({ type: 'beside', change: (now) => ({ ...now, ...part }), merge });
    },
    replace: (next) =>
      dispatch({ type: 'replace both', condition: next.condition ?? NOBODY_YET, beside: next }),
    keepMine: () => {
      if (save.kind !== 'conflict') return;
      settle(threeWay(base.content, content, asEdited(contentOf(save.theirs))).content, save.theirs);
    },
    takeTheirs: () => {
      if (save.kind !== 'conflict') return;
      const theirs = asEdited(contentOf(save.theirs));
      const both = threeWay(base.content, content, theirs);
      settle(withParts(both.content, both.asks, theirs), save.theirs);
    },
    retry: () => write(whole, base.version),
  };
}

function tellOfLoss(error: unknown): void {
  notifications.show({
    message: `What you changed last in the rule was not saved: ${problemText(error)}`,
    autoClose: false,
  });
}

function tellOf(parts: readonly Part[]): void {
  const what = parts.map((part) => PART_WORDS[part]).join(', ');
  notifications.show({ message: `Someone else changed this rule just now: ${what}. It is in your draft.` });
}

/** The same content in the shape that the builder gives it: opening a rule is not a change of it. */
function asEdited(content: RuleContent): RuleContent {
  const { condition } = builderState(content.condition ?? NOBODY_YET);
  return { ...content, condition: conditionOf(condition, content.segment) };
}

/** An empty builder beside a saved segment adds nothing: the segment alone is the audience. */
function conditionOf(condition: Condition, segment: string | null): Condition | null {
  const empty = condition.type === 'all' && condition.conditions.length === 0;
  return empty && segment !== null ? null : condition;
}
