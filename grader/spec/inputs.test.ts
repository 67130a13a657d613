import { expect, test } from "vitest";
import { maxPool } from "../ops/pool.ts";
import { diagnosticText } from "./diagnostic-text.ts";
import { parseSpec } from "./document.ts";
import { Findings } from "./findings.ts";
import { readInputs } from "./inputs.ts";
import { isMapping } from "./mapping.ts";
import { PictureReader } from "./picture-reader.ts";
import { ValueAllowance } from "./value-allowance.ts";

async function read(text: string) {
  const parsing = parseSpec(text);
  if (parsing.kind === "faulty" || !isMapping(parsing.document.value)) throw new Error("the test's own YAML is faulty");
  const findings = new Findings("", parsing.document);
  const inputs = await readInputs(parsing.document.value.input, ["input"], {
    op: { ...maxPool, name: "max-pool-gradient", inputs: ["x", "dy"].map((name) => ({ name, axes: null })) },
    layout: "matrix",
    findings,
    pictures: new PictureReader("."),
    allowance: new ValueAllowance(),
  });
  return { inputs, said: findings.diagnostics.map((found) => diagnosticText(found).slice(1)).join("\n") };
}

test("several inputs come in the order of the call, however they are written", async () => {
  const { inputs, said } = await read("input: { dy: [[5]], x: { shape: [1, 2], fill: { constant: 1 } } }");
  expect(said).toBe("");
  expect(inputs).toEqual([
    { name: "x", tensor: { shape: [1, 2], values: Float32Array.of(1, 1) }, picture: null },
    { name: "dy", tensor: { shape: [1, 1], values: Float32Array.of(5) }, picture: null },
  ]);
});

test.for([
  ["input: [[1]]", "1:8: error: `input` must name `x`, `dy`, got a list\n  help: write `input: { x: …, dy: … }`"],
  ["input: { x: [[1]] }", "1:8: error: missing input `dy`\n  help: `max-pool-gradient` takes `x`, `dy`"],
  ["input: { x: [[1]], dyy: [[1]] }", "1:20: error: unknown input `dyy`\n  help: did you mean `dy`?"],
  [
    "input: { x: [[1], []], dy: [5] }",
    `1:19: error: \`input.x[1]\` must not be an empty list
  help: every list has at least one element
1:28: error: \`layout: matrix\` takes [height][width], got 1 level
  help: nest the lists as deep as the layout has axes`,
  ],
] as const)("%s is refused", async ([text, expected]) => {
  const { inputs, said } = await read(text);
  expect([inputs, said]).toEqual([null, expected]);
});
