// fate: forbidden
// tries: Hides the stacks of errors before it calls `import()`, so that none shows where.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  (Error as any).prepareStackTrace = () => [];
  Error.stackTraceLimit = 0;
  import("node:fs");
  return pool(x, options);
}
