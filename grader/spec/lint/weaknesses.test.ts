import { expect, test } from "vitest";
import { diagnosticText } from "../diagnostic-text.ts";
import { readExercise } from "../read-exercise.ts";
import { specOf, writtenExercise } from "../testing/written-exercise.ts";
import { weaknesses } from "./weaknesses.ts";

type Case = Readonly<Record<"input" | "options", string>>;
type Head = Readonly<Record<string, string>>;

/** Cases of an op in a layout, each of which causes no warning on its own. */
const MATRIX: Case = { input: ramp("5, 8"), options: "{ poolSize: [2, 3], strides: [1, 2] }" };
const SAME: Case = { ...MATRIX, options: "{ poolSize: [2, 3], strides: [1, 2], padding: same }" };
const IMAGE: Case = { ...MATRIX, input: ramp("5, 8, 2") };
const BATCH: Case = { ...MATRIX, input: ramp("2, 5, 8, 2") };
const VOLUME: Case = { input: ramp("4, 5, 8, 2"), options: "{ poolSize: [2, 2, 3], strides: [1, 1, 2] }" };
const SIGNAL: Case = { input: ramp("8, 2"), options: "{ poolSize: 3, strides: 2 }" };
const COST: Case = { ...MATRIX, input: "[5, 8, 2]" };
const SHIFT: Case = { ...MATRIX, options: "{ poolSize: [2, 3], strides: [1, 2], shift: 1 }" };
const GLOBAL: Case = { input: ramp("2, 5, 8, 2"), options: "{}" };

const POSITIVE = "fill: { random: { seed: 7, from: 0, to: 8, step: 0.25 } }";

const STRONG: readonly (readonly [what: string, head: Head, strong: Case])[] = [
  ["max-pool of a matrix", {}, MATRIX],
  ["max-pool of a matrix with same padding", {}, SAME],
  ["max-pool of an image", { layout: "image" }, IMAGE],
  ["max-pool of a batch", { layout: "batch" }, BATCH],
  ["max-pool of a volume", { layout: "volume" }, VOLUME],
  ["max-pool of a signal", { layout: "signal" }, SIGNAL],
  ["max-pool with channels first", { layout: "channels-first" }, { ...IMAGE, input: ramp("2, 5, 8") }],
  ["avg-pool", { op: "avg-pool" }, { ...MATRIX, input: `{ shape: [5, 8], ${POSITIVE} }` }],
  ["max-minus-avg", { op: "max-minus-avg" }, MATRIX],
  ["shift-response", { op: "shift-response" }, SHIFT],
  ["pool-cost", { op: "pool-cost", layout: "image" }, COST],
  ["global-max-pool", { op: "global-max-pool", layout: "batch" }, GLOBAL],
  ["global-avg-pool", { op: "global-avg-pool", layout: "batch" }, GLOBAL],
];

test.for(STRONG)("a strong case of %s causes no warning", async ([, head, strong]) => {
  expect(await saidOf([strong], head)).toBe("");
});

const FROM_ZERO = [
  "9:5: warning: no window holds negative values alone: a maximum that starts at zero passes",
  "  help: let all values of an input be below zero",
];
const EQUAL_INPUTS = [
  "9:5: warning: height and width of every input are equal: a function that mixes them up passes",
  "  help: make an input longer along one axis than along the other",
];
const EQUAL_WINDOWS = [
  "9:5: warning: height and width of every window are equal: a function that mixes them up passes",
  "  help: make a window longer along one axis, for instance `poolSize: [2, 3]`",
];
const EQUAL_STRIDES = [
  "9:5: warning: strides along height and width are equal in every case: a function that mixes them up passes",
  "  help: move windows farther along one axis, for instance `strides: [1, 2]`",
];
const STRIDE_IS_WINDOW = [
  "9:5: warning: windows always move by their own size: a function that ignores `strides` passes",
  "  help: let windows overlap or leave gaps, for instance `poolSize: 2, strides: 1`",
];
const EXACT = [
  "9:5: warning: windows always divide the input exactly: an output size that is rounded up passes",
  "  help: let some cells fill no whole window, for instance 5 cells under windows of 2",
];
const NEVER_PADDED = [
  "9:5: warning: `same` never pads an input: a function that ignores `padding` passes",
  "  help: let the last window stick out, for instance 5 cells under windows of 2",
];
const ONE_CHANNEL = [
  "9:5: warning: every input has one channel: a function that pools the first channel alone passes",
  "  help: give an input several channels",
];
const ONE_IMAGE = [
  "9:5: warning: every batch has one image: a function that pools the first image alone passes",
  "  help: give a batch several images",
];
const CONSTANT = [
  "9:5: warning: every input is constant: a function that reads the wrong cells passes",
  "  help: fill an input with different values",
];
const TIES = [
  "9:5: warning: every window holds its maximum more than once: a function that overlooks one cell of each window passes",
  "  help: let all values of a window differ",
];

const WEAK: readonly (readonly [what: string, head: Head, strong: Case, change: Partial<Case>, said: string[]])[] = [
  ["positive values", {}, MATRIX, { input: `{ shape: [5, 8], ${POSITIVE} }` }, FROM_ZERO],
  [
    "a positive value in every window",
    {},
    MATRIX,
    { input: "[[-1, -2, 1, -3, -4], [-5, -6, -8, -7, -9]]", options: "{ poolSize: [1, 3], strides: [2, 1] }" },
    FROM_ZERO,
  ],
  [
    "positive images",
    { op: "global-max-pool", layout: "batch" },
    GLOBAL,
    { input: `{ shape: [2, 5, 8, 2], ${POSITIVE} }` },
    FROM_ZERO,
  ],
  [
    "positive values that are moved",
    { op: "shift-response" },
    SHIFT,
    { input: `{ shape: [5, 8], ${POSITIVE} }` },
    FROM_ZERO,
  ],
  ["square inputs", {}, MATRIX, { input: ramp("8, 8") }, EQUAL_INPUTS],
  ["square images", { op: "global-avg-pool", layout: "batch" }, GLOBAL, { input: ramp("2, 5, 5, 2") }, EQUAL_INPUTS],
  ["square shapes", { op: "pool-cost", layout: "image" }, COST, { input: "[8, 8, 2]" }, EQUAL_INPUTS],
  [
    "cubic inputs",
    { layout: "volume" },
    VOLUME,
    { input: ramp("4, 4, 4, 2") },
    EQUAL_INPUTS.map((line) => line.replace("height and width", "depth, height, and width")),
  ],
  ["square windows", {}, MATRIX, { input: ramp("5, 9"), options: "{ poolSize: 2, strides: [1, 2] }" }, EQUAL_WINDOWS],
  ["equal strides", {}, MATRIX, { options: "{ poolSize: [2, 3], strides: 2 }" }, EQUAL_STRIDES],
  ["strides as long as windows", {}, MATRIX, { options: "{ poolSize: [2, 3] }" }, STRIDE_IS_WINDOW],
  [
    "other strides that move no window",
    {},
    MATRIX,
    { options: "{ poolSize: [4, 5], strides: [3, 4] }" },
    STRIDE_IS_WINDOW,
  ],
  ["no cell left over", {}, MATRIX, { input: ramp("5, 9") }, EXACT],
  [
    "padding that is never needed",
    {},
    SAME,
    { input: ramp("4, 9"), options: "{ poolSize: [1, 2], strides: [2, 3], padding: same }" },
    NEVER_PADDED,
  ],
  ["one channel", { layout: "image" }, IMAGE, { input: ramp("5, 8, 1") }, ONE_CHANNEL],
  ["one channel of a shape", { op: "pool-cost", layout: "image" }, COST, { input: "[5, 8, 1]" }, ONE_CHANNEL],
  ["one image", { layout: "batch" }, BATCH, { input: ramp("1, 5, 8, 2") }, ONE_IMAGE],
  ["constants", {}, MATRIX, { input: "{ shape: [5, 8], fill: { constant: -1 } }" }, [...CONSTANT, ...TIES]],
  [
    "constants to be moved",
    { op: "shift-response" },
    SHIFT,
    { input: "{ shape: [5, 8], fill: { constant: -1 } }" },
    CONSTANT,
  ],
  ["constants to average", { op: "avg-pool" }, MATRIX, { input: "{ shape: [5, 8], fill: { constant: 1 } }" }, CONSTANT],
  ["ties", {}, MATRIX, { input: "{ shape: [5, 8], fill: { checkerboard: { a: -1, b: -2 } } }" }, TIES],
];

test.for(WEAK)("a warning says what %s alone cannot catch", async ([, head, strong, change, said]) => {
  expect(await saidOf([{ ...strong, ...change }], head)).toBe(said.join("\n"));
});

test.for(WEAK)("no warning for %s if another case is strong", async ([, head, strong, change]) => {
  expect(await saidOf([{ ...strong, ...change }, strong], head)).toBe("");
});

const LOW: Case = { ...MATRIX, input: low("5, 8") };
const RETURNS_ZEROS =
  "every right result is 0, or no farther from it than is allowed: a function that returns zeros passes";
const RETURNS_ONE = "all right results hold one and the same number: a function that returns it whatever comes passes";
const RETURNS_THE_SAME = "every case has the same right result: a function that returns it whatever comes passes";

/** Properties that single cases hardly ever have all at once, each with a case that lacks it and one that does not. */
const LACKED: readonly (readonly [what: string, head: Head, weak: Case, strong: Case, said: string])[] = [
  [
    "numbers far below zero",
    {},
    MATRIX,
    LOW,
    "no window lies far below zero: a maximum that starts at -999, or at -99999, passes",
  ],
  [
    "numbers far below zero to be moved",
    { op: "shift-response" },
    SHIFT,
    { ...SHIFT, input: low("5, 8") },
    "no window lies far below zero: a maximum that starts at -999, or at -99999, passes",
  ],
  [
    "maxima of 0",
    {},
    MATRIX,
    { input: "[[-1, 0, -2], [-3, -4, -5]]", options: "{ poolSize: [2, 3] }" },
    "no window has 0 as its maximum and ends with a negative value: a 0 that counts as nothing passes",
  ],
  [
    "a first value that is large",
    {},
    MATRIX,
    { ...MATRIX, input: falling("5, 8") },
    "no window lies below the input's first value: a maximum that starts there passes",
  ],
  [
    "maxima that fall",
    {},
    MATRIX,
    { ...MATRIX, input: falling("5, 8") },
    "maxima never fall from one window to the next: a function that never resets its maximum passes",
  ],
  [
    "zeros to average",
    { op: "avg-pool" },
    LOW,
    { input: "[[1, 0, 2]]", options: "{ poolSize: [1, 3] }" },
    "no window holds a 0 beside other values: a function that leaves zeros out of its count passes",
  ],
  [
    "long averages",
    { op: "avg-pool" },
    { input: "[[1, 2, 3, 5]]", options: "{ poolSize: [1, 2] }" },
    { input: "[[1, 2, 5]]", options: "{ poolSize: [1, 3] }" },
    "no average loses more than is allowed with four decimals: a function that rounds to so many passes",
  ],
  [
    "long averages where as much is allowed",
    { op: "avg-pool", tolerance: "{ absolute: 0.00004 }" },
    { input: "[[1, 2, 5]]", options: "{ poolSize: [1, 3] }" },
    { input: "[[1, 0, 0, 0, 0, 0, 0]]", options: "{ poolSize: [1, 7] }" },
    "no average loses more than is allowed with four decimals: a function that rounds to so many passes",
  ],
  [
    "results other than 0",
    { op: "max-minus-avg" },
    { ...MATRIX, input: "{ shape: [5, 8], fill: { constant: -1 } }" },
    MATRIX,
    RETURNS_ZEROS,
  ],
  [
    "results farther from 0 than is allowed",
    { op: "avg-pool", tolerance: "{ absolute: 500 }" },
    MATRIX,
    LOW,
    RETURNS_ZEROS,
  ],
  [
    "several maxima",
    {},
    { ...MATRIX, input: "[[1, 9, 3, 9], [2, 8, 4, 7]]", options: "{ poolSize: 2 }" },
    MATRIX,
    RETURNS_ONE,
  ],
  [
    "averages farther apart than is allowed",
    { op: "avg-pool", tolerance: "{ absolute: 0.25 }" },
    { input: "[[5, 5.25, 4.75]]", options: "{ poolSize: 1 }" },
    { input: "[[5, 5.25, 4.5]]", options: "{ poolSize: 1 }" },
    RETURNS_ONE,
  ],
  ["a second result", {}, MATRIX, LOW, RETURNS_THE_SAME],
  ["a second shape", { op: "pool-cost", layout: "image" }, COST, { ...COST, input: "[5, 9, 2]" }, RETURNS_THE_SAME],
  [
    "options that are not the lesson's",
    {},
    { ...MATRIX, options: "{ poolSize: 2 }" },
    MATRIX,
    "windows always have a size of 2 and move by 2: a function that ignores its options passes",
  ],
  [
    "channels that are not three",
    { layout: "image" },
    { ...IMAGE, input: ramp("5, 8, 3") },
    IMAGE,
    "every input has three channels: a function that always works with three passes",
  ],
  [
    "a shift",
    { op: "shift-response" },
    { ...SHIFT, options: "{ poolSize: 2, shift: 0 }" },
    SHIFT,
    "nothing is moved in any case: a function that lets cells come in again on the other side passes",
  ],
];

test.for(LACKED)("a lack of %s gets its warning, unless another case has it", async ([, head, weak, strong, said]) => {
  expect(messagesIn(await allSaidOf([weak], head))).toContain(said);
  expect(messagesIn(await allSaidOf([weak, strong], head))).not.toContain(said);
});

test("an exercise with many weaknesses gets one warning for each", async () => {
  const weak = { input: "[[1, 3], [2, 9]]", options: "{ poolSize: 2 }" };
  expect(await saidOf([weak, weak])).toBe(
    [FROM_ZERO, EQUAL_INPUTS, EQUAL_WINDOWS, EQUAL_STRIDES, STRIDE_IS_WINDOW, EXACT].flat().join("\n"),
  );
});

/** Distinct negative values. */
function ramp(shape: string): string {
  return `{ shape: [${shape}], fill: { ramp: { from: -400, step: 1.25 } } }`;
}

function low(shape: string): string {
  return `{ shape: [${shape}], fill: { random: { seed: 7, from: -9000000, to: -1000000, step: 1000 } } }`;
}

function falling(shape: string): string {
  return `{ shape: [${shape}], fill: { ramp: { from: -1, step: -1 } } }`;
}

/** The warnings, without those about properties that have their own test. */
async function saidOf(cases: readonly Case[], head: Head = {}): Promise<string> {
  const lacked = LACKED.map(([, , , , said]) => said);
  const lines = (await allSaidOf(cases, head)).split("\n");
  const isLacked = (line: string | undefined) => lacked.some((said) => line?.includes(said));
  return lines.filter((line, i) => !isLacked(line) && !(line.startsWith(" ") && isLacked(lines[i - 1]))).join("\n");
}

function messagesIn(said: string): readonly string[] {
  return said.split("\n").map((line) => line.replace(/^.*warning: /, ""));
}

async function allSaidOf(cases: readonly Case[], head: Head): Promise<string> {
  const written = cases.map(({ input, options }, i) => {
    const why = "{ en: A., ko: 가. }";
    return `  - id: case-${i}\n    why: ${why}\n    input: ${input}\n    options: ${options}\n    points: 1\n`;
  });
  const { exercise, diagnostics } = await readExercise(await writtenExercise(specOf(written.join(""), head)));
  expect(diagnostics).toEqual([]);
  const found = exercise === null ? [] : weaknesses(exercise);
  return found.map((diagnostic) => diagnosticText({ ...diagnostic, file: "" }).slice(1)).join("\n");
}
