import { hasPassword } from '../service/accounts.ts';
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
  const { view } = ports.store;
  const [account, settings, factor, identities] = await Promise.all([
    view.accounts.get(actor.id),
    readSettings(ports),
    secondFactorOf(view, actor.id),
    view.provider_identities.count({ account: actor.id }),
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
    provider_linked: identities > 0,
    has_password: account !== null && hasPassword(account),
  };
}
