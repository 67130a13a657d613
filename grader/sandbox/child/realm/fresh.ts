import type { Primordials } from "./primordials.ts";

/** Wraps an array so that no write to it stays: every row that is read is a fresh copy. */
export function makeFresh({ isArray }: Pick<Primordials, "isArray">) {
  const MakeProxy = Proxy;
  const { get, setPrototypeOf } = Reflect;
  const traps: ProxyHandler<unknown[]> = {
    get: (rows, key) => copyOf(get(rows, key)),
    set: () => true,
    defineProperty: () => true,
    deleteProperty: () => true,
  };
  setPrototypeOf(traps, null); // otherwise whatever the learner puts on Object.prototype would become a trap

  function copyOf(value: unknown): unknown {
    if (!isArray(value)) return value;
    const { length } = value;
    const copy = new Array<unknown>(length);
    for (let i = 0; i < length; i++) copy[i] = copyOf(value[i]);
    return copy;
  }

  return (nested: unknown): unknown => (isArray(nested) ? new MakeProxy(nested as unknown[], traps) : nested);
}
