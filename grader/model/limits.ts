/** Limits of one call. */
export type Limits = { readonly timeMs: number; readonly memoryMiB: number };
