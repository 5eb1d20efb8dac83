import type { PressureAnswer } from '../../data/pressure.ts';
import { formatCount } from '../../kit/format.ts';
import { Empty } from '../../kit/states.tsx';
import classes from './pressure.module.css';

/** The people for whom most is planned, masked. */
export function MostContacted({ answer }: { readonly answer: PressureAnswer }) {
  if (answer.most.length === 0) return <Empty title="Nobody is contacted" />;
  return (
    <table className="table">
      <thead>
        <tr>
          <th>Customer</th>
          <th className="num">Planned</th>
          <th className="num">Sent</th>
          <th>Mostly from</th>
        </tr>
      </thead>
      <tbody>
        {answer.most.map(({ handle, masked_id, region, planned, sent, mostly }) => (
          <tr key={handle}>
            <td data-label="Customer" className={classes['who']}>
              <span>
                <span className="mono">{masked_id}</span>
                {region !== null && <span className="meta">{region}</span>}
              </span>
            </td>
            <td data-label="Planned" className="num">
              {formatCount(planned)}
            </td>
            <td data-label="Sent" className="num strong">
              {formatCount(sent)}
            </td>
            <td data-label="Mostly from" className="second">
              {answer.rules[mostly] ?? mostly}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
