import type { Layout, LayoutName } from "../model/layout.ts";

/** To add a layout, add a row. */
export const LAYOUTS: Readonly<Record<LayoutName, Layout>> = {
  matrix: { axes: ["height", "width"], pooled: [0, 1] },
  image: { axes: ["height", "width", "channels"], pooled: [0, 1] },
  batch: { axes: ["images", "height", "width", "channels"], pooled: [1, 2] },
  signal: { axes: ["steps", "channels"], pooled: [0] },
  volume: { axes: ["depth", "height", "width", "channels"], pooled: [0, 1, 2] },
  "channels-first": { axes: ["channels", "height", "width"], pooled: [1, 2] },
};

export const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly LayoutName[];
