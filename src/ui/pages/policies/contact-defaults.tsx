import { defaultOf } from '../../../domain/permission/regime.ts';
import type { Policy, Regime } from '../../../domain/permission/policy.ts';
import { channelWord } from '../../parts/names.ts';
import { inTree } from '../../parts/purpose-tree.ts';
import classes from './policies.module.css';
import { BASES, BASIS_MEANING, BASIS_WORDS } from './policy-words.ts';

interface ContactDefaultsProps {
  readonly law: Regime;
  readonly policy: Policy;
  /** Changes what is asked for by purpose and channel; left out: it can only be read. */
  readonly onChange?: (purpose: string, channel: string) => void;
}

/** For each purpose and channel what the law asks for; the small figures name the provisions below. */
export function ContactDefaults({ law, policy, onChange }: ContactDefaultsProps) {
  const { purposes, channels, service_purposes } = policy;
  const provisions = [
    ...new Set(
      purposes.flatMap(({ id }) =>
        channels.flatMap((channel) => defaultOf(law, id, channel).provision ?? []),
      ),
    ),
  ];
  const used = new Set(
    purposes.flatMap(({ id }) => channels.map((channel) => defaultOf(law, id, channel).basis)),
  );
  return (
    <>
      <div
        className={classes['matrix']}
        role="region"
        aria-label="Contact by purpose and channel"
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Purpose</th>
              {channels.map((channel) => (
                <th key={channel} scope="col">
                  {channelWord(channel)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inTree(purposes).map(({ purpose: { id, label }, depth }) => (
              <tr key={id}>
                <th scope="row" data-inset={depth > 0}>
                  {label}
                </th>
                {service_purposes.includes(id) ? (
                  <td colSpan={channels.length} className="quiet">
                    service message, no consent needed
                  </td>
                ) : (
                  channels.map((channel) => {
                    const { basis, months, provision } = defaultOf(law, id, channel);
                    const note = provision === undefined ? '' : provisions.indexOf(provision) + 1;
                    const spoken = `${BASIS_WORDS[basis]}${months === undefined ? '' : ` ${months} mo`}${note}`;
                    const words = (
                      <>
                        {BASIS_WORDS[basis]}
                        {months !== undefined && ` ${months} mo`}
                        {note !== '' && <sup>{note}</sup>}
                      </>
                    );
                    return (
                      <td key={channel} data-basis={basis}>
                        {onChange === undefined ? (
                          words
                        ) : (
                          <button
                            type="button"
                            className="bare"
                            aria-label={`${spoken}: ${label} by ${channelWord(channel)}`}
                            onClick={() => onChange(id, channel)}
                          >
                            {words}
                          </button>
                        )}
                      </td>
                    );
                  })
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes['notes']}>
        <ul>
          {BASES.filter((basis) => used.has(basis)).map((basis) => (
            <li key={basis}>
              <b>{BASIS_WORDS[basis]}</b>: {BASIS_MEANING[basis]}
            </li>
          ))}
        </ul>
        <ol>
          {provisions.map((provision, index) => (
            <li key={provision}>
              {index + 1} {provision}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
