import type { ComponentChildren } from "preact";
import { headingId, type SectionName } from "./sections.ts";

type Props = { readonly of: SectionName; readonly isTall?: boolean; readonly children: ComponentChildren };

/** A table that scrolls by itself, by keyboard too, where it is wider than the page, or `isTall`. */
export function ScrollBox({ of, isTall = false, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, not every browser lets the keyboard scroll it
    <section class={isTall ? "scroll tall" : "scroll"} aria-labelledby={headingId(of)} tabIndex={0}>
      {children}
    </section>
  );
}
