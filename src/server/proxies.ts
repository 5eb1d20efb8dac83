import { BlockList, isIP } from 'node:net';
import { StartError } from './start-error.ts';

/** The addresses and networks (`10.0.0.0/8`) in a list with commas. Throws StartError. */
export function proxyList(text: string | undefined): readonly string[] {
  const proxies = (text ?? '').split(',').map((one) => one.trim());
  const named = proxies.filter((one) => one !== '');
  for (const one of named) {
    const [address = '', bits] = one.split('/');
    const most = isIP(address) === 4 ? 32 : 128;
    if (isIP(address) === 0 || (bits !== undefined && !(/^\d+$/.test(bits) && Number(bits) <= most)))
      throw new StartError(
        `TACT_TRUSTED_PROXIES must be addresses or networks such as 10.0.0.1,10.1.0.0/16, not "${one}".`,
      );
  }
  return named;
}

/**
 * Tells from where a request comes: the address that it was sent from, or, when that is one of our proxies, the last
 * in X-Forwarded-For that isn't. What others write there is not believed.
 */
export function addressTeller(
  proxies: readonly string[],
): (sent_from: string, forwarded_for: string | undefined) => string {
  const ours = new BlockList();
  for (const one of proxies) {
    const [address = '', bits] = one.split('/');
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
    if (bits === undefined) ours.addAddress(address, family);
    else ours.addSubnet(address, Number(bits), family);
  }
  const isOurs = (address: string) =>
    isIP(address) !== 0 && ours.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
  return (sent_from, forwarded_for) => {
    let address = sent_from;
    const steps = (forwarded_for ?? '').split(',').map((step) => step.trim());
    while (isOurs(address)) {
      const before = steps.pop();
      if (before === undefined || isIP(before) === 0) return address;
      address = before;
    }
    return address;
  };
}
