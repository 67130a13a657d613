/* Collects this process's own garbage, which would otherwise count as the learner's. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Counts the bytes of the frames that passed, and collects garbage once they add up. */
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

/** V8 gives this function only to contexts created while the flag is set: to this one, never to a learner's. */
function collectFunction(): () => void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  setFlagsFromString("--no-expose-gc");
  return collect;
}
