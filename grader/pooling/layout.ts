/** A nesting's axes by name, outermost first, and which of them pooling shrinks, in the order of the options. */
export type Layout = { readonly axes: readonly string[]; readonly pooled: readonly number[] };
