import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Code, Link, Node, Parent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installedNative } from "../reference/native.ts";
import { pooling } from "../testing/course.ts";
import { hasStrongSandbox, isUsable } from "../testing/part.ts";
import { type Ended, poolgrade } from "../testing/poolgrade.ts";
import { ran } from "../testing/ran.ts";
import { sit } from "../testing/terminal.ts";
import { EXIT } from "./exit.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PAGES = [
  "README.md",
  "README.ko.md",
  "ARCHITECTURE.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** Commands that would run this very test, or replace the installation that it runs in: `.ci/run` runs them. */
const IN_CI = ["npm ci", "npm test", "npm run grade"];
const isComplete = isUsable("strong sandbox and tfjs-node", (await hasStrongSandbox()) && installedNative() !== null);

const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
/** The scripts that npm has run: it runs each once, and this process whatever else it is given. */
const tried = new Set<string>();

let project: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "poolgrade-docs-"));
  for (const name of ["package.json", "exercises", "course.yaml"])
    await cp(join(ROOT, name), join(project, name), { recursive: true });
  for (const name of ["grader", "node_modules"]) await symlink(join(ROOT, name), join(project, name));
  await write("solutions/kim-minji/max-pool-2d.ts", pooling("Number.NEGATIVE_INFINITY"));
});
afterAll(() => rm(project, { recursive: true, force: true }));

describe.each(PAGES)("%s", (page) => {
  const tree = fromMarkdown(readFileSync(join(ROOT, page), "utf8"));
  const blocks = nodes(tree).filter((node): node is Code => node.type === "code");

  it("links to files that exist", () => {
    const targets = nodes(tree)
      .filter((node): node is Link => node.type === "link")
      .map(({ url }) => decodeURI(url));
    const inside = targets.filter((url) => !/^https?:/.test(url));
    expect(inside.filter((url) => !existsSync(join(ROOT, dirname(page), url)))).toEqual([]);
  });

  it("has only snippets of kinds that are tried", () => {
    expect(blocks.filter(({ lang }) => !["sh", "ts", "yaml", null, undefined].includes(lang))).toEqual([]);
  });

  it.runIf(isComplete)("has commands that work on the files that it shows", async () => {
    await rm(join(project, "solutions/my-name"), { recursive: true, force: true }); // every page begins anew
    for (const block of blocks) {
      await tryCode(block);
      ran("document", page, ...block.value.split("\n", 1));
    }
  });
});

async function tryCode({ lang, value }: Code): Promise<void> {
  switch (lang) {
    case "sh":
      for (const command of value.split("\n")) await commandWorks(command);
      return;
    case "ts":
      return write("solutions/my-name/max-pool-2d.ts", value);
    case "yaml": {
      if (value.includes("format: poolgrade/course/v1")) {
        await write("my-course/course.yaml", value);
        const { code, stderr } = await poolgrade(join(project, "my-course"), ["validate", "max-pool-2d"]);
        return expect({ code, stderr }).toMatchObject({ code: EXIT.done });
      }
      const id = /^id: (\S+)$/m.exec(value)?.[1];
      await write(`my-exercises/${id}/exercise.yaml`, value);
      const { code, stdout } = await poolgrade(project, ["validate", "--exercises", "my-exercises"]);
      expect(code).toBe(EXIT.done);
      return expect(stdout.replace(/^.*warning.*\n {2}help.*\n/gm, "")).toBe("");
    }
  }
}

async function commandWorks(command: string): Promise<void> {
  const parts = command.split(" && ");
  if (parts.every((part) => IN_CI.includes(part))) {
    for (const part of parts) expect(readFileSync(join(ROOT, ".ci/run"), "utf8")).toMatch(new RegExp(`^${part}`, "m"));
    return;
  }
  if (command.includes(" --watch")) return coachWorks(command);
  const { code, stderr } = await ended(command);
  expect({ command, code, stderr }).toMatchObject({ code: expect.toBeOneOf(FINE) });
}

/** It ends when somebody who sits there wants it to. */
async function coachWorks(command: string): Promise<void> {
  const [, args = ""] = /^npm run poolgrade -- (.*)$/.exec(command) ?? [];
  const seat = sit(project, args.split(" "));
  await seat.until(/(?:q quit|q 끝내기)$/);
  seat.press("q");
  expect((await seat.ended).code).toBeOneOf(FINE);
}

/** A page may show a wrong program on purpose. */
const FINE: readonly (number | null)[] = [EXIT.done, EXIT.notRight];

async function ended(command: string): Promise<Ended> {
  const [, script = "", args = ""] = /^npm run (\S+)(?: -- ([\w./:+ -]+))?$/.exec(command) ?? [];
  const [, given] = /^node grader\/start\.js ?(.*)$/.exec(scripts[script] ?? "") ?? [];
  if (given === undefined || !tried.has(script)) {
    tried.add(script);
    return inShell(command);
  }
  return poolgrade(project, `${given} ${args}`.split(" ").filter(Boolean));
}

function inShell(command: string): Promise<Ended> {
  const env = { ...process.env, POOLGRADE_REQUIRE_ALL: "" };
  return new Promise((resolve) => {
    const child = execFile("sh", ["-c", command], { cwd: project, env, maxBuffer: MAX_BYTES }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

const MAX_BYTES = 16 * 1024 * 1024;

function nodes(node: Node): Node[] {
  return [node, ...("children" in node ? (node as Parent).children.flatMap(nodes) : [])];
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(project, path)), { recursive: true });
  await writeFile(join(project, path), `${text}\n`);
}
