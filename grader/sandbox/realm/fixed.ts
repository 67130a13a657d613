/** Takes from the realm what would make two runs differ: chance, the clock, and what waits or shares memory. */
export function fix(now: number): void {
  const { imul } = Math;
  const { construct, defineProperty, deleteProperty, setPrototypeOf } = Reflect;
  const missing = ["WebAssembly", "SharedArrayBuffer", "Atomics", "WeakRef", "FinalizationRegistry", "Temporal"];
  for (const name of missing) deleteProperty(globalThis, name);
  deleteProperty(Intl, "DateTimeFormat");
  deleteProperty(Date.prototype, "toTemporalInstant");

  let state = 1;
  replace(Math, "random", () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  });

  const text = new Date(now).toString();
  const traps: ProxyHandler<DateConstructor> = {
    apply: () => text,
    construct: (date, args, target) => construct(date, args.length === 0 ? [now] : args, target) as object,
  };
  setPrototypeOf(traps, null); // or what the learner puts on Object.prototype would become a trap
  const FixedDate = new Proxy(Date, traps);
  replace(Date, "now", () => now);
  replace(Date.prototype, "constructor", FixedDate);
  replace(globalThis, "Date", FixedDate);

  function replace(owner: object, name: string, value: unknown): void {
    defineProperty(owner, name, { value, writable: true, enumerable: false, configurable: true });
  }
}
