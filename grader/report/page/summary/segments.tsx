import { cumsum } from "d3-array";
import { at } from "../../../numeric/shape.ts";
import { linear } from "./linear.ts";
import { SECTIONS } from "./sections.ts";

/** A part of a bar, which leads to the students it counts. */
type Segment = { readonly kind: string; readonly count: number; readonly onShow: () => void };

type Props = { readonly segments: readonly Segment[]; readonly of: number; readonly look: "bar" | "shares" };

/** A bar of several parts. The numbers beside it say the same and lead to the same, so only the mouse reaches it. */
export function Segments({ segments, of, look }: Props) {
  const ends = cumsum(segments, ({ count }) => count);
  const x = linear([0, of || 1], [0, 100]);
  return (
    <svg class={look} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      {segments.map(({ kind, count, onShow }, i) => (
        <a key={kind} href={`#${SECTIONS.matrix}`} tabIndex={-1} onClick={onShow}>
          <rect class={kind} x={x(at(ends, i) - count)} width={x(count)} height="12" />
        </a>
      ))}
    </svg>
  );
}
