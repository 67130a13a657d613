import type { Quirk } from "../../pooling/quirk.ts";
import {
  cellText,
  givenText,
  indicesByLevel,
  isOutsideText,
  isUnguarded,
  nearestText,
  type Pooling,
} from "./read-text.ts";
import { startText } from "./start-text.ts";
import { type Found, type Kind, kindOf, valueText } from "./window-text.ts";

/** The result as `v0`, by nested loops that keep the best number so far or the sum. */
export function loops(pooling: Pooling): string {
  return level(pooling, 0);
}

/** Defines `v<axis>`: the result at one index of all axes before this one. */
function level(pooling: Pooling, axis: number): string {
  const planned = pooling.plan.axes[axis];
  if (planned === undefined) return window(pooling, axis);
  const { count, gives, full, window: windows } = planned;
  const inner = level(pooling, axis + 1);
  if (count === null) {
    return `${indexText(axis, "0")}${inner}
const v${axis} = ${givenText(gives, `v${axis + 1}`, full)};`;
  }
  return `const v${axis} = [];
for (let i${axis} = 0; i${axis} < ${count}; i${axis}++) {
${windows === null ? "" : `const from${axis} = i${axis} * ${windows.stride} + ${windows.start};`}
${inner}
v${axis}.push(v${axis + 1});
}`;

  function indexText(i: number, index: string): string {
    return windows === null ? `const i${i} = ${index};\n` : `const from${i} = ${windows.start};\n`;
  }
}

function window(pooling: Pooling, depth: number): string {
  const { gives, quirk, plan } = pooling;
  const kind = kindOf(gives, quirk);
  const cell = cellText(pooling, indicesByLevel(plan, along(pooling)));
  const isOfMagnitude = quirk.magnitude === "of-cells" && kind !== "sum";
  const opened = plan.axes.map(({ window }, i) => ({ window, i })).filter(({ window }) => window !== null);
  const found = foundBy(pooling);
  const loopTexts = opened.map(({ window, i }) => {
    const [from, size] = kind === "corner" ? [found.origin(i), "1"] : [`from${i}`, window?.size];
    return `for (let a${i} = ${from}; a${i} < ${from} + ${size}; a${i}++)`;
  });
  const start = kind === "sum" ? "0" : startText(pooling, found, kind === "smallest" ? "Infinity" : "-Infinity");
  return `let best = ${quirk.start === "unset-at-zero" ? "NaN" : start};
let sum = 0;
let count = 0;
let beyond = 0;
let position = -1;
let at: number[] = [];
${loopTexts.join("\n")} {
${isUnguarded(quirk) ? `const cell = ${cell};` : ""}
if (${isOutsideText(plan, along(pooling))}) {
beyond++;
continue;
}
const value = ${isOfMagnitude ? `Math.abs(${cell})` : cell};
${quirk.zeros === undefined ? "" : "if (value === 0) continue;"}
${stepText(kind, quirk, opened.map(({ i }) => `a${i}`).join(", "))}
count++;
}
${quirk.start === "nothing" ? 'if (count === 0) throw new Error("an empty window");' : ""}
const v${depth} = ${valueText(pooling, found)};`;
}

/** What is done with one `value` at `place`. */
function stepText(kind: Kind, { maximum, start }: Quirk, place: string): string {
  const better = (of: string) =>
    start === "unset-at-zero" ? `best = !best ? value : ${of}(best, value);` : `best = ${of}(best, value);`;
  switch (kind) {
    case "largest":
      return better("Math.max");
    case "smallest":
      return better("Math.min");
    case "farthest":
      return "if (count === 0 || Math.abs(value) > Math.abs(best)) best = value;";
    case "sum":
      return "sum += value;";
    case "corner":
      return "";
    case "position": {
      const isLast = typeof maximum === "object" && maximum.among === "last";
      return `if (value ${isLast ? ">=" : ">"} best) { best = value; position = count; at = [${place}]; }`;
    }
  }
}

/** The index along an axis, inside the window if there is one. */
function along({ plan }: Pooling): (axis: number) => string {
  return (axis) => (plan.axes[axis]?.window === null ? `i${axis}` : `a${axis}`);
}

function foundBy(pooling: Pooling): Found {
  const { plan, quirk } = pooling;
  const opened = plan.axes.flatMap(({ window }, i) => (window === null ? [] : [i]));
  const origin = (axis: number) =>
    plan.axes[axis]?.window === null ? `i${axis}` : `(from${axis} - ${plan.axes[axis]?.window?.skipped ?? 0})`;
  const corner = cellText(
    pooling,
    indicesByLevel(plan, (axis) => {
      const planned = plan.axes[axis];
      return planned === undefined ? "0" : nearestText(planned, origin(axis));
    }),
  );
  return {
    index: (axis) => `i${axis}`,
    unlessZero: () => "best",
    count: "count",
    isOver: "beyond > 0",
    sum: "sum",
    largest: () => "best",
    smallest: () => "best",
    farthest: "best",
    position: "position",
    positionAlong: (axis) => (opened.includes(axis) ? `at[${opened.indexOf(axis)}]` : `i${axis}`),
    origin,
    corner: quirk.magnitude === "of-cells" ? `Math.abs(${corner})` : corner,
  };
}
