import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import type { Target } from './move-rule.ts';
import type { Actor, Ports } from './ports.ts';
import { announce, found, recorded, requireVersion } from './use-case.ts';
import { usersOfSegment } from './users-of-segment.ts';

/** Removes a segment that nothing refers to; otherwise `conflict` names who does. */
export async function deleteSegment(ports: Ports, actor: Actor, target: Target): Promise<void> {
  await ports.store.transaction(async (view) => {
    const segment = found(await view.segments.get(target.id), 'segment', target.id);
    requireVersion(segment, target.version);
    const users = usersOfSegment(segment.id, await allOf(view.rules), await allOf(view.segments));
    if (users.length > 0) {
      const names = users.map((user) => `the ${user.kind} “${user.name}”`).join(', ');
      throw new TactError('conflict', `This segment is used by ${names}. Take it out there first.`);
    }
    await view.segments.delete(segment.id, segment.version);
    const { name, description, condition } = segment;
    await recorded(view, ports, actor, {
      action: 'segment.delete',
      subject: `segment:${segment.id}`,
      before: { name, description, condition },
    });
  });
  announce(ports, 'segment', target);
}
