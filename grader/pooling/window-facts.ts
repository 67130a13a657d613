import type { Padding } from "./geometry.ts";

/** What a reduction may divide by or count positions in. */
export type WindowFacts = {
  /** Each pooled axis: the window's side as the learner sees it and as written, and the input's length. */
  readonly sides: readonly {
    readonly name: string;
    readonly nominal: number;
    readonly written: number;
    readonly length: number;
  }[];
  readonly padding: Padding;
  readonly imageValues: number;
  readonly inputValues: number;
};
