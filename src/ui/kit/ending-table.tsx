import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

export interface EndingRow {
  readonly id: string;
  /** One per head, in their order. */
  readonly cells: readonly ReactNode[];
  /** Says which one its button ends; null where there is nothing to end. */
  readonly ends: string | null;
}

interface EndingTableProps {
  readonly heads: readonly string[];
  /** What the button of a row does: `Revoke`. */
  readonly action: string;
  readonly rows: readonly EndingRow[];
  readonly onEnd: (id: string) => void;
}

/** Things that each can be ended. */
export function EndingTable({ heads, action, rows, onEnd }: EndingTableProps) {
  return (
    <table className="table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col">
            <span className="hidden-text">{action} it</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells, ends }) => (
          <tr key={id}>
            {heads.map((head, place) => (
              <td key={head} data-label={head}>
                {cells[place]}
              </td>
            ))}
            <td className="num">
              {ends !== null && (
                <Button aria-label={`${action} ${ends}`} onClick={() => onEnd(id)}>
                  {action}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
