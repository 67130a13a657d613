import type { ComponentChildren } from "preact";

/** Code or a number: page translators leave it unchanged. */
export function Code({ children }: { readonly children: ComponentChildren }) {
  return <code translate={false}>{children}</code>;
}
