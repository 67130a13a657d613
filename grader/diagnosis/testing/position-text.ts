import { at } from "../../numeric/shape.ts";
import type { Quirk } from "../../pooling/quirk.ts";
import type { Plan } from "./plan.ts";
import type { Found } from "./window-text.ts";

/** The position of the largest cell: one number, or a list with one per side. */
export function positionText({ maximum }: Quirk, plan: Plan, found: Found): string {
  const index = typeof maximum === "object" ? maximum.index : "in-window";
  const along = plan.sides.map(({ name }) => plan.axes.findIndex((axis) => axis.name === name));
  const first = (axis: number) => `Math.max(${found.origin(axis)} + ${plan.axes[axis]?.window?.skipped ?? 0}, 0)`;
  const fromFirst = (axis: number) =>
    `(${found.count} === 0 ? 0 : ${found.positionAlong(axis)} - ${found.origin(axis)})`;
  switch (index) {
    case "in-window":
      return found.position;
    case "in-window-by-axis":
      return `[${along.map((axis) => `${found.positionAlong(axis)} - ${first(axis)}`).join(", ")}]`;
    case "in-whole-window":
      return flatText(
        along.map(fromFirst),
        plan.sides.map(({ nominal }) => nominal),
      );
    case "in-whole-window-by-axis":
      return `[${along.map(fromFirst).join(", ")}]`;
    case "in-image":
      return flatText(
        along.map(found.positionAlong),
        plan.sides.map(({ length }) => length),
      );
    case "in-image-by-axis":
      return `[${along.map(found.positionAlong).join(", ")}]`;
    case "in-channels-too": {
      const levels = plan.axes.map((axis, i) => ({ ...axis, i })).filter(({ name }) => name !== "images");
      levels.sort((a, b) => a.level - b.level);
      return flatText(
        levels.map(({ i }) => found.positionAlong(i)),
        levels.map(({ level }) => `n${level}`),
      );
    }
  }
}

/** The row-major position of indices. */
function flatText(indices: readonly string[], lengths: readonly string[]): string {
  return indices.slice(1).reduce((text, index, i) => `(${text}) * ${at(lengths, i + 1)} + ${index}`, at(indices, 0));
}
