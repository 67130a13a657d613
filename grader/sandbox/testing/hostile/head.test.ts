import { describe, expect, it } from "vitest";
import { splitHead } from "./head.ts";

const LOOPS = "// fate: time-limit\n// tries: Loops for ever.\n";

describe("the head of a hostile program", () => {
  it("needs a fate and a sentence alone", () => {
    expect(splitHead("loops.ts", `${LOOPS}\nfor (;;);\n`)).toEqual({
      head: {
        ...{ fate: "time-limit", tries: "Loops for ever.", exercise: "max-pool-2d" },
        ...{ withPool: false, timing: false, withoutIsolate: null },
      },
      program: "for (;;);\n",
    });
  });

  it("names its exercise, that it pools, and what is uncertain", () => {
    const head = [
      ...["// fate: correct, time-limit", "// tries: Sorts: slowly.", "// exercise: avg-pool-2d", "// with: pool"],
      ...["// timing", "// without isolate: memory-limit, because the heap, which is shared, is full"],
    ];
    expect(splitHead("sorts.ts", `${head.join("\n")}\n\n`).head).toEqual({
      ...{ fate: ["correct", "time-limit"], tries: "Sorts: slowly.", exercise: "avg-pool-2d" },
      ...{ withPool: true, timing: true },
      withoutIsolate: { also: "memory-limit", because: "the heap, which is shared, is full" },
    });
  });

  it.each([
    ["comments", "// fate: correct\n"],
    ["empty lines", "\n\nx\n\n"],
    ["nothing", ""],
  ])("leaves %s to the program", (_what, program) => {
    expect(splitHead("loops.ts", `${LOOPS}\n${program}`).program).toBe(program);
  });

  it.each([
    ["has no fate", "// tries: Loops.\n\n", "unknown verdict ``"],
    ["has an unknown fate", "// fate: slow\n// tries: Loops.\n\n", "unknown verdict `slow`"],
    [
      "has three fates",
      "// fate: correct, correct, correct\n// tries: Loops.\n\n",
      "`fate` must be one verdict or two, got `correct, correct, correct`",
    ],
    ["says nothing", "// fate: correct\n\n", "`tries` must be a sentence"],
    ["does not say a sentence", "// fate: correct\n// tries: loops\n\n", "`tries` must be a sentence"],
    ["says it twice", `${LOOPS}// tries: Stops.\n\n`, "`tries` stands twice"],
    ["says something else", `${LOOPS}// author: me\n\n`, "`// author: me` is no line of a head"],
    ["runs into the program", `${LOOPS}for (;;);\n\n`, "`for (;;);` is no line of a head"],
    ["never ends", LOOPS, "`` is no line of a head"],
    ["is not there", "for (;;);\n", "`` is no line of a head"],
    ["shares something else", `${LOOPS}// with: average\n\n`, "nothing shared is called `average`"],
    ["says more of timing", `${LOOPS}// timing: maybe\n\n`, "`timing` must stand alone"],
    [
      "gives no reason",
      `${LOOPS}// without isolate: memory-limit\n\n`,
      "`without isolate` must give a verdict and a reason, got `memory-limit`",
    ],
    [
      "has an unknown verdict without an isolate",
      `${LOOPS}// without isolate: slow, because it is\n\n`,
      "unknown verdict `slow`",
    ],
  ])("that %s is an error which names the file", (_what, text, message) => {
    expect(() => splitHead("loops.ts", text)).toThrow(new Error(`loops.ts: ${message}`));
  });
});
