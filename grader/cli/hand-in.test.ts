import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { deflateSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { firstOnPath } from "../setup/run-program.ts";
import { isUsable } from "../testing/part.ts";

const SCRIPT = fileURLToPath(new URL("../../docs/ci/take-solutions.sh", import.meta.url));
const hasGit = isUsable("git (`apt-get install git`)", (await firstOnPath(["git"])) !== null);

/** Every way in which attributes can change what an archive or a checkout writes. */
const ATTRIBUTES = `[attr]text export-ignore
[attr]sneaky export-subst filter=acts
solutions/eve/*.ts export-subst sneaky
*.ts filter=acts diff=acts merge=acts
*.crlf text eol=crlf
*.id ident
*.utf16 working-tree-encoding=UTF-16
*.auto text=auto crlf
solutions/mallory/** export-ignore
solutions/noah export-ignore
`;

/** The submitted files, which must come out byte for byte. */
const FILES: Readonly<Record<string, string>> = {
  "solutions/eve/max-pool-2d.ts": "// $Format:%H %an %G? %(describe)$\nexport const x = 1;\n",
  "solutions/eve/a.crlf": "a\nb\n",
  "solutions/eve/b.auto": "a\r\nb\n",
  "solutions/eve/c.id": "$Id$ $Id: old $\n",
  "solutions/eve/d.utf16": "text\n",
  "solutions/eve/-rf": "a name\n",
  "solutions/eve/two\nlines.ts": "a name\n",
  "solutions/mallory/max-pool-2d.ts": "export const y = 1;\n",
  "solutions/noah/max-pool-2d.ts": "export const z = 1;\n",
  "solutions/.gitattributes": "* export-ignore\n",
  "solutions/eve/.gitattributes": "*.ts -export-ignore filter=acts export-subst\n* text eol=crlf\n",
};

let place: string;
let repository: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), "poolgrade-take-"));
  repository = join(place, "hand-in.git");
  await git("init", "--quiet", "--bare", repository);
});
afterEach(() => rm(place, { recursive: true, force: true }));

describe.skipIf(!hasGit)("the copy of a hand-in", () => {
  it("has every file byte for byte, whatever its attributes and the machine's say", async () => {
    const tree = await handIn({ ...FILES, ".gitattributes": ATTRIBUTES });
    await commit(tree);
    await take(await machine());
    expect(takenFiles()).toEqual(FILES);
    expect(calledPrograms()).toEqual([]);
  });

  it("is the same if the commit is signed, and no signature is checked", async () => {
    const tree = await handIn({ ...FILES, ".gitattributes": ATTRIBUTES });
    await commit(tree, "gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----\n");
    await take(await machine());
    expect(takenFiles()).toEqual(FILES);
    expect(calledPrograms()).toEqual([]);
  });

  it.each<readonly [string, (blob: string, link: string) => readonly Entry[]]>([
    ["a folder up", (blob) => [["40000", "..", [["100644", "escaped", blob]]]]],
    ["a name with a way out", (blob) => [["100644", "../../escaped", blob]]],
    ["a whole path", (blob) => [["100644", `${place}/escaped`, blob]]],
    [
      "a link and a folder with the same name",
      (blob, link) => [
        ["120000", "out", link],
        ["40000", "out", [["100644", "escaped", blob]]],
      ],
    ],
    [
      "a folder and a link with the same name",
      (blob, link) => [
        ["40000", "out", [["100644", "escaped", blob]]],
        ["120000", "out", link],
      ],
    ],
    [
      "a link, and a file through it",
      (blob, link) => [
        ["120000", "out", link],
        ["100644", "out/escaped", blob],
      ],
    ],
    ["a repository of its own", (blob) => [["40000", ".GIT", [["100644", "config", blob]]]]],
    ["a submodule", () => [["160000", "sub", "ab".repeat(20)]]],
  ])("stays in its folder: %s", async (_what, entries) => {
    await mkdir(join(place, "outside"));
    const blob = await object("blob", "[core]\n\tfsmonitor = touch escaped\n");
    const link = await object("blob", join(place, "outside"));
    await commit(await treeOf([["40000", "solutions", [["40000", "eve", entries(blob, link)]]]]));
    await take(await machine()).catch(() => undefined); // it may be refused
    expect(existsSync(join(place, "escaped"))).toBe(false);
    expect(readdirSync(join(place, "outside"))).toEqual([]);
    expect(Object.keys(takenFiles()).filter((path) => /\.git\//i.test(path))).toEqual([]);
    expect(calledPrograms()).toEqual([]);
  });

  it.each<readonly [string, (blob: string) => readonly Entry[]]>([
    ["is a link", (blob) => [["120000", "solutions", blob]]],
    ["is a file", (blob) => [["100644", "solutions", blob]]],
    ["is not there", (blob) => [["100644", "other", blob]]],
    [
      "is there twice",
      (blob) => [
        ["40000", "solutions", [["100644", "a", blob]]],
        ["40000", "solutions", [["100644", "b", blob]]],
      ],
    ],
  ])("is refused if `solutions` %s", async (_what, entries) => {
    await commit(await treeOf(entries(await object("blob", "exercises"))));
    await expect(take({})).rejects.toMatchObject({ stderr: "the hand-in has no folder `solutions`\n" });
    expect(existsSync(join(place, "taken"))).toBe(false);
  });

  it("is not mixed with an earlier copy, nor written through an existing link", async () => {
    await commit(await handIn(FILES));
    await mkdir(join(place, "outside"));
    await mkdir(join(place, "taken"));
    await symlink(join(place, "outside"), join(place, "taken/solutions"));
    await expect(take({})).rejects.toMatchObject({ stderr: expect.stringContaining("is there already") });
    expect(readdirSync(join(place, "outside"))).toEqual([]);
  });

  it("would be rewritten and cut by the same attributes without the script's care", async () => {
    await commit(await handIn({ ...FILES, ".gitattributes": ATTRIBUTES.replaceAll("[attr]", "# ") }));
    await git("--git-dir", repository, "archive", "--output", join(place, "a.tar"), "refs/heads/main", "solutions");
    await mkdir(join(place, "taken"));
    await promisify(execFile)("tar", ["-xf", join(place, "a.tar"), "-C", join(place, "taken")]);
    expect(takenFiles()).not.toEqual(FILES);
    expect(existsSync(join(place, "taken/solutions/mallory"))).toBe(false);
  });
});

describe.skipIf(!hasGit)("the copy of what changed since a commit", () => {
  const folderOf = (name: string, text: string) => ({ [`solutions/${name}/max-pool-2d.ts`]: text });
  let before: string;
  beforeEach(async () => {
    await git("--git-dir", repository, "config", "uploadpack.allowAnySHA1InWant", "true");
    before = await commit(
      await handIn({
        ...folderOf("anna", "1"),
        ...folderOf("gone", "1"),
        ...folderOf("-rf", "1"),
        ...folderOf("two\nlines", "1"),
        ...folderOf("박도윤", "1"),
        "solutions/README": "1",
      }),
    );
  });

  it("has the students whose files differ, whatever their names, and nothing else", async () => {
    const changed = {
      ...folderOf("-rf", "2"),
      ...folderOf("박도윤", "2"),
      ...folderOf("two\nlines", "2"),
      ...folderOf("new", "1"),
    };
    const same = { ...folderOf("anna", "1"), "solutions/README": "1", "exercises/max-pool-2d/exercise.yaml": "2" };
    await commit(await handIn({ ...changed, ...same }));
    await take(await machine(), before);
    expect(takenFiles()).toEqual(changed);
    expect(calledPrograms()).toEqual([]);
  });

  it("is an empty folder if nothing differs", async () => {
    await take({}, before);
    expect(readdirSync(join(place, "taken/solutions"))).toEqual([]);
  });

  it("has every student if there was no folder `solutions`, or a file in its place", async () => {
    const nobody = await commit(await treeOf([["100644", "solutions", await object("blob", "1")]]));
    const files = { ...folderOf("anna", "1"), ...folderOf("ben", "1") };
    await commit(await handIn(files));
    await take({}, nobody);
    expect(takenFiles()).toEqual(files);
  });

  it("is compared with the default branch for a branch that is new", async () => {
    await git("--git-dir", repository, "symbolic-ref", "HEAD", "refs/heads/default");
    await git("--git-dir", repository, "update-ref", "refs/heads/default", before);
    await commit(await handIn({ ...folderOf("anna", "1"), ...folderOf("ben", "1") }));
    await take({}, "0".repeat(40));
    expect(takenFiles()).toEqual(folderOf("ben", "1"));
  });

  it("has every student if that commit is gone, and says so", async () => {
    const files = { ...folderOf("anna", "1"), ...folderOf("ben", "1") };
    await commit(await handIn(files));
    const gone = "ab".repeat(20);
    const { stderr } = await take({}, gone);
    expect(stderr).toContain(`${gone} cannot be fetched: every student is taken\n`);
    expect(takenFiles()).toEqual(files);
  });
});

/** A tree's entry: a mode, a name, and an object or the entries below it. */
type Entry = readonly [mode: string, name: string, object: string | readonly Entry[]];

function take(env: NodeJS.ProcessEnv, since = "") {
  const args = [SCRIPT, `file://${repository}`, "refs/heads/main", join(place, "taken"), since];
  return promisify(execFile)("sh", args, { cwd: place, env: { ...process.env, ...env } });
}

function takenFiles(): Record<string, string> {
  const folder = join(place, "taken");
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, "utf8")];
    }),
  );
}

/** The programs that were called, although none should be. */
function calledPrograms(): readonly string[] {
  const log = join(place, "acted");
  return existsSync(log) ? readFileSync(log, "utf8").split("\n").filter(Boolean) : [];
}

/** A machine on which everything that Git can be configured to run leaves a mark, and which sets attributes as well. */
async function machine(): Promise<NodeJS.ProcessEnv> {
  const program = async (path: string) => {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), `#!/bin/sh\necho ${path} >>${place}/acted\ncat\n`);
    await chmod(join(place, path), 0o755);
    return join(place, path);
  };
  for (const name of ["gpg", "gpg2", "less", "git-lfs", "sensible-pager"]) await program(`bin/${name}`);
  for (const name of ["reference-transaction", "post-checkout", "pre-auto-gc", "post-index-change"]) {
    await program(`hooks/${name}`);
    await program(`template/hooks/${name}`);
  }
  const acts = await program("acts");
  await writeFile(join(place, "attributes"), "solutions/noah export-ignore\n*.ts export-subst filter=acts\n");
  await writeFile(
    join(place, "config"),
    `[core]
	attributesFile = ${place}/attributes
	hooksPath = ${place}/hooks
	fsmonitor = ${acts}
	pager = ${acts}
	askPass = ${acts}
	autocrlf = true
[filter "acts"]
	clean = ${acts}
	smudge = ${acts}
	process = ${acts}
	required = true
[diff "acts"]
	textconv = ${acts}
[credential]
	helper = ${acts}
[gpg]
	program = ${acts}
[init]
	templateDir = ${place}/template
[tar "tar"]
	command = ${acts}
`,
  );
  return {
    PATH: `${join(place, "bin")}:${process.env.PATH}`,
    GIT_CONFIG_GLOBAL: join(place, "config"),
    GIT_CONFIG_SYSTEM: join(place, "config"),
    GIT_CONFIG_NOSYSTEM: "0",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "core.attributesFile",
    GIT_CONFIG_VALUE_0: join(place, "attributes"),
    GIT_TEMPLATE_DIR: join(place, "template"),
    GIT_DIR: join(place, "elsewhere.git"),
    GIT_ASKPASS: acts,
  };
}

async function handIn(files: Readonly<Record<string, string>>): Promise<string> {
  const entries = async (prefix: string): Promise<readonly Entry[]> => {
    const names = Object.keys(files)
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length).split("/")[0] as string);
    return Promise.all(
      [...new Set(names)].sort().map(async (name): Promise<Entry> => {
        const text = files[prefix + name];
        return text === undefined
          ? ["40000", name, await entries(`${prefix}${name}/`)]
          : ["100644", name, await object("blob", text)];
      }),
    );
  };
  return treeOf(await entries(""));
}

async function treeOf(entries: readonly Entry[]): Promise<string> {
  const parts: Buffer[] = [];
  for (const [mode, name, inner] of entries) {
    const id = typeof inner === "string" ? inner : await treeOf(inner);
    parts.push(Buffer.from(`${mode} ${name}\0`), Buffer.from(id, "hex"));
  }
  return object("tree", Buffer.concat(parts));
}

async function commit(tree: string, header = ""): Promise<string> {
  const by = "a <a@example.org> 0 +0000";
  const id = await object("commit", `tree ${tree}\nauthor ${by}\ncommitter ${by}\n${header}\nhand in\n`);
  await git("--git-dir", repository, "update-ref", "refs/heads/main", id);
  return id;
}

/** Writes an object as it is: Git's own commands would refuse the worst ones. */
async function object(kind: string, content: string | Buffer): Promise<string> {
  const bytes = Buffer.concat([Buffer.from(`${kind} ${Buffer.byteLength(content)}\0`), Buffer.from(content)]);
  const id = createHash("sha1").update(bytes).digest("hex");
  const path = join(repository, "objects", id.slice(0, 2), id.slice(2));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, deflateSync(bytes));
  return id;
}

function git(...args: readonly string[]) {
  return promisify(execFile)("git", args, { cwd: place });
}
