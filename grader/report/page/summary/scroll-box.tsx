import type { ComponentChildren } from "preact";

/** `labelledBy`: the id of the element that labels the table. */
type Props = { readonly labelledBy: string; readonly isTall?: boolean; readonly children: ComponentChildren };

/** A table that scrolls on its own, also by keyboard, if it is wider than the page, or `isTall`. */
export function ScrollBox({ labelledBy, isTall = false, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, not every browser lets the keyboard scroll it
    <section class={isTall ? "scroll tall" : "scroll"} aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  );
}
