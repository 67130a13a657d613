import { globalAvgPool, globalMaxPool } from "./global-pool.ts";
import { maxMinusAvg } from "./max-minus-avg.ts";
import type { Op } from "./op.ts";
import { avgPool, maxPool } from "./pool.ts";
import { poolCostOp } from "./pool-cost.ts";
import { shiftResponse } from "./shift-response.ts";

/** Every operation that exercises can use, by name. */
export const OPS: ReadonlyMap<string, Op> = new Map(
  [maxPool, avgPool, shiftResponse, poolCostOp, maxMinusAvg, globalMaxPool, globalAvgPool].map((op) => [op.name, op]),
);

/** The op of a valid exercise, whose name is known to exist. */
export function opNamed(name: string): Op {
  const op = OPS.get(name);
  if (op === undefined) throw new Error(`no operation is called ${name}`);
  return op;
}
