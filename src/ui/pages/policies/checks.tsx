import { Select, Switch } from '@mantine/core';
import { CHECKS } from '../../../domain/flags/checks/index.ts';
import { type Severity, SEVERITIES } from '../../../domain/flags/flag.ts';
import type { CheckSettings } from '../../../domain/permission/policy.ts';
import { Panel } from '../../kit/panel.tsx';
import { severityWord } from '../../parts/severity-chip.tsx';
import type { PolicyPartProps } from './policy-part.ts';

const AS_FOUND = 'as-found';
const CHOICES = [
  { value: AS_FOUND, label: 'As the check finds' },
  ...SEVERITIES.map((severity) => ({ value: severity, label: `At least: ${severityWord(severity)}` })),
];

/** Every check, whether it is on, and how grave its flags are at least. */
export function Checks({ policy, allowed, onChange }: PolicyPartProps) {
  const set = (id: string, settings: CheckSettings) => {
    const { [id]: _, ...rest } = policy.checks;
    const plain = settings.off !== true && settings.severity === undefined;
    onChange({ checks: plain ? rest : { ...rest, [id]: settings } });
  };
  return (
    <Panel title="Checks" note="a policy raises what a check finds, and never lowers it" flush>
      <table className="table">
        <thead>
          <tr>
            <th>Check asks</th>
            <th>On</th>
            <th>Its flags are</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(CHECKS).map(([id, { question }]) => {
            const { off = false, severity } = policy.checks[id] ?? {};
            return (
              <tr key={id}>
                <td data-label="Check asks">
                  {question} <span className="mono quiet">{id}</span>
                </td>
                <td data-label="On">
                  <Switch
                    aria-label={`${question} On`}
                    checked={!off}
                    disabled={!allowed}
                    onChange={(event) =>
                      set(id, {
                        ...severityOf(severity),
                        ...(event.currentTarget.checked ? {} : { off: true }),
                      })
                    }
                  />
                </td>
                <td data-label="Its flags are">
                  <Select
                    aria-label={`${question} Its flags are`}
                    data={CHOICES}
                    w={200}
                    disabled={!allowed || off}
                    value={severity ?? AS_FOUND}
                    onChange={(value) => set(id, severityOf(SEVERITIES.find((known) => known === value)))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}

function severityOf(severity: Severity | undefined): CheckSettings {
  return severity === undefined ? {} : { severity };
}
