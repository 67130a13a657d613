import type { Primordials } from "./primordials.ts";

/** V8's message when it refuses an `import()`; a learner's code may use the same words. */
export const REFUSED = "Not supported";

/** The last line of the stack of a learner's own error with that message; no stack frame of V8's reads like it. */
export const OWN_ERROR = "\n    at new Error (submission.ts)";

/**
 * Replaces V8's own `Error` with one that works the same, but does not let the learner customise stacks: V8 asks its
 * native `Error` how to write one, and Node asks this one. No stack shows frames of the harness or its callers, and the
 * stack of an error that the learner's code made ends with `mark` if its message is `words`. An error that V8 made with
 * the same message is recognised by having no mark.
 */
export function installError({ defineProperty, slice, uncurried }: Primordials, words: string, mark: string): void {
  const Native = Error;
  const { construct, get, getPrototypeOf, ownKeys, setPrototypeOf } = Reflect;
  const made = new WeakSet<Error>();
  const remember = uncurried(made.add);
  const isMade = uncurried(made.has);
  const headline = uncurried(Native.prototype.toString);
  Native.prepareStackTrace = (_, sites) => sites;
  const [here] = new Native().stack as unknown as readonly [NodeJS.CallSite];
  const site = getPrototypeOf(here) as NodeJS.CallSite;
  const fileOf = uncurried(site.getFileName);
  const frameOf = uncurried(site.toString);
  const harness = fileOf(here);
  Native.prepareStackTrace = stackOf;

  define(OwnError, "name", "Error");
  define(OwnError, "length", Native.length);
  define(OwnError, "prototype", Native.prototype);
  define(OwnError, "captureStackTrace", Native.captureStackTrace);
  define(OwnError, "stackTraceLimit", Native.stackTraceLimit);
  define(OwnError, "isError", get(Native, "isError"));
  defineProperty(OwnError, "prepareStackTrace", { get: () => stackOf, set: () => {} });
  define(Native.prototype, "constructor", OwnError);
  for (const key of ownKeys(globalThis)) {
    const value = get(globalThis, key);
    if (typeof value === "function" && getPrototypeOf(value) === Native) setPrototypeOf(value, OwnError);
  }
  define(globalThis, "Error", OwnError);

  function OwnError(this: unknown, ..._: readonly unknown[]): Error {
    // biome-ignore lint/complexity/noArguments: an error's length is 1, and the learner may have replaced its iterator
    const error = construct(Native, arguments, new.target ?? OwnError) as Error;
    remember(made, error);
    return error;
  }

  function stackOf(error: Error, sites: readonly NodeJS.CallSite[]): string {
    let stack = readable(() => headline(error)) ?? "Error";
    for (let i = 0; i < sites.length; i++) {
      const site = sites[i];
      if (site !== undefined && !isOurs(fileOf(site))) stack += `\n    at ${frameOf(site)}`;
    }
    return isMade(made, error) && readable(() => error.message) === words ? stack + mark : stack;
  }

  function isOurs(file: string | null | undefined): boolean {
    return typeof file === "string" && (file === harness || file === "[eval]" || slice(file, 0, 5) === "node:");
  }

  function readable(read: () => string): string | null {
    try {
      return read();
    } catch {
      return null;
    }
  }

  function define(owner: object, key: string, value: unknown): void {
    const isFixed = key === "prototype";
    defineProperty(owner, key, { value, writable: !isFixed, enumerable: false, configurable: !isFixed });
  }
}
