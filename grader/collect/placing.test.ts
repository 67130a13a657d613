import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Collected } from "./collect.ts";
import { place, placings } from "./placing.ts";
import { joined } from "./record.ts";

let solutions = "";
beforeEach(() => {
  solutions = mkdtempSync(join(tmpdir(), "poolgrade-placing-"));
});
afterEach(() => rmSync(solutions, { recursive: true }));

const collected = ["kim", "lee"].map(
  (student): Collected => ({
    ...{ student, exercise: "max-pool-2d", submitted: null, isLate: null, members: [], from: "a.zip", path: student },
    ...{ sha256: student, shown: student, content: Buffer.from(student) },
  }),
);

test("what is stopped leaves whole files, and says which", async () => {
  const planned = placings(
    joined([], collected, () => true),
    collected,
    solutions,
  );
  const stop = new AbortController();
  const placing = place(planned, collected, solutions, stop.signal);
  stop.abort(); // the first file is under way
  expect((await placing).map(({ file }) => file)).toEqual(["kim/max-pool-2d.ts"]);
  expect(readdirSync(solutions, { recursive: true })).toEqual(["kim", "kim/max-pool-2d.ts"]);
});
