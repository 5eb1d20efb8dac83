import type { Actor, Ports } from '../service/ports.ts';
import { holdsDemo } from '../service/holds-demo.ts';
import { rightsOf } from '../service/rights.ts';
import { secondFactorOf } from '../service/second-factor.ts';
import { readSettings } from '../service/settings.ts';
import type { AppOptions } from './options.ts';
import type { Me } from './schemas/account.ts';

/** Who is signed in, as every screen needs it. */
export async function meOf(
  ports: Ports,
  options: AppOptions,
  actor: Pick<Actor, 'id' | 'name' | 'role' | 'without_second_factor'>,
): Promise<Me> {
  const [account, settings, factor] = await Promise.all([
    ports.store.view.accounts.get(actor.id),
    readSettings(ports),
    secondFactorOf(ports.store.view, actor.id),
  ]);
  const missing = actor.without_second_factor === true ? 'required' : 'off';
  return {
    id: actor.id,
    login: account?.login ?? '',
    name: actor.name,
    role: actor.role,
    rights: rightsOf(actor.role),
    workspace: settings.workspace,
    demo: options.demo === true || (await holdsDemo(ports)),
    second_factor: factor === null ? missing : 'on',
  };
}
