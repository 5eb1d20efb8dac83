import { expect, test } from 'vitest';
import { addressTeller } from '../../src/server/proxies.ts';

test.each([
  ['203.0.113.9', undefined, '203.0.113.9'],
  ['203.0.113.9', '192.0.2.1', '203.0.113.9'],
  ['10.0.0.1', '192.0.2.1', '192.0.2.1'],
  ['10.0.0.1', '192.0.2.7, 192.0.2.1, 10.1.2.3', '192.0.2.1'],
  ['10.0.0.1', 'nonsense', '10.0.0.1'],
  ['10.0.0.1', undefined, '10.0.0.1'],
  ['::ffff:10.0.0.1', '192.0.2.1', '192.0.2.1'],
  ['fd00::1', '2001:db8::7', '2001:db8::7'],
])('sent from %s with X-Forwarded-For %s it comes from %s', (sent_from, forwarded, address) => {
  expect(addressTeller(['10.0.0.1', '10.1.0.0/16', 'fd00::/8'])(sent_from, forwarded)).toBe(address);
});
