import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { poolgradeProcess } from "../testing/poolgrade.ts";

test("the code that Node compiles from our files is kept in the user's cache", async () => {
  const cache = mkdtempSync(join(tmpdir(), "poolgrade-cache-"));
  try {
    const { code } = await poolgradeProcess(cache, ["--version"], { POOLGRADE_CACHE: cache });
    expect(code).toBe(0);
    expect(readdirSync(join(cache, "code"), { recursive: true }).length).toBeGreaterThan(10);
    if (process.platform !== "win32") expect(statSync(join(cache, "code")).mode & 0o777).toBe(0o700);
  } finally {
    rmSync(cache, { recursive: true });
  }
});

test("a cache that cannot be written does no harm", async () => {
  const { code, stderr } = await poolgradeProcess(tmpdir(), ["--version"], { POOLGRADE_CACHE: "/dev/null/cache" });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
