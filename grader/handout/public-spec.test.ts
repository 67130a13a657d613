import { expect, test } from "vitest";
import type { Exercise } from "../model/exercise.ts";
import { readExercise } from "../spec/read-exercise.ts";
import { specOf, writtenExercise } from "../spec/testing/written-exercise.ts";
import { publicSpec } from "./public-spec.ts";

const AS_OF = new Date("2026-12-01T00:00:00Z");
const KEPT = "input: [[1]], options: { poolSize: 1 }, points: 1";
const CUT = `${KEPT.replace("1 }, points: 1", "1 }, points: 2")}, visibility: hidden`;
const HIDDEN = "hidden: { cases: 1, points: 2 }\n";

/** Cases as blocks, in flow style, and with what their authors put around them; `|` begins a line that is cut. */
const LISTS: Readonly<Record<string, string>> = {
  "blocks with blank lines between them": `cases:
  - id: a
    input: [[1]]
    options: { poolSize: 1 }
    points: 1
|
|  - id: b
|    input: [[1]]
|    options:
|      poolSize: 1
|    points: 2
|    visibility: hidden

  - { id: c, ${KEPT} } # c
`,
  "the first one": `cases: # all of them
|  # about a
|  - { id: a, ${CUT} }
  # about b
  - { id: b, ${KEPT} }
`,
  "the last one, before another key": `cases:
- { id: a, ${KEPT} }
|- { id: b, ${CUT} } # b
|# still b

# what may be used
limits: { timeMs: 500 }
`,
  "comments in a case, above it and between two": `cases:
  - { id: a, ${KEPT} }
  # still a
|
|  # a part of its own
|
|  # about b
|  # and more of it
|  - id: b # b
|    # inside b
|    input: [[1]]
|    options: { poolSize: 1 }
|    points: 2
|    visibility: hidden
|    # the end of b
  # about c
  - { id: c, ${KEPT} }
    # the end of c
  # about d
  - { id: d, ${KEPT} }

# the end
`,
  "a comment below the last one, deeper than the dash": `cases:
  - { id: a, ${KEPT} }
|  - { id: b, ${CUT} }
|
|    # b: [[-1234.5]]
|  # - id: an-older-one

# the end
`,
  "texts of several lines that look like comments": `cases:
  - id: a
    why:
      en: |
        Text.

      # about nothing
    input: [[1]]
    options: { poolSize: 1 }
    points: 1
|  - id: b
|    input: [[1]]
|    options: { poolSize: 1 }
|    points: 2
|    visibility: hidden
|    why:
|      en: |+
|        Text.
|        # no comment
|
  - { id: c, ${KEPT} }
`,
  "a list in flow style": `cases: [ # all
  { id: a, ${KEPT} }, # a
|  # about b
|  { id: b,
|    ${CUT} }, # b
  { id: c, ${KEPT} },
]
`,
  "the last one in flow style": `cases: [
  { id: a, ${KEPT} },
|  { id: b, ${CUT} }
]
`,
};

test.for(Object.entries(LISTS))("everything but the hidden cases stays: %s", async ([, list]) => {
  const head = specOf("").replace("cases:\n", "# the calls\n");
  const [whole, cut] = [`${head}${list.replace(/^\|/gm, "")}`, `${head}${list.replace(/^\|.*\n/gm, "")}`];
  const wanted = cut.replace("# the calls\n", `${HIDDEN}# the calls\n`);
  expect(await publicText(whole)).toBe(wanted);
  expect(await publicText(crlf(whole))).toBe(crlf(wanted));
});

test("a spec in flow style is cut too", async () => {
  const whole = `{ format: poolgrade/exercise/v1, id: max-pool-2d, title: { en: A, ko: A }, brief: { en: B, ko: B }, function: f,
  op: max-pool, layout: matrix, "cases": [{ id: a, ${KEPT} }, { id: b, ${CUT} }, { id: c, ${KEPT} }] }`;
  const wanted = whole
    .replace(`{ id: b, ${CUT} }, `, "")
    .replace(`"cases"`, `hidden: { cases: 1, points: 2 }, "cases"`);
  expect(await publicText(whole)).toBe(wanted);
});

test("a case with a date is cut until then", async () => {
  const later = KEPT.replace("points: 1", "points: 3, visibility: { after: 2026-12-01T09:00:01+09:00 }");
  const now = KEPT.replace("points: 1", "points: 5, visibility: { after: 2026-12-01T09:00:00+09:00 }");
  const whole = specOf(`  - { id: now, ${now} }\n  - { id: later, ${later} }\n`);
  const wanted = whole.replace(`  - { id: later, ${later} }\n`, "");
  expect(await publicText(whole)).toBe(wanted.replace("cases:", "hidden: { cases: 1, points: 3 }\ncases:"));
});

test("a spec without hidden cases stays as it is", async () => {
  const whole = specOf(`  - { id: a, ${KEPT} }\n`);
  expect(await publicText(whole)).toBe(whole);
});

test("a learners' copy from which more would be cut is an error", async () => {
  const later = KEPT.replace("points: 1", "points: 3, visibility: { after: 2999-01-01 }");
  const copy = specOf(`  - { id: a, ${KEPT} }\n  - { id: b, ${later} }\n`, { hidden: "{ cases: 1, points: 2 }" });
  expect(await faultOf(copy)).toBe("this is a learners' copy, and cases are still to be cut from it");
});

test("a spec whose cases are all hidden is an error", async () => {
  expect(await faultOf(specOf(`  - { id: a, ${CUT} }\n`))).toBe(
    "every case is hidden: learners would have nothing to check",
  );
});

test("a hidden case that another one takes a value from is an error", async () => {
  const hidden = CUT.replace("[[1]]", "&m [[-1234.5]]");
  const whole = specOf(`  - { id: a, ${hidden} }\n  - { id: b, ${KEPT.replace("[[1]]", "*m")} }\n`);
  expect(await faultOf(whole)).toBe("the hidden cases cannot be cut: what stays would not mean the same without them");
});

async function publicText(whole: string): Promise<string> {
  const cut = publicSpec(whole, await read(whole), AS_OF);
  return cut.kind === "spec" ? cut.text : `fault: ${cut.fault.message}`;
}

async function faultOf(whole: string): Promise<string> {
  const cut = publicSpec(whole, await read(whole), AS_OF);
  return cut.kind === "faulty" ? cut.fault.message : cut.text;
}

async function read(text: string): Promise<Exercise> {
  const { exercise, diagnostics } = await readExercise(await writtenExercise(text));
  if (exercise === null) throw new Error(JSON.stringify(diagnostics));
  return exercise;
}

function crlf(text: string): string {
  return text.replaceAll("\n", "\r\n");
}
