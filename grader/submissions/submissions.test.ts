import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { students } from "./students.ts";
import { submission, submittedFile } from "./submission.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "poolgrade-solutions-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a submission", () => {
  const kim = { name: "kim", folder: "kim" };
  const path = "kim/pool.ts";
  const refused = (fate: object) => ({ kind: "refused", path, fate });
  const forbidden = (found: string) => refused({ kind: "forbidden", what: { kind: "not-a-regular-file", found } });
  const ofKim = () => submission(folder, kim, "pool");
  beforeEach(() => mkdirSync(join(folder, "kim")));

  test("a regular file is read and hashed", () => {
    writeFileSync(join(folder, path), "abc");
    const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(ofKim()).toEqual({ kind: "file", path, source: "abc", sha256 });
  });

  test("a byte order mark is dropped from the source, and counts for the hash", () => {
    writeFileSync(join(folder, path), "\ufeffabc");
    const sha256 = "ad45ab42f34bb3d98cb5ee07056cc3d5e0cd4c2a9c5f8f3c8b0a9e1ad1d1d4b6";
    expect({ ...ofKim(), sha256 }).toEqual({ kind: "file", path, source: "abc", sha256 });
  });

  test("a missing file and a missing folder are `missing`", () => {
    expect([ofKim(), submission(folder, { name: "lee", folder: "lee" }, "pool")]).toEqual([
      { kind: "missing" },
      { kind: "missing" },
    ]);
  });

  test("a symbolic link is forbidden, wherever it leads", () => {
    writeFileSync(join(folder, "kim", "other.ts"), "abc");
    symlinkSync("other.ts", join(folder, path));
    expect(ofKim()).toEqual(forbidden("symbolic-link"));
  });

  test("a link to another student's file gives away their text when simply read, but is refused here", () => {
    mkdirSync(join(folder, "lee"));
    writeFileSync(join(folder, "lee", "pool.ts"), "the work of another");
    symlinkSync("../lee/pool.ts", join(folder, path));
    expect(readFileSync(join(folder, path), "utf8")).toBe("the work of another");
    expect(ofKim()).toEqual(forbidden("symbolic-link"));
  });

  test("a directory is forbidden", () => {
    mkdirSync(join(folder, path));
    expect(ofKim()).toEqual(forbidden("directory"));
  });

  test("a pipe is forbidden, and nobody waits for its writer", () => {
    execFileSync("mkfifo", [join(folder, path)]);
    expect(ofKim()).toEqual(forbidden("other"));
  });

  test("a socket is forbidden", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, path), resolve));
    expect(ofKim()).toEqual(forbidden("other"));
    await new Promise((resolve) => server.close(resolve));
  });

  test("64 KiB are read, and a byte more is too large", () => {
    writeFileSync(join(folder, path), " ".repeat(65536));
    expect(ofKim()).toMatchObject({ kind: "file", source: " ".repeat(65536) });
    writeFileSync(join(folder, path), " ".repeat(65537));
    expect(ofKim()).toEqual(refused({ kind: "did-not-compile", fault: { kind: "too-large", limitKiB: 64 } }));
  });

  test("a file that claims to be empty but is not is still limited in size", () => {
    expect(submittedFile("/proc/self/environ").kind).toMatch(/^(file|refused)$/);
    expect(submittedFile("/proc/kallsyms", path)).toEqual(
      refused({ kind: "did-not-compile", fault: { kind: "too-large", limitKiB: 64 } }),
    );
  });

  test.each(["utf16le", "latin1"] as const)("%s is not valid UTF-8", (encoding) => {
    writeFileSync(join(folder, path), Buffer.from("const ÿ = 1;", encoding));
    expect(ofKim()).toEqual(refused({ kind: "did-not-compile", fault: { kind: "not-utf8" } }));
  });

  test("nothing else in the folder is read", () => {
    writeFileSync(join(folder, "kim", "package.json"), "{ not json");
    writeFileSync(join(folder, "kim", "tsconfig.json"), "{ not json");
    expect(ofKim()).toEqual({ kind: "missing" });
  });
});

describe("the students", () => {
  const make = (...names: readonly string[]) => {
    for (const name of names) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, "pool.ts"), "");
    }
  };

  test("are the folders, in the order of their code units, by their name in NFC", () => {
    make("lee", "Kim", "김민지".normalize("NFD"), "__proto__", "a b");
    writeFileSync(join(folder, "README.md"), "");
    writeFileSync(join(folder, "tsconfig.json"), "{}");
    expect(students(folder)).toEqual({
      students: [
        { name: "Kim", folder: "Kim" },
        { name: "__proto__", folder: "__proto__" },
        { name: "a b", folder: "a b" },
        { name: "lee", folder: "lee" },
        { name: "김민지".normalize("NFC"), folder: "김민지".normalize("NFD") },
      ],
      refused: [],
    });
  });

  test("are not links, nor names that are not valid UTF-8; hidden folders and those of tools are skipped", () => {
    make("kim", ".git", ".hidden", "__MACOSX", "node_modules");
    symlinkSync("kim", join(folder, "link"));
    mkdirSync(Buffer.concat([Buffer.from(`${folder}/bad-`), Buffer.of(0xff)]));
    expect(students(folder)).toEqual({
      students: [{ name: "kim", folder: "kim" }],
      refused: [
        { folder: "bad-\ufffd", why: "the name is not valid UTF-8: rename the folder" },
        { folder: "link", why: "a symbolic link is not followed: put a folder in its place" },
      ],
    });
  });

  test("have handed in at least one file, even if it is a link or in a subfolder", () => {
    for (const name of ["empty", "linked", "deeper/a/b", "hidden", "tools/node_modules"])
      mkdirSync(join(folder, name), { recursive: true });
    symlinkSync("nowhere", join(folder, "linked", "pool.ts"));
    for (const file of ["deeper/a/b/pool.ts", "hidden/.gitkeep", "tools/node_modules/pool.ts"])
      writeFileSync(join(folder, file), "");
    const why = "there is no file in it: nothing was handed in";
    expect(students(folder)).toEqual({
      students: [
        { name: "deeper", folder: "deeper" },
        { name: "linked", folder: "linked" },
      ],
      refused: [
        { folder: "empty", why },
        { folder: "hidden", why },
        { folder: "tools", why },
      ],
    });
  });

  test("with the same name in two Unicode forms are both refused", () => {
    const [composed, decomposed] = ["é", "e\u0301"];
    make(composed, decomposed, "kim");
    const why = "another folder has the same name, written in other code points (Unicode normalisation): rename one";
    expect(students(folder)).toEqual({
      students: [{ name: "kim", folder: "kim" }],
      refused: [
        { folder: decomposed, why },
        { folder: composed, why },
      ],
    });
  });

  test("cannot be graded from a folder that cannot be read", () => {
    make("kim");
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "kim"), 0);
    const why = "the folder cannot be read: check its permissions";
    expect(asOrdinaryUser(() => students(folder))).toEqual({ students: [], refused: [{ folder: "kim", why }] });
    chmodSync(join(folder, "kim"), 0o700);
  });
});

/** Root may read everything, so for this it becomes `nobody`. */
function asOrdinaryUser<T>(look: () => T): T {
  if (process.getuid?.() !== 0) return look();
  process.seteuid?.(65534);
  try {
    return look();
  } finally {
    process.seteuid?.(0);
  }
}
