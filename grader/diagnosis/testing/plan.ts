import type { LayoutName } from "../../model/layout.ts";
import { at } from "../../numeric/shape.ts";
import { LAYOUTS } from "../../ops/layout.ts";
import type { Quirk, StandIn } from "../../pooling/quirk.ts";
import { type WindowsText, windowsText } from "./windows-text.ts";

/** How a program loops over its input, axis by axis from the outermost; it has the levels' lengths in `n0 n1 …`. */
export type Plan = { readonly axes: readonly PlannedAxis[]; readonly sides: readonly WindowsText[] };

/** `level` is the level of the nested array that the axis is read from. */
export type PlannedAxis = {
  readonly name: string;
  readonly level: number;
  /** The number of indices in the result; null: one only, which `gives` then replaces. */
  readonly count: string | null;
  readonly gives: StandIn;
  /** How long the axis is if filled with copies. */
  readonly full: string;
  /** What a window covers along it; null if every index is pooled by itself. */
  readonly window: Pick<WindowsText, "start" | "stride" | "size" | "skipped" | "length"> | null;
  readonly isReversed: boolean;
};

/** `global`: one window over all pooled axes, which are dropped from the result. */
export function planOf(layout: LayoutName, quirk: Quirk, global: boolean): Plan {
  const names = namesOf(layout, quirk);
  const levels = levelsOf(layout, quirk);
  const pooled = LAYOUTS[layout].pooled.map((axis) => at(LAYOUTS[layout].axes, axis));
  const counted = pooled.map((name) => {
    const i = names.indexOf(name);
    return `n${quirk.nesting === "columns-first-by-rows" ? i : at(levels, i)}`;
  });
  const one =
    quirk.lengths === undefined ? null : at(counted, quirk.lengths === "last-for-all" ? pooled.length - 1 : 0);
  const lengths = pooled.map((name, i) => ({
    name,
    length: `n${at(levels, names.indexOf(name))}`,
    counted: one ?? at(counted, i),
  }));
  const sides = windowsText(lengths, quirk);
  const axes = names.map((name, i): PlannedAxis => {
    const own = { name, level: at(levels, i) };
    const side = sides.findIndex((windows) => windows.name === name);
    return side < 0 ? keptAxis(own, quirk) : pooledAxis(own, at(sides, side), side, quirk, global);
  });
  return { axes, sides };
}

type Own = Pick<PlannedAxis, "name" | "level">;

function pooledAxis(own: Own, windows: WindowsText, side: number, quirk: Quirk, global: boolean): PlannedAxis {
  const isLeftOut = global && quirk.pooledAlong?.includes(own.name) !== false;
  const n = `n${own.level}`;
  return {
    ...own,
    count: isLeftOut || quirk.whole !== undefined ? null : windows.count,
    gives: isLeftOut ? "no-axis" : (quirk.whole?.give ?? "one"),
    full: `(same ? Math.ceil(${n} / s${side}) : Math.floor((${n} - k${side}) / s${side}) + 1)`,
    window: windows,
    isReversed: false,
  };
}

function keptAxis(own: Own, { channels, images }: Quirk): PlannedAxis {
  const n = `n${own.level}`;
  const plain: PlannedAxis = { ...own, count: n, gives: "one", full: n, window: null, isReversed: false };
  if (own.name === "images" && images !== undefined) return { ...plain, count: null, gives: images.give };
  if (own.name !== "channels" || channels === undefined) return plain;
  if (channels.use === "reversed") return { ...plain, isReversed: true };
  if (channels.use === "three") return { ...plain, count: channels.missing === "left-out" ? `Math.min(${n}, 3)` : "3" };
  const all = { start: "0", stride: "0", size: n, skipped: 0, length: n } as const;
  return { ...plain, count: null, gives: channels.give, window: channels.use === "in-window" ? all : null };
}

/** The levels' names, as the learner sees them. */
function namesOf(layout: LayoutName, { nesting }: Quirk): readonly string[] {
  const names = LAYOUTS[layout].axes;
  const images = names.filter((name) => name === "images");
  const others = names.filter((name) => name !== "images" && name !== "channels");
  if (nesting === "channels-first") return [...images, "channels", ...others];
  return nesting === "channels-last" ? [...images, ...others, "channels"] : names;
}

/** The level that each axis is read from: its own, or with the last two pooled ones swapped. */
function levelsOf(layout: LayoutName, { nesting }: Quirk): readonly number[] {
  const levels = LAYOUTS[layout].axes.map((_, i) => i);
  if (nesting !== "columns-first" && nesting !== "columns-first-by-rows") return levels;
  const [rows, columns] = LAYOUTS[layout].pooled.slice(-2);
  return levels.map((level) => (level === rows ? (columns ?? level) : level === columns ? (rows ?? level) : level));
}
