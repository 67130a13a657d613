/** How an exercise's input is laid out, by the word its spec uses. */
export type LayoutName = "matrix" | "image" | "batch" | "signal" | "volume" | "channels-first";
