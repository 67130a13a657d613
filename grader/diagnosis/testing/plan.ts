import type { LayoutName } from "../../model/layout.ts";
import { at } from "../../numeric/shape.ts";
import { LAYOUTS } from "../../ops/layout.ts";
import type { Quirk, StandIn } from "../../pooling/quirk.ts";
import { type WindowsText, windowsText } from "./windows-text.ts";

/** How a program goes through its input, axis by axis from the outermost; it keeps the levels' lengths in `n0 n1 …`. */
export type Plan = { readonly axes: readonly PlannedAxis[]; readonly sides: readonly WindowsText[] };

/** `level` is the level of the nested array that the axis is read from. */
export type PlannedAxis = {
  readonly name: string;
  readonly level: number;
  /** What is gone through in the result: every index, or one alone, for which `gives` stands. */
  readonly count: string | null;
  readonly gives: StandIn;
  /** How long the axis is where copies stand for it. */
  readonly full: string;
  /** What a window covers along it; null where every index is pooled for itself. */
  readonly window: Pick<WindowsText, "start" | "stride" | "size" | "skipped" | "length"> | null;
  readonly isReversed: boolean;
};

/** `global`: one window over all pooled axes, which are left out of the result. */
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

/** The levels' names, as the learner takes them to be. */
function namesOf(layout: LayoutName, { nesting }: Quirk): readonly string[] {
  const names = LAYOUTS[layout].axes;
  const images = names.filter((name) => name === "images");
  const others = names.filter((name) => name !== "images" && name !== "channels");
  if (nesting === "channels-first") return [...images, "channels", ...others];
  return nesting === "channels-last" ? [...images, ...others, "channels"] : names;
}

/** The level that each axis is read from: its own, or the last two pooled ones exchanged. */
function levelsOf(layout: LayoutName, { nesting }: Quirk): readonly number[] {
  const levels = LAYOUTS[layout].axes.map((_, i) => i);
  if (nesting !== "columns-first" && nesting !== "columns-first-by-rows") return levels;
  const [rows, columns] = LAYOUTS[layout].pooled.slice(-2);
  return levels.map((level) => (level === rows ? (columns ?? level) : level === columns ? (rows ?? level) : level));
}
