import { describe, expect, it } from "vitest";
import { chooseNode } from "./suitable-node.js";
import { waysFor } from "./ways.ts";

describe("choosing the Node that runs the grader", () => {
  it.each([
    [24, null, { kind: "suitable" }],
    [26, "/packaged/node", { kind: "suitable" }],
    [20, "/packaged/node", { kind: "packaged", path: "/packaged/node" }],
    [22, null, { kind: "too-old" }],
  ])("under Node %i, with the packaged one at %s, it is %j", (major, packaged, choice) => {
    expect(chooseNode(major, packaged)).toEqual(choice);
  });
});

describe("the ways to tfjs-node's native part", () => {
  it.each([
    ["linux", "x64", ["installed", "cache", "installer", "wheel"]],
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
