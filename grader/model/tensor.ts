/** Length of each axis, outermost first. */
export type Shape = readonly number[];

/** Numbers in row-major order: the last axis varies fastest. */
export type Values = Float32Array | Float64Array;

/** A full rectangular array of numbers; `values.length` is the product of `shape`. */
export type Tensor = { readonly shape: Shape; readonly values: Values };
