/** Screens ask the browser for the time: each test file begins on the same Friday, four days after the API’s clock stands. */
const LATER = Date.parse('2026-11-27T02:00:00.000Z') - Date.now();

globalThis.Date = new Proxy(Date, {
  construct: (target, given, as) =>
    Reflect.construct(target, given.length === 0 ? [target.now() + LATER] : given, as),
  get: (target, key) => (key === 'now' ? () => target.now() + LATER : Reflect.get(target, key)),
});
