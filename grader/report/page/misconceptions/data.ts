import type { Shape } from "../../../model/tensor.ts";
import type { Explanation } from "../../feedback/explained.ts";
import type { Plane } from "../../text/plane.ts";
import type { Box } from "../shared/window.ts";

/** The page that explains every misconception, in one language and in the catalogue's order. */
export type MisconceptionsPageData = readonly ExplainedOnPage[];

export type ExplainedOnPage = Omit<Explanation, "example"> & {
  /** Null: no result alone shows it. */
  readonly grids: ExampleGrids | null;
};

/** The input and both results of an example; `first` is the first cell that differs, and what it is computed from. */
export type ExampleGrids = {
  readonly input: PlacedTensor;
  readonly right: PlacedTensor;
  readonly wrong: PlacedTensor;
  readonly first: { readonly at: readonly number[]; readonly window: Box } | null;
};

export type PlacedTensor = {
  readonly tensor: { readonly shape: Shape; readonly values: readonly number[] };
  readonly plane: Plane;
};
