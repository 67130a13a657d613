/** What answers an `import()`, and `import.meta`, in place of Node. */
export type Imports = {
  /** Refuses an `import()` of what the second argument names. */
  refuse(referrer: unknown, specifier: string): Promise<never>;
  /** Leaves `import.meta` empty. */
  meta(): void;
  /** What the import named that was refused with this error; nothing for any other. */
  wanted(error: unknown): string | undefined;
};

/**
 * Made in the realm, so that whatever goes wrong, be it that the stack is full, is an error of the realm's own: one of
 * Node's leads to Node's `Function`, and by it out of the realm.
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
