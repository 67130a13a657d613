/*
 * Exercises as tests of vitest. Imported as `poolgrade/vitest`; nothing else of the package needs vitest.
 */

export { type ClassSettings, gradedClass } from "./graded-class.ts";
export { type PoolingSettings, pooling } from "./pooling.ts";
