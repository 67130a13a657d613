import type { CheckedProperty } from "./property.ts";
import type { Tensor } from "./tensor.ts";

/** What one submission produced besides its entry in the report; enough to render every form again without a run. */
export type Outputs = {
  /** The submitted text; null if it could not be read. */
  readonly source: string | null;
  /** By case id: what the function returned, if it was a tensor. */
  readonly returned: ReadonlyMap<string, Tensor>;
  /** The properties that failed. */
  readonly broken: readonly CheckedProperty[];
};
