import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { contentOf } from '../../../domain/rules/moves.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import type { Condition } from '../../../domain/segments/condition.ts';
import type { Issue } from '../../../domain/segments/segment.ts';
import { parseCondition } from '../../../domain/segments/validate.ts';
import { isStale, problemText } from '../../data/query-client.ts';
import { type RuleItem, useSaveRule } from '../../data/rules.ts';
import type { Vocabulary } from '../../parts/names.ts';
import {
  type BuilderAction,
  builderReducer,
  builderState,
  type BuilderState,
} from '../../parts/builder/builder-state.ts';

const NOBODY_YET: Condition = { type: 'all', conditions: [] };
const PAUSE = 700;

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unsaved'; readonly why: string }
  /** Someone else saved meanwhile: theirs and ours stand side by side until one is chosen. */
  | { readonly kind: 'conflict'; readonly theirs: RuleItem };

export interface Draft {
  readonly content: RuleContent;
  readonly builder: BuilderState;
  readonly issues: readonly Issue[];
  readonly save: SaveState;
  readonly dispatch: (action: BuilderAction) => void;
  readonly change: (part: Partial<RuleContent>) => void;
  /** All of it at once: a fix, or the other's version. */
  readonly replace: (content: RuleContent) => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  readonly retry: () => void;
}

/** The draft of a rule: changed here at once, saved a moment later, never lost. */
export function useDraft(rule: RuleItem, vocabulary: Vocabulary): Draft {
  const [fields, setFields] = useState<RuleContent>(() => contentOf(rule));
  const [builder, dispatch] = useReducer(builderReducer, rule.condition ?? NOBODY_YET, builderState);
  const [save, setSave] = useState<SaveState>({ kind: 'saved' });
  const [version, setVersion] = useState(rule.version);
  const saving = useSaveRule(rule.id);
  const content: RuleContent = { ...fields, condition: conditionOf(builder.condition, fields.segment) };
  const issues = issuesOf(builder.condition, vocabulary);
  const written = useRef(JSON.stringify(asEdited(contentOf(rule))));

  // Someone else's save, or a move of the review, while nothing of ours is open: show theirs.
  useEffect(() => {
    if (rule.version === version || save.kind !== 'saved') return;
    setVersion(rule.version);
    const theirs = contentOf(rule);
    const text = JSON.stringify(asEdited(theirs));
    if (text === written.current) return;
    written.current = text;
    setFields(theirs);
    dispatch({ type: 'load', condition: theirs.condition ?? NOBODY_YET });
  }, [rule, version, save.kind]);

  const write = useCallback(
    (next: RuleContent, over: number) => {
      saving.mutate(
        { content: next, version: over },
        {
          onSuccess: (saved) => {
            written.current = JSON.stringify(next);
            setVersion(saved.version);
            setSave({ kind: 'saved' });
          },
          onError: (error) => {
            if (isStale(error) && error.problem.current !== undefined)
              setSave({ kind: 'conflict', theirs: error.problem.current as RuleItem });
            else setSave({ kind: 'unsaved', why: problemText(error) });
          },
        },
      );
    },
    [saving],
  );

  const text = JSON.stringify(content);
  const valid = issues.length === 0;
  const latest = useRef({ content, version, write });
  latest.current = { content, version, write };
  useEffect(() => {
    if (text === written.current || !valid || save.kind === 'conflict') return undefined;
    setSave({ kind: 'waiting' });
    const timer = setTimeout(
      () => latest.current.write(latest.current.content, latest.current.version),
      PAUSE,
    );
    return () => clearTimeout(timer);
    // A new try after a failure is asked for with "Try again", not by the failure itself.
    // eslint-disable-next-line react/exhaustive-deps
  }, [text, valid]);

  const replace = (next: RuleContent) => {
    setFields(next);
    dispatch({ type: 'replace all', condition: next.condition ?? NOBODY_YET });
  };
  return {
    content,
    builder,
    issues,
    save,
    dispatch,
    change: (part) => setFields((now) => ({ ...now, ...part })),
    replace,
    keepMine: () => {
      if (save.kind === 'conflict') write(content, save.theirs.version);
    },
    takeTheirs: () => {
      if (save.kind !== 'conflict') return;
      const theirs = contentOf(save.theirs);
      written.current = JSON.stringify(asEdited(theirs));
      setVersion(save.theirs.version);
      replace(theirs);
      setSave({ kind: 'saved' });
    },
    retry: () => write(content, version),
  };
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

function issuesOf(condition: Condition, { schema, segments }: Vocabulary): readonly Issue[] {
  const known = new Map(segments.map(({ id }) => [id, NOBODY_YET]));
  const parsed = parseCondition(condition, { schema, segments: known });
  return 'issues' in parsed ? parsed.issues : [];
}
