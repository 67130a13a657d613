// fate: correct
// tries: Asks functions in sloppy mode for their callers, to get hold of the harness that called it.
// with: pool

const sloppy = Function("return [arguments.callee.caller, sloppyCaller]; function sloppyCaller() { return sloppyCaller.caller; }");
export function maxPool2d(x: number[][], options: any) {
  for (const ask of [() => sloppy(), () => (maxPool2d as any).caller, () => (maxPool2d as any).arguments, () => (console.log as any).caller])
    try {
      console.log(ask());
    } catch (error) {
      console.log(String(error));
    }
  return pool(x, options);
}
