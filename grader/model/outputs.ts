import type { CheckedProperty } from "./property.ts";
import type { Tensor } from "./tensor.ts";

/** What came of one hand-in besides its entry in the report: what it takes to render every form again without a run. */
export type Outputs = {
  /** What was handed in; null where nothing could be read. */
  readonly source: string | null;
  /** By case id: what the function returned, where it was a tensor. */
  readonly returned: ReadonlyMap<string, Tensor>;
  /** The properties that do not hold. */
  readonly broken: readonly CheckedProperty[];
};
