/** Fails a test; vitest shows `expected` and `actual` side by side, and the line of the test's own file. */
export class NotRight extends Error {
  override readonly name = "NotRight";
  readonly showDiff: boolean;
  readonly expected: unknown;
  readonly actual: unknown;

  constructor(message: string, called: Error, pair: { readonly expected: unknown; readonly actual: unknown } | null) {
    super(message);
    this.showDiff = pair !== null;
    this.expected = pair?.expected;
    this.actual = pair?.actual;
    const [, ...frames] = (called.stack ?? "").split("\n");
    this.stack = [`${this.name}: ${message}`, ...frames].join("\n");
  }
}
