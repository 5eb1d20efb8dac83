/** What this screen calls itself as long as it is open. */
export const SCREEN = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
  byte.toString(16).padStart(2, '0'),
).join('');
