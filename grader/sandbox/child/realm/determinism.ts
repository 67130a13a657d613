/** The fixed sources of chance, which can be set differently before a call. */
export type Chance = {
  /** Another seed starts another sequence of random numbers, and the clock a day later. */
  readonly seed: (seed: number) => void;
  /** Whether the program read a random number or the clock. */
  readonly wasDrawn: () => boolean;
  /** The realm's own clock, which advances at every reading. */
  readonly tick: () => number;
};

/** Removes from the realm what would make two runs differ: chance, the clock, and whatever waits or shares memory. */
export function makeDeterministic(start: number): Chance {
  const { imul } = Math;
  const { construct, defineProperty, deleteProperty, setPrototypeOf } = Reflect;
  const missing = ["WebAssembly", "SharedArrayBuffer", "Atomics", "WeakRef", "FinalizationRegistry", "Temporal"];
  for (const name of missing) deleteProperty(globalThis, name);
  deleteProperty(Intl, "DateTimeFormat");
  deleteProperty(Date.prototype, "toTemporalInstant");

  let drawn = false;
  let now = start;
  let state = 1;
  let ticks = 0;
  replace(Math, "random", () => {
    drawn = true;
    state = (state + 0x6d2b79f5) | 0;
    let bits = imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  });

  const textOf = (time: number) => new Date(time).toString();
  let text = textOf(now);
  const clock = () => {
    drawn = true;
    return now;
  };
  const traps: ProxyHandler<DateConstructor> = {
    apply: () => {
      drawn = true;
      return text;
    },
    construct: (date, args, target) => construct(date, args.length === 0 ? [clock()] : args, target) as object,
  };
  setPrototypeOf(traps, null); // otherwise whatever the learner puts on Object.prototype would become a trap
  const FixedDate = new Proxy(Date, traps);
  replace(Date, "now", clock);
  replace(Date.prototype, "constructor", FixedDate);
  replace(globalThis, "Date", FixedDate);

  const dayMs = 86_400_000;
  return {
    seed(seed) {
      state = seed;
      ticks = (seed - 1) * 1000;
      now = start + (seed - 1) * dayMs;
      text = textOf(now);
    },
    wasDrawn: () => drawn,
    tick() {
      drawn = true;
      ticks += 1;
      return ticks;
    },
  };

  function replace(owner: object, name: string, value: unknown): void {
    defineProperty(owner, name, { value, writable: true, enumerable: false, configurable: true });
  }
}
