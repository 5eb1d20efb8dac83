import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Regime } from '../../../domain/permission/policy.ts';
import { Panel } from '../../kit/panel.tsx';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import { LawDetail } from './law-detail.tsx';
import { LawForm } from './law-form.tsx';
import classes from './policies.module.css';
import type { PolicyPartProps } from './policy-part.ts';
import { countryWord } from './policy-words.ts';

/** Every law that the policy knows, the strictest first, and what one of them says. */
export function Laws({ policy, allowed, onChange }: PolicyPartProps) {
  const [adding, setAdding] = useState(false);
  const [params, setParams] = useSearchParams();
  const laws = policy.regimes.toSorted((one, other) => other.strictness - one.strictness);
  const at = Math.max(
    0,
    laws.findIndex(({ id }) => id === params.get('law')),
  );
  const chosen = laws[at];
  const keys = useMemo(() => {
    const go = (to: number) => {
      const next = laws[to];
      if (next !== undefined) setParams({ law: next.id }, { replace: true });
    };
    return { j: () => go(at + 1), k: () => go(at - 1) };
  }, [laws, at, setParams]);
  useShortcuts(keys);
  return (
    <>
      <p className="second">
        How Tact reads each law, with the provision it rests on. This is information, not legal advice: have
        it checked by whoever advises you.
      </p>
      <div className={classes['laws']}>
        <Panel
          title="Laws"
          note="the strictest first"
          side={allowed ? <Button onClick={() => setAdding(true)}>New law</Button> : 'J K'}
          flush
        >
          <ul className={classes['list']} aria-label="Laws">
            {laws.map(({ id, name, countries }) => (
              <li key={id}>
                <button
                  type="button"
                  className="bare"
                  aria-current={id === chosen?.id}
                  onClick={() => setParams({ law: id }, { replace: true })}
                >
                  <span className="label">{name ?? id}</span>
                  <span className="meta">{placesWords(countries)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Panel>
        {chosen !== undefined && (
          <LawDetail
            key={chosen.id}
            law={chosen}
            policy={policy}
            onChange={
              allowed
                ? (next) =>
                    onChange({
                      regimes: policy.regimes.flatMap((law) => (law.id === chosen.id ? (next ?? []) : law)),
                    })
                : undefined
            }
          />
        )}
      </div>
      {adding && (
        <LawForm
          policy={policy}
          law={NEW_LAW}
          added
          onDone={(law) => {
            onChange({ regimes: [...policy.regimes, law] });
            setAdding(false);
            setParams({ law: law.id }, { replace: true });
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

/** Nothing is allowed without a yes until someone says otherwise. */
const NEW_LAW: Regime = {
  id: '',
  name: '',
  strictness: 50,
  countries: [],
  defaults: { '*': { basis: 'opt_in' } },
  minor_age: { '*': 16 },
  gpc: false,
};

/** More than these are told by their number. */
const NAMED = 2;

function placesWords(countries: readonly string[]): string {
  if (countries.length === 0) return 'where nothing else is known';
  return countries.length > NAMED ? `${countries.length} countries` : countries.map(countryWord).join(', ');
}
