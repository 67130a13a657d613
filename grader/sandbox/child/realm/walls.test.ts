import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasStrongSandbox, isUsable } from "../../../testing/part.ts";
import { type Jail, openSandbox, type Sandbox } from "../../sandbox.ts";
import { CALL } from "../../testing/programs.ts";

const isThere = isUsable("strong sandbox", await hasStrongSandbox());
let sandbox: Sandbox | null = null;
let jail: Jail | null = null;
beforeAll(async () => {
  if (!isThere) return;
  sandbox = await openSandbox("auto", { from: pathToFileURL("/nowhere/none.js").href });
  jail = sandbox.openJail();
});
afterAll(() => sandbox?.close());

const MAKERS = ["Function", "(async () => {}).constructor", "(function* () {}).constructor"];
const IMPORTS = ["import('x')", "import('x', { with: { type: 'json' } })", "import('x', { with: { type: 'y' } })"];

/** Ways for a program to reach an object that its own code did not make; `keep` stores it. */
const WAYS = [
  ...IMPORTS.map((code) => `Promise.resolve(${JSON.stringify(code)}).then(eval).catch(keep)`),
  ...IMPORTS.map((code) => `keep(${code}.catch(keep))`),
  ...MAKERS.map(
    (maker) => `Promise.resolve("return import('x')").then(${maker}).then((f) => f().next?.() ?? f()).catch(keep)`,
  ),
  "Promise.resolve('yield import(1)').then((async function* () {}).constructor).then((f) => f().next()).catch(keep)",
  "import({ toString() { throw 1; } }).catch(keep); import(Symbol()).catch(keep)",
  "keep(import.meta)",
  "try { null.x; } catch (error) { keep(error); Error.prepareStackTrace = (_, sites) => keep(sites); keep(error.stack); }",
];

/** Near the end of the stack, code that runs for the program outside its realm would throw an error of Node's realm. */
const DEEP = ["new Error('x').stack", "import.meta", "import('x').catch(keep)"];

test.runIf(isThere).for(WAYS)("without an isolate, `%s` leads to no other realm", async (way) => {
  expect(await led(`${way};`)).toEqual([]);
});

test.runIf(isThere)("without an isolate, no action on a full stack leads to another realm", async () => {
  const acts = DEEP.map((act) => `deep(() => { try { ${act}; } catch (error) { keep(error); } });`);
  expect(await led(`${deep}\n${acts.join("\n")}`)).toEqual([]);
});

test.runIf(isThere)("the objects kept are inspected", async () => {
  expect(await led("keep({ constructor: { constructor: () => () => 'object' } });")).toEqual(["led outside"]);
});

/** Acts at every stack depth, from one where it cannot even be called to one where it has room. */
function deep(act: () => void): void {
  let depth = 0;
  function measure(): void {
    depth++;
    measure();
  }
  try {
    measure();
  } catch {}
  function go(n: number): void {
    if (n > 0) go(n - 1);
    else act();
  }
  for (let n = Math.floor(depth * 1.1); n > depth * 0.7; n -= 4) {
    try {
      go(n);
    } catch {}
  }
}

/** The objects kept by the program whose `Function` can see a process. */
async function led(code: string): Promise<readonly string[]> {
  const source = `
    const kept = [];
    const keep = (value) => { if (value !== null && value !== undefined) kept[kept.length] = value; };
    ${code}
    export const pool = () => {
      const isOutside = (value) => { try { return value.constructor.constructor("return typeof process")() === "object"; } catch { return false; } };
      return kept.some((value) => isOutside(value) || (Array.isArray(value) && value.some((site) => isOutside(site.getThis?.() ?? 0)))) ? [1] : [0];
    };`;
  const limits = { timeMs: 40_000, memoryMiB: 128 };
  const [run] = (await jail?.run({ source, functionName: "pool", limits }, [CALL])) ?? [];
  if (run?.kind === "forbidden") return [];
  expect(run?.kind).toBe("returned");
  return run?.kind === "returned" && run.tensor.values[0] === 1 ? ["led outside"] : [];
}
