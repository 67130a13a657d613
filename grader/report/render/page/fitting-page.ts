import type { Detail } from "../../page/shared/setting.ts";

/** The maximum size of a page without its pictures: 200 kB. */
const MAX_BYTES = 200_000;

/** Everything that a still page can show; its script adds the rest. */
export const ALL: Detail = { written: 8, drawn: 1 };

/** From most to least. */
const LESS: readonly Detail[] = [8, 5, 3, 1, 0].map((written) => ({ written, drawn: 0 }));

/**
 * Renders the page with as much detail as fits, or else with the least; binary search keeps the number of renderings
 * low.
 */
export function fittingPage(render: (detail: Detail) => string): string {
  let best = render(ALL);
  if (fits(best)) return best;
  let [from, to] = [0, LESS.length - 1];
  while (from <= to) {
    const middle = Math.floor((from + to) / 2);
    const page = render(LESS[middle] ?? ALL);
    const isShortEnough = fits(page);
    if (isShortEnough) to = middle - 1;
    else from = middle + 1;
    if (isShortEnough || page.length < best.length) best = page;
  }
  return best;
}

function fits(page: string): boolean {
  return Buffer.byteLength(page) <= MAX_BYTES;
}
