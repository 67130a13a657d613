// fate: correct
// tries: Reads the host's environment in the initializer of an enum, which type stripping must compile.
// with: pool

enum Loot { A = (globalThis as any).process?.env.PATH.length ?? 7 }
export const maxPool2d = (x: number[][], options: any) => (console.log(Loot.A), pool(x, options));
