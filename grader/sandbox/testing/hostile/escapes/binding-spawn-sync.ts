// fate: runtime-error
// tries: Starts a program by `process.binding("spawn_sync")`, below all public modules.

export function maxPool2d() {
  const { spawn } = (process as any).binding("spawn_sync");
  return spawn({ file: "/bin/true", args: ["true", "poolgrade-was-here"] });
}
