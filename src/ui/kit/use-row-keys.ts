import { type RefObject, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { useListKeys } from './use-list-keys.ts';

/** J and K in a table whose rows lead to pages of their own: give the table what this returns, and each row's link its id as `data-row`. */
export function useRowKeys(
  rows: readonly { readonly id: string }[],
  pathTo: (id: string) => string,
): RefObject<HTMLTableElement | null> {
  const navigate = useNavigate();
  const table = useRef<HTMLTableElement>(null);
  useListKeys({
    list: table,
    ids: rows.map(({ id }) => id),
    open: undefined,
    onOpen: (id) => void navigate(pathTo(id)),
  });
  return table;
}
