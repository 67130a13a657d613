import type { Layout } from "../../../model/layout.ts";
import type { Plane } from "../../text/plane.ts";

/** How a layout lies on paper: what is pooled is the table, a signal one row; channels and images are seen one at a time. */
export function trialPlane({ axes, pooled }: Layout): Plane {
  const [rows, columns] = pooled.length === 1 ? [null, ...pooled] : pooled.slice(-2);
  return {
    names: axes,
    rows: rows ?? null,
    columns: columns ?? null,
    others: axes.map((_, axis) => axis).filter((axis) => axis !== rows && axis !== columns),
  };
}
