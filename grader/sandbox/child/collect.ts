/* This process's own garbage, which would otherwise be taken for the learner's. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Counts the bytes of the frames that went through, and collects them as garbage when they have become many. */
export function openCollector(): (frameBytes: number) => void {
  let bytes = 0;
  let collect: (() => void) | null = null;
  return (frameBytes) => {
    bytes += frameBytes;
    if (bytes < ENOUGH_BYTES) return;
    bytes = 0;
    collect ??= collectFunction();
    collect();
  };
}

const ENOUGH_BYTES = 4 * 2 ** 20;

/** V8 gives the function to contexts that are made while the flag is set: to this one, and to no learner's. */
function collectFunction(): () => void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  setFlagsFromString("--no-expose-gc");
  return collect;
}
