/*
 * Every file of this folder is sent, as text, into the learner's realm, where it shares all built-ins with the
 * learner's code. So each file exports one function that closes over nothing. Once the learner's code has run, it may
 * use only what `primordials` captured before: no prototype methods, no iterators, no writes to array indices.
 */

export type Primordials = ReturnType<typeof primordials>;

/** The built-ins, captured before the learner's code can change them. */
export function primordials() {
  const { apply, bind, call } = Function.prototype;
  const uncurried = bind.bind(call) as <This, Args extends unknown[], Result>(
    method: (this: This, ...args: Args) => Result,
  ) => (self: This, ...args: Args) => Result;
  const proxyless = Object.getPrototypeOf(Int8Array.prototype);
  return {
    uncurried,
    apply: uncurried(apply) as (fn: unknown, self: unknown, args: readonly unknown[]) => unknown,
    hasOwn: uncurried(Object.prototype.hasOwnProperty) as (object: object, key: PropertyKey) => boolean,
    slice: uncurried(String.prototype.slice),
    codeAt: uncurried(String.prototype.charCodeAt),
    typedArrayTag: uncurried(
      Object.getOwnPropertyDescriptor(proxyless, Symbol.toStringTag)?.get as (this: unknown) => string | undefined,
    ),
    isArray: Array.isArray,
    isError: (Error as unknown as { isError(value: unknown): value is Error }).isError,
    keys: Object.keys,
    getPrototypeOf: Object.getPrototypeOf,
    getOwnPropertyDescriptor: Object.getOwnPropertyDescriptor,
    defineProperty: Object.defineProperty,
    stringify: JSON.stringify as (value: string) => string,
    min: Math.min,
    isNan: Number.isNaN as (value: unknown) => boolean,
    toText: String,
    Floats: Float64Array,
    promise: Promise.prototype,
  } as const;
}
