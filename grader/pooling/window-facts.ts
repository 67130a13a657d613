import type { Padding } from "./geometry.ts";

/** What a window can be divided by or counted in. */
export type WindowFacts = {
  /** Each pooled axis: the window's side as the learner takes it to be and as it is written, and the input's length. */
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
