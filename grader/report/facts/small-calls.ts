import { PROGRAMS, type Program } from "../../catalogue/code/program.ts";
import type { Call } from "../../model/program.ts";
import type { Shape } from "../../model/tensor.ts";
import { at, sizeOf, unravel } from "../../numeric/shape.ts";
import { opOf } from "../../ops/op-of.ts";

const LESSON = [
  [1, 3, 2, 1],
  [2, 9, 1, 1],
  [1, 3, 2, 3],
  [2, 6, 1, 2],
] as const;

/** Slight changes of the lesson's numbers: negative ones, some around 0, and some far below. */
const CHANGES: readonly ((value: number) => number)[] = [
  (value) => value,
  (value) => -value,
  (value) => value - 3,
  (value) => value - 1003,
];

/** From small to large. */
const SIDES = [
  [2, 2],
  [2, 3],
  [3, 2],
  [3, 3],
  [2, 4],
  [4, 2],
  [3, 4],
  [4, 3],
  [4, 4],
] as const;

/** A matrix has the lesson's own first. */
const SIDES_OF_MATRIX = [[4, 4], ...SIDES] as const;

/** Pool sizes and strides, the lesson's own first. */
const WINDOWS = [
  [2, 2, 2, 2],
  [2, 2, 1, 1],
  [2, 2, 1, 2],
  [2, 2, 2, 1],
  [1, 2, 1, 1],
  [2, 1, 1, 1],
  [1, 2, 1, 2],
  [2, 1, 2, 1],
  [1, 1, 2, 2],
  [3, 3, 1, 1],
] as const;

const CHANNELS = [1, 2, 4];
const IMAGES = [1, 2];

/** Small calls of a program, the plainest first, always in the same order; most searches end early. */
export function* smallCalls(program: Program): Generator<Call> {
  const { misfit } = opOf(program);
  for (const [height, width, down, right] of WINDOWS) {
    const pooling = { poolSize: [height, width], strides: [down, right], padding: program.padding };
    const options = program.op === PROGRAMS["shift-invariance"].op ? { ...pooling, shift: [0, 1] } : pooling;
    for (const change of CHANGES) {
      for (const shape of shapesOf(program)) {
        const call = { inputs: [tensorOf(program, shape, change)], options };
        if (misfit(call) === null) yield call;
      }
    }
  }
}

function shapesOf(program: Program): readonly Shape[] {
  const { axes } = opOf(program).layout;
  const channels = axes.includes("channels") ? CHANNELS : [1];
  const images = axes.includes("images") ? IMAGES : [1];
  const sides = axes.length === 2 ? SIDES_OF_MATRIX : SIDES;
  return images.flatMap((count) =>
    channels.flatMap((depth) =>
      sides.map(([height, width]) => {
        const lengths: Readonly<Record<string, number>> = { images: count, height, width, channels: depth };
        return axes.map((name) => lengths[name] ?? 1);
      }),
    ),
  );
}

/** The lesson's numbers; in every further channel and image moved along, so that no two are alike. */
function tensorOf(program: Program, shape: Shape, change: (value: number) => number) {
  const { axes } = opOf(program).layout;
  const values = Float64Array.from({ length: sizeOf(shape) }, (_, offset) => {
    const cell = unravel(offset, shape);
    const along = (name: string) => cell[axes.indexOf(name)] ?? 0;
    const row = (along("height") + along("channels")) % LESSON.length;
    const column = (along("width") + along("images")) % LESSON.length;
    return change(at(at(LESSON, row), column));
  });
  return { shape, values };
}
