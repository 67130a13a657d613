/** What one call may take. */
export type Limits = { readonly timeMs: number; readonly memoryMiB: number };
