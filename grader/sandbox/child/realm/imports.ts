/** Answers `import()` and `import.meta` in place of Node. */
export type Imports = {
  /** Refuses an `import()` of the second argument. */
  refuse(referrer: unknown, specifier: string): Promise<never>;
  /** Leaves `import.meta` empty. */
  meta(): void;
  /** The specifier of the import that was refused with this error; undefined for any other error. */
  wanted(error: unknown): string | undefined;
};

/**
 * Created inside the realm, so that anything that goes wrong, even a full stack, throws one of the realm's own errors:
 * an error of Node's would lead to Node's `Function`, and through it out of the realm.
 */
export function makeImports(words: string): Imports {
  const Native = Error;
  const specifiers = new WeakMap<WeakKey, string>();
  const { call } = Function.prototype;
  type Uncurried = <R>(method: unknown) => (self: object, ...args: readonly unknown[]) => R;
  const uncurried = call.bind.bind(call as () => unknown) as unknown as Uncurried;
  const remember = uncurried<void>(specifiers.set);
  const recall = uncurried<string | undefined>(specifiers.get);

  return {
    async refuse(_, specifier) {
      const error = new Native(words);
      remember(specifiers, error, specifier);
      throw error;
    },
    meta() {},
    wanted: (error) => recall(specifiers, error),
  };
}
