import { Link } from 'react-router-dom';
import { formatCount, formatMoney } from '../../kit/format.ts';
import { SeverityIcon, severityWord } from '../../parts/severity-chip.tsx';
import { intervalWords, type PlottedRule } from './benefit-words.ts';
import classes from './benefit.module.css';

interface BenefitTableProps {
  readonly rules: readonly PlottedRule[];
  readonly currency: string;
}

/** The same as the chart in figures, the riskiest first. */
export function BenefitTable({ rules, currency }: BenefitTableProps) {
  const sorted = rules.toSorted(
    (a, b) => b.risk - a.risk || b.benefit.per_1000.value - a.benefit.per_1000.value,
  );
  return (
    <div className={classes['table']}>
      <table className="table">
        <caption className="hidden-text">What rules earn against their holdout, beside their risk</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col" className="num">
              Risk
            </th>
            <th scope="col" className="num">
              Extra per 1,000 reached
            </th>
            <th scope="col" className="num">
              95% interval
            </th>
            <th scope="col" className="num">
              Reached
            </th>
            <th scope="col" className="num">
              Held out
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ rule, name, risk, worst, benefit }) => (
            <tr key={rule}>
              <td data-label="Rule">
                <Link to={`/rules/${rule}/flags`}>{name}</Link>
              </td>
              <td data-label="Risk" className="num">
                <span className={classes['risk']}>
                  {worst === null ? (
                    <span className="hidden-text">no flag</span>
                  ) : (
                    <span title={severityWord(worst)}>
                      <SeverityIcon severity={worst} size={14} />
                    </span>
                  )}
                  {risk}
                </span>
              </td>
              <td data-label="Extra per 1,000 reached" className="num">
                {formatMoney(benefit.per_1000.value, currency)}
              </td>
              <td data-label="95% interval" className="num">
                {intervalWords(benefit.per_1000, currency)}
                {benefit.could_be_chance && <span className={classes['chance']}>could be chance</span>}
              </td>
              <td data-label="Reached" className="num">
                {formatCount(benefit.reached)}
              </td>
              <td data-label="Held out" className="num">
                {formatCount(benefit.held_out)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
