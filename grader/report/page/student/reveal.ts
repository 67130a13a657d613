/** Scrolls everything between a part and its frame, and the frame, so far that the part can be seen. */
export function reveal(part: Element, frame: Element): void {
  for (let around = part.parentElement; around !== null; around = around.parentElement) {
    const inner = part.getBoundingClientRect();
    const outer = around.getBoundingClientRect();
    around.scrollLeft += beyond(inner.left, inner.right, outer.left, outer.right);
    around.scrollTop += beyond(inner.top, inner.bottom, outer.top, outer.bottom);
    if (around === frame) return;
  }
}

/** How far a span lies beyond the end of another, or before its start. */
function beyond(start: number, end: number, from: number, to: number): number {
  return start < from ? start - from : Math.max(0, Math.min(end - to, start - from));
}
