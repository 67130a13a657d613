import type { LayoutName } from "../model/layout.ts";
import { LAYOUTS } from "../ops/layout.ts";
import type { Hooks } from "../pooling/quirk.ts";
import { HOOKS, LISTENS, type Listens } from "./listens.ts";
import { VARIANTS } from "./table.ts";
import type { Variant, Where } from "./variant.ts";

/** Every variant in the catalogue of this op in this layout, in its order; none for an unknown op. */
export function variants(op: string, layout: LayoutName): readonly Variant[] {
  const listens = LISTENS.get(op);
  return listens === undefined ? [] : VARIANTS.filter((variant) => makesSense(variant, listens, layout));
}

export function makesSense({ quirk, where }: Variant, listens: Listens, layout: LayoutName): boolean {
  const hooks = Object.keys(quirk) as (keyof Hooks)[];
  return (
    hooks.every((hook) => HOOKS[listens.windows].has(hook)) && suitsOp(where, listens) && suitsLayout(where, layout)
  );
}

function suitsOp(where: Where, { reduces, direct, windows, shifts }: Listens): boolean {
  return (
    (where.reduces === undefined || reduces.includes(where.reduces)) &&
    (where.alone === undefined || where.alone === reduces.length < 2) &&
    (where.direct === undefined || where.direct === direct) &&
    (where.shifts === undefined || where.shifts === shifts) &&
    (where.windows?.includes(windows) ?? true) &&
    (where.padding === undefined || windows !== "global")
  );
}

function suitsLayout(where: Where, layout: LayoutName): boolean {
  const { axes, pooled } = LAYOUTS[layout];
  return (
    (where.layouts?.includes(layout) ?? true) &&
    (where.axes?.every((axis) => axes.includes(axis)) ?? true) &&
    (where.severalPooled === undefined || pooled.length > 1) &&
    (where.notInnermost === undefined || axes.at(-1) !== where.notInnermost)
  );
}
