import type { LayoutName } from "../model/layout.ts";
import { LAYOUTS } from "../ops/layout.ts";
import type { OpInput } from "../ops/op.ts";
import type { Findings } from "./findings.ts";
import { type Path, quote } from "./path.ts";
import type { Scope } from "./scope.ts";

/**
 * The axes that an input must have, and where that is specified, as messages write it; `layout` is null if the op has
 * its own axes.
 */
export type ExpectedAxes = {
  readonly axes: readonly string[];
  readonly layout: LayoutName | null;
  readonly by: string;
};

/** The axes that an op's input must have; null if the spec names no known layout. */
export function takenAxes({ axes }: OpInput, { op, layout }: Scope): ExpectedAxes | null {
  if (axes !== null && op !== null) return { axes, layout: null, by: quote(op.name) };
  return layout === null ? null : { axes: LAYOUTS[layout].axes, layout, by: `\`layout: ${layout}\`` };
}

/** Whether an input has the expected number of axes; `seen` describes what was found instead. */
export function checkRank(
  rank: number,
  seen: string,
  path: Path,
  taken: ExpectedAxes | null,
  findings: Findings,
): boolean {
  if (taken === null || rank === taken.axes.length) return true;
  findings.error(path, `${taken.by} takes ${axesText(taken.axes)}, got ${seen}`, helpFor(rank, taken));
  return false;
}

/** Axes as messages write them, `[height][width]`. */
export function axesText(axes: readonly string[]): string {
  return axes.map((axis) => `[${axis}]`).join("");
}

function helpFor(rank: number, { layout }: ExpectedAxes): string {
  if (layout === null) return "this input has the same axes in every layout";
  const fitting = Object.entries(LAYOUTS).filter(([, { axes }]) => axes.length === rank);
  return fitting.length === 0
    ? "nest the lists as deep as the layout has axes"
    : `layouts of ${rank} axes: ${fitting.map(([name]) => name).join(", ")}`;
}
