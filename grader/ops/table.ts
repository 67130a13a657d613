import { globalAvgPool, globalMaxPool } from "./global-pool.ts";
import { maxMinusAvg } from "./max-minus-avg.ts";
import type { Op } from "./op.ts";
import { avgPool, maxPool } from "./pool.ts";
import { poolCostOp } from "./pool-cost.ts";
import { shiftResponse } from "./shift-response.ts";

/** Every operation an exercise can ask for, by name. */
export const OPS: ReadonlyMap<string, Op> = new Map(
  [maxPool, avgPool, shiftResponse, poolCostOp, maxMinusAvg, globalMaxPool, globalAvgPool].map((op) => [op.name, op]),
);

/** The op of an exercise whose spec was read: its name is known to be there. */
export function opNamed(name: string): Op {
  const op = OPS.get(name);
  if (op === undefined) throw new Error(`no operation is called ${name}`);
  return op;
}
