/* In the jail: what can be said of a module without running anything of it. */
import type IsolatedVm from "isolated-vm";
import { type Linked, link, moduleOf } from "./module.ts";
import type { Reply, Request } from "./protocol.ts";

type Open = Extract<Request, { readonly kind: "open" }>;

/** The module, linked for its first call; or why it is not to be run: its syntax, an import, an await, no such export. */
export function inspect(isolate: IsolatedVm.Isolate, open: Open): Linked | Reply {
  const { code, keepsPlaces } = open.compiled;
  try {
    const learner = moduleOf(isolate, code);
    const [specifier] = learner.dependencySpecifiers;
    if (specifier !== undefined) return { kind: "import", specifier };
    if (awaits(isolate, code)) return { kind: "top-level-await" };
    const linked = link(isolate, learner);
    return missingExport(isolate, linked, open) ?? linked;
  } catch (error) {
    return syntaxFault(error, keepsPlaces);
  }
}

/**
 * Whether a module awaits at its top level: with a first statement that throws, a plain module ends the evaluation
 * there, but one that awaits is set aside as a promise, and the module after it is still run.
 */
function awaits(isolate: IsolatedVm.Isolate, code: string): boolean {
  if (!/\bawait\b/.test(code)) return false;
  const context = isolate.createContextSync();
  const learner = moduleOf(isolate, `throw 0;${code.replace(/^#!/, "//")}`);
  const next = moduleOf(isolate, "globalThis.reached = true;");
  const entry = moduleOf(isolate, 'import "learner"; import "next";');
  entry.instantiateSync(context, (specifier) => (specifier === "learner" ? learner : next));
  succeeds(() => entry.evaluateSync());
  const reached = context.global.getSync("reached") === true;
  context.release();
  return reached;
}

/** Linking alone tells: an import of a name that is not exported, and an export of one that is not declared, fail. */
function missingExport(isolate: IsolatedVm.Isolate, { context, learner }: Linked, open: Open): Reply | null {
  const isExported = (name: string) =>
    succeeds(() =>
      moduleOf(isolate, `import { ${name} as it } from "learner";`).instantiateSync(context, () => learner),
    );
  const isDeclared = (name: string) => succeeds(() => moduleOf(isolate, `${open.compiled.code}\nexport { ${name} };`));
  if (isExported(open.functionName)) return null;
  const nearest = open.nearNames.findIndex(isExported);
  return { kind: "no-export", declared: isDeclared(open.functionName), nearest: nearest < 0 ? null : nearest };
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

/** V8's own message ends in the place: `… [submission.ts:2:6]`. */
function syntaxFault(error: unknown, keepsPlaces: boolean): Reply {
  const text = error instanceof Error ? error.message : String(error);
  const [, message = text, line, column] = /^(.*) \[submission\.ts:(\d+):(\d+)\]$/s.exec(text) ?? [];
  const place = (value: string | undefined) => (keepsPlaces && value !== undefined ? Number(value) : null);
  return { kind: "syntax", message, line: place(line), column: place(column) };
}
