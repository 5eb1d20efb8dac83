import type { Inspected } from '../../data/imports.ts';
import classes from './import.module.css';

/** The file's first rows, cell by cell. */
export function FirstRows({ inspected }: { readonly inspected: Inspected }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, by keyboard too
    <div className={classes['scroll']} tabIndex={0} role="region" aria-label="First rows of the file">
      <table className={classes['rows']}>
        <thead>
          <tr>
            {inspected.columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inspected.rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, position) => (
                <td key={position}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
