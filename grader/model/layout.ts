/** How an exercise's input is laid out, by the word its spec uses. */
export type LayoutName = "matrix" | "image" | "batch" | "signal" | "volume" | "channels-first";

/** A layout's axes by name, outermost first, and which of them pooling shrinks, in the order of the options. */
export type Layout = { readonly axes: readonly string[]; readonly pooled: readonly number[] };
