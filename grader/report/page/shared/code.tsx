import type { ComponentChildren } from "preact";

/** Code, or a number: what a browser that translates the page leaves as it is. */
export function Code({ children }: { readonly children: ComponentChildren }) {
  return <code translate={false}>{children}</code>;
}
