import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findCompiler } from "./addon.ts";
import { chooseNode } from "./suitable-node.js";
import { waysFor } from "./ways.ts";
import { findPip, unpackWheel } from "./wheel.ts";

describe("choosing the Node that runs the grader", () => {
  it.each([
    [24, null, { kind: "suitable" }],
    [26, "/packaged/node", { kind: "suitable" }],
    [20, "/packaged/node", { kind: "packaged", path: "/packaged/node" }],
    [22, null, { kind: "too-old" }],
  ])("under Node %i, with the packaged one at %s, the choice is %j", (major, packaged, choice) => {
    expect(chooseNode(major, packaged)).toEqual(choice);
  });
});

describe("the ways to tfjs-node's native part", () => {
  it.each([
    ["linux", "x64", ["installed", "cache", "wheel", "installer"]],
    ["linux", "arm64", ["installed", "cache", "installer"]],
    ["darwin", "arm64", ["installed", "cache", "installer"]],
    ["darwin", "x64", ["installed", "cache", "installer"]],
    ["win32", "x64", ["installed", "cache", "installer"]],
    ["freebsd", "x64", []],
    ["linux", "riscv64", []],
  ])("on %s-%s are %j", (platform, arch, ways) => {
    expect(waysFor(platform, arch)).toEqual(ways);
  });
});

describe("a way that fails says in one line why, and what would help", () => {
  const path = process.env.PATH;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "poolgrade-setup-"));
    process.env.PATH = folder;
  });
  afterEach(async () => {
    process.env.PATH = path;
    await rm(folder, { recursive: true });
  });

  it("without pip", async () => {
    await expect(findPip()).rejects.toMatchObject({
      message: "there is no pip to download TensorFlow with",
      help: "apt-get install python3-pip, then run `npm run setup`",
    });
  });

  it("when the download fails", async () => {
    await program("pip3", "echo 'ERROR: No matching distribution found' >&2; exit 1");
    await expect(unpackWheel(folder, await findPip())).rejects.toMatchObject({
      message: "pip could not download tensorflow-cpu==2.13.1 (ERROR: No matching distribution found)",
      help: "check the network and the disk, then run `npm run setup`",
    });
  });

  it("when the download's checksum differs", async () => {
    await program(
      "pip3",
      'for word; do case "$word" in --dest=*) echo changed > "${word#--dest=}/tensorflow.whl";; esac; done',
    );
    await expect(unpackWheel(folder, await findPip())).rejects.toMatchObject({
      message: expect.stringMatching(/^the downloaded TensorFlow has the sha256 [0-9a-f]{64}, not 87be6e61/),
      help: "it was changed on its way or replaced at its source: do not use it, and report it",
    });
  });

  it("without a compiler", async () => {
    await expect(findCompiler()).rejects.toMatchObject({
      message: "there is no C++ compiler for tfjs-node's addon",
      help: "apt-get install g++, then run `npm run setup`",
    });
  });

  async function program(name: string, script: string): Promise<void> {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }
});
