import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../api/client.ts';
import { client } from './client.ts';

const { comments, notifications } = client.comments;

const KEY = ['comments'] as const;
const TOLD = ['notifications'] as const;

/** What was said about a rule (`rule:ID`) or a proposed change (`proposal:ID`), the oldest first. */
export const commentsQuery = (subject: string) =>
  queryOptions({
    queryKey: [...KEY, subject],
    queryFn: ({ signal }) => answer(comments.$get({ query: { subject } }, { init: { signal } })),
  });

/** Says something; whoever is named in it is told. */
export function useAddComment(subject: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (said: { readonly text: string; readonly mentions: readonly string[] }) =>
      answer(comments.$post({ json: { subject, text: said.text, mentions: [...said.mentions] } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...KEY, subject] }),
  });
}

/** What whoever is signed in was told, the newest first. */
export const notificationsQuery = queryOptions({
  queryKey: [...TOLD],
  queryFn: ({ signal }) => answer(notifications.$get({}, { init: { signal } })),
});

/** Marks some, or all, as read. */
export function useReadNotifications() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[] | null) =>
      answer(notifications.read.$post({ json: ids === null ? {} : { ids: [...ids] } })),
    onSuccess: (told) => queries.setQueryData(notificationsQuery.queryKey, told),
  });
}
