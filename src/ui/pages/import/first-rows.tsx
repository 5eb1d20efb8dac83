import type { Inspected } from '../../data/imports.ts';
import classes from './import.module.css';

/** The file's first rows, cell by cell; it scrolls sideways, by keyboard too. */
export function FirstRows({ inspected }: { readonly inspected: Inspected }) {
  const names = inspected.columns.map(({ name }) => name);
  const rows = inspected.rows.map((cells, line) => ({ key: `row ${line}`, cells }));
  return (
    <section className={classes['scroll']} tabIndex={0} aria-label="First rows of the file">
      <table className={classes['rows']}>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {names.map((name, position) => (
                <td key={name}>{cells[position]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
