import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ifMatch, type Problem, ProblemError } from '../../api/client.ts';
import type { CapSettings } from '../../domain/caps/cap.ts';
import type { InferResponseType } from 'hono/client';
import { client, send } from './client.ts';
import { read } from './read.ts';
import { bodyOf, type RuleItem, rulesQuery } from './rules.ts';

type Answered = Exclude<InferResponseType<(typeof client.pressure.caps.replay)['$post'], 200>, string>;

/** What caps make of messages, and which caps and quiet hours they were: ids, and quiet hours as JSON. */
export type PressureAnswer = Answered & {
  readonly tried: { readonly caps: readonly string[]; readonly quiet_hours: readonly string[] };
};

/** What is simulated: a past week that holds a day, or the next 28 days under other priorities. */
export type PressureOf =
  | { readonly kind: 'replay'; readonly week: string }
  | {
      readonly kind: 'rehearsal';
      readonly priorities: { readonly [rule: string]: number };
      /** A rule's draft in the place of its live edition. */
      readonly draft?: ReturnType<typeof draftOf>;
    };

export type TriedCaps = Pick<CapSettings, 'caps' | 'quiet_hours'>;

/** Contact pressure under caps that need not be saved; `onProgress` is told the share that is done, null before. */
export const pressureQuery = (
  of: PressureOf,
  caps: TriedCaps,
  focus: string | null,
  onProgress: (done: number | null) => void,
) =>
  queryOptions({
    queryKey: ['preview', 'pressure', of, caps, focus],
    queryFn: async ({ signal }): Promise<PressureAnswer> => {
      const { kind, ...about } = of;
      const path = kind === 'replay' ? 'caps/replay' : 'caps/rehearse';
      const body = { ...about, ...caps, ...(focus === null ? {} : { focus }) };
      const answer = await lastLine(path, body, signal, onProgress);
      const quiet_hours = caps.quiet_hours.map((quiet) => JSON.stringify(quiet));
      return { ...answer, tried: { caps: caps.caps.map(({ id }) => id), quiet_hours } };
    },
    placeholderData: keepPreviousData,
    retry: false,
  });

/** Gives rules other priorities, each through its draft: what is live goes on as it is until the draft is published. */
export function useSavePriorities() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (changes: readonly { readonly rule: RuleItem; readonly priority: number }[]) => {
      for (const { rule, priority } of changes) {
        await read<RuleItem>(
          client.rules.rules[':id'].$put({
            param: { id: rule.id },
            header: ifMatch(rule),
            json: bodyOf({ ...contentOf(rule), priority }),
          }),
        );
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: rulesQuery.queryKey }),
  });
}

/** A rule as its draft stands. */
export function draftOf(rule: RuleItem) {
  return { ...bodyOf(contentOf(rule)), id: rule.id };
}

function contentOf(rule: RuleItem) {
  const { name, segment, condition, exclude, purpose, channel, shows } = rule;
  const { schedule, priority, holdout_percent, message } = rule;
  return {
    name,
    segment,
    condition,
    exclude,
    purpose,
    channel,
    shows,
    schedule,
    priority,
    holdout_percent,
    message,
  };
}

type Line =
  | { readonly progress: number | null }
  | { readonly result: Answered }
  | { readonly problem: Problem };

async function lastLine(
  path: string,
  body: unknown,
  signal: AbortSignal,
  onProgress: (done: number | null) => void,
): Promise<Answered> {
  const response = await send(path, {
    method: 'POST',
    signal,
    headers: { accept: 'application/x-ndjson', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok || response.body === null) throw new ProblemError((await response.json()) as Problem);
  const reader = response.body.getReader();
  // A host that answers without a network doesn't tie the stream to the request.
  signal.addEventListener('abort', () => void reader.cancel(), { once: true });
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    signal.throwIfAborted();
    text += decoder.decode(value, { stream: !done });
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) {
      const told = JSON.parse(line) as Line;
      if ('result' in told) return told.result;
      if ('problem' in told) throw new ProblemError(told.problem);
      onProgress(told.progress);
    }
    if (done) throw new ProblemError(BROKEN);
  }
}

const BROKEN: Problem = {
  type: 'urn:tact:problem:unreachable',
  title: 'The answer broke off',
  status: 0,
  detail: 'The answer broke off before it was whole. Nothing was changed; try again.',
  request_id: '',
};
