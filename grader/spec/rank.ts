import type { LayoutName } from "../model/layout.ts";
import { LAYOUTS } from "../ops/layout.ts";
import type { Path } from "./path.ts";
import type { Scope } from "./scope.ts";

/** Whether an input has as many axes as the layout takes; `seen` says what was found instead. */
export function checkRank(rank: number, seen: string, path: Path, { layout, findings }: Scope): boolean {
  if (layout === null || rank === LAYOUTS[layout].axes.length) return true;
  const fitting = Object.entries(LAYOUTS).filter(([, { axes }]) => axes.length === rank);
  const help =
    fitting.length === 0
      ? "nest the lists as deep as the layout has axes"
      : `layouts of ${rank} axes: ${fitting.map(([name]) => name).join(", ")}`;
  findings.error(path, `\`layout: ${layout}\` takes ${axesOf(layout)}, got ${seen}`, help);
  return false;
}

/** A layout's axes as messages write them, `[height][width]`. */
export function axesOf(layout: LayoutName): string {
  return LAYOUTS[layout].axes.map((axis) => `[${axis}]`).join("");
}
