import type { Inspected } from '../../data/imports.ts';
import { formatCount } from '../../kit/format.ts';

/** Rows that can't be read: where, what stands there, and why. */
export function ProblemsTable({ problems }: { readonly problems: Inspected['set_aside_preview'] }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Column</th>
          <th scope="col">Value</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ line, column, value, reason }) => (
          <tr key={`${line} ${column}`}>
            <td data-label="Line">{formatCount(line)}</td>
            <td data-label="Column">{column}</td>
            <td data-label="Value" className="mono">
              {value === '' ? '–' : value}
            </td>
            <td data-label="Why">{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
