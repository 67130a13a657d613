import type { Primordials } from "./primordials.ts";

/**
 * Makes a `structuredClone` whose copies are the realm's own objects: the learner could have made them too. A value
 * that cannot be copied throws an error named `DataCloneError`, as in Node. Arrays are copied by their elements alone,
 * without any other properties. If the learner changed the prototypes meanwhile, only the learner's own copy is
 * affected.
 */
export function makeClone({ uncurried, isArray, isError, hasOwn, keys, toText, promise, defineProperty }: Primordials) {
  const { construct, getPrototypeOf } = Reflect;
  const Own = { Array, ArrayBuffer, DataView, Date, Error, Map, Object, RegExp, Set };
  const typed = getPrototypeOf(Int8Array.prototype) as object;
  const [bufferOf, offsetOf, lengthOf] = ["buffer", "byteOffset", "length"].map((key) => getterOf(typed, key));
  const tagOf = getterOf(typed, Symbol.toStringTag);
  const typedByTag: Record<string, unknown> = { __proto__: null };
  for (const name of Reflect.ownKeys(globalThis)) {
    const value = (globalThis as Record<PropertyKey, unknown>)[name];
    if (typeof value === "function" && getPrototypeOf(value) === getPrototypeOf(Int8Array))
      typedByTag[String(name)] = value;
  }
  const view = DataView.prototype;
  const [viewBuffer, viewOffset, viewLength] = ["buffer", "byteOffset", "byteLength"].map((key) => getterOf(view, key));
  const timeOf = uncurried(Date.prototype.getTime);
  const [sourceOf, flagsOf] = ["source", "flags"].map((key) => getterOf(RegExp.prototype, key));
  const sizeOfMap = getterOf(Map.prototype, "size");
  const sizeOfSet = getterOf(Set.prototype, "size");
  const eachOfMap = uncurried(Map.prototype.forEach);
  const eachOfSet = uncurried(Set.prototype.forEach);
  const setIn = uncurried(Map.prototype.set);
  const getFrom = uncurried(Map.prototype.get);
  const addTo = uncurried(Set.prototype.add);
  const bytesOf = getterOf(ArrayBuffer.prototype, "byteLength");
  const sliceBytes = uncurried(ArrayBuffer.prototype.slice);
  const boxed = [Boolean, Number, String, BigInt].map(({ prototype }) => uncurried(prototype.valueOf as () => unknown));
  const uncopied = [uncurried(WeakMap.prototype.has), uncurried(WeakSet.prototype.has)];
  const objectPrototype = Object.prototype;

  return function clone(value: unknown): unknown {
    return copyOf(value, null);
  };

  /** `known` is created at the first object, and ends the recursion for an object that contains itself. */
  function copyOf(value: unknown, known: Map<unknown, unknown> | null): unknown {
    if (typeof value === "function" || typeof value === "symbol") throw uncloneable(toText(value));
    if (typeof value !== "object" || value === null) return value;
    const seen = known ?? new Own.Map();
    const earlier = getFrom(seen, value);
    if (earlier !== undefined) return earlier;
    if (isArray(value)) return arrayOf(value, seen);
    const prototype = getPrototypeOf(value);
    return prototype === objectPrototype || prototype === null ? plainOf(value, seen) : specialOf(value, seen);
  }

  function arrayOf(array: readonly unknown[], seen: Map<unknown, unknown>): unknown[] {
    const { length } = array;
    const copy = new Own.Array<unknown>(length);
    setIn(seen, array, copy);
    for (let i = 0; i < length; i++) {
      const value = array[i];
      if (value === undefined && !hasOwn(array, i)) continue;
      copy[i] = typeof value === "number" ? value : copyOf(value, seen);
    }
    return copy;
  }

  function plainOf(object: object, seen: Map<unknown, unknown>): object {
    const copy = {};
    setIn(seen, object, copy);
    const names = keys(object);
    for (let i = 0; i < names.length; i++) {
      const name = names[i] ?? "";
      const value = copyOf((object as Record<string, unknown>)[name], seen);
      defineProperty(copy, name, { value, writable: true, enumerable: true, configurable: true });
    }
    return copy;
  }

  /** Goes by the value's actual type, not by what it claims to be. */
  function specialOf(value: object, seen: Map<unknown, unknown>): object {
    const known = (copy: object): object => {
      setIn(seen, value, copy);
      return copy;
    };
    const tag = tagOf?.(value) as string | undefined;
    if (tag !== undefined) {
      const buffer = copyOf(bufferOf?.(value), seen);
      return known(construct(typedByTag[tag] as typeof Uint8Array, [buffer, offsetOf?.(value), lengthOf?.(value)]));
    }
    if (is(sizeOfMap, value)) {
      const copy = known(new Own.Map()) as Map<unknown, unknown>;
      eachOfMap(value as Map<unknown, unknown>, (each, key) => setIn(copy, copyOf(key, seen), copyOf(each, seen)));
      return copy;
    }
    if (is(sizeOfSet, value)) {
      const copy = known(new Own.Set()) as Set<unknown>;
      eachOfSet(value as Set<unknown>, (each) => addTo(copy, copyOf(each, seen)));
      return copy;
    }
    if (is(timeOf, value)) return known(new Own.Date(timeOf(value as Date)));
    if (is(bytesOf, value)) return known(sliceBytes(value as ArrayBuffer, 0));
    if (is(viewBuffer, value)) {
      const buffer = copyOf(viewBuffer?.(value), seen) as ArrayBuffer;
      return known(new Own.DataView(buffer, viewOffset?.(value) as number, viewLength?.(value) as number));
    }
    if (is(sourceOf, value)) return known(new Own.RegExp(sourceOf?.(value) as string, flagsOf?.(value) as string));
    if (isError(value)) return known(new Own.Error(toText(value.message)));
    for (let i = 0; i < boxed.length; i++) if (is(boxed[i], value)) return known(Own.Object(boxed[i]?.(value)));
    for (let i = 0; i < uncopied.length; i++) {
      const has = uncopied[i];
      if (is((each: never) => has?.(each, value), value)) throw uncloneable("#<Object>");
    }
    if (isPromise(value)) throw uncloneable("#<Promise>");
    return plainOf(value, seen);
  }

  function is(read: ((value: never) => unknown) | undefined, value: object): boolean {
    try {
      read?.(value as never);
      return true;
    } catch {
      return false;
    }
  }

  function isPromise(value: object): boolean {
    for (let proto = getPrototypeOf(value); proto !== null; proto = getPrototypeOf(proto))
      if (proto === promise) return true;
    return false;
  }

  function uncloneable(what: string): Error {
    const error = new Own.Error(`${what} could not be cloned.`);
    defineProperty(error, "name", { value: "DataCloneError", writable: true, enumerable: false, configurable: true });
    return error;
  }

  function getterOf(prototype: object, key: PropertyKey): (value: object) => unknown {
    return uncurried(Reflect.getOwnPropertyDescriptor(prototype, key)?.get as (this: object) => unknown);
  }
}
