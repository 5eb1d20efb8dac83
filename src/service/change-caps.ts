import { capIssues } from '../domain/caps/cap-issues.ts';
import type { CapSettings } from '../domain/caps/cap.ts';
import { TactError } from './errors.ts';
import type { Actor, Ports } from './ports.ts';
import { announceRules, reopenChanged } from './reopen-rules.ts';
import { announce, recorded, requireVersion } from './use-case.ts';
import { readCapsFrom } from './workspace.ts';

/** Sets the whole list of caps, in order, and the quiet hours. `version` is the one that the caller read. */
export async function changeCaps(
  ports: Ports,
  actor: Actor,
  input: Pick<CapSettings, 'caps' | 'quiet_hours'>,
  version: number,
): Promise<CapSettings> {
  const issues = capIssues(input);
  if (issues.length > 0) {
    throw new TactError('invalid', 'These caps can’t hold. Correct the places named below.', { issues });
  }
  const { caps, quiet_hours } = input;
  const after: CapSettings = { caps, quiet_hours, version: version + 1 };
  const reopened = await ports.store.transaction(async (view) => {
    const before = await readCapsFrom(view);
    requireVersion(before, version);
    const kept = { id: 'caps', ...after } as const;
    await (version === 0 ? view.caps.insert(kept) : view.caps.update(kept));
    await recorded(view, ports, actor, {
      action: 'caps.change',
      subject: 'caps',
      before: { caps: before.caps, quiet_hours: before.quiet_hours },
      after: { caps, quiet_hours },
      facts: { caps: caps.length, quiet_hours: quiet_hours.length },
    });
    return reopenChanged(view, ports, actor, {
      words: 'The frequency caps or quiet hours were changed',
      reviewed: false,
    });
  });
  announce(ports, 'caps', { id: 'caps', version: after.version });
  announceRules(ports, reopened);
  return after;
}
