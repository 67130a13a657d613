import type { Call } from "../../model/program.ts";
import { MAX_REPEATED_VALUES } from "../wire/limits.ts";
import { AHEAD_BYTES } from "./limits.ts";

/** Splits calls, in order, into batches that may be sent ahead of the answers; each has at least one call. */
export function inBatches(calls: readonly Call[]): readonly (readonly Call[])[] {
  const batches: Call[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const call of calls) {
    const more = bytesOf(call);
    bytes += more;
    if (bytes > AHEAD_BYTES) {
      batches.push([]);
      bytes = more;
    }
    batches.at(-1)?.push(call);
  }
  return batches;
}

function bytesOf({ inputs }: Call): number {
  return inputs.reduce((sum, { values }) => sum + values.byteLength, 0);
}

/** Whether a call is small enough to be made twice. */
export function isSmall({ inputs }: Call): boolean {
  return inputs.reduce((sum, { values }) => sum + values.length, 0) <= MAX_REPEATED_VALUES;
}
