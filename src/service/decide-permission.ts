import { decidePermission as decide } from '../domain/permission/decide.ts';
import type { Permission } from '../domain/permission/permission.ts';
import type { Ports } from './ports.ts';
import { decisionOf } from './questions.ts';
import { found } from './use-case.ts';
import { readWorkspace } from './workspace.ts';

/** May this person be contacted for a purpose by a channel, and which record decided (SEMANTICS §3)? */
export async function decidePermission(
  ports: Ports,
  ask: {
    readonly customer_id: string;
    readonly purpose: string;
    readonly channel: string;
    readonly as_of?: string | undefined;
  },
): Promise<Permission> {
  const workspace = await readWorkspace(ports);
  const context = { ...decisionOf(ports, workspace, { as_of: ask.as_of }), schema: workspace.schema };
  const person = found(await ports.engine.person(ask.customer_id), 'customer', ask.customer_id);
  return decide(person, ask.purpose, ask.channel, context);
}
