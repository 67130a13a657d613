import { linear } from "./linear.ts";

/** A bar as long as a number is large, compared with the largest. */
export function Bar({ value, most }: { readonly value: number; readonly most: number }) {
  const width = linear([0, most || 1], [0, 100]);
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={width(value)} height="8" />
    </svg>
  );
}
