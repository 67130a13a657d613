import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { BUILT } from "./pages.ts";

test("what is built of the pages does not say where it was built, in tests neither", () => {
  const telling = readdirSync(BUILT).filter((name) => readFileSync(join(BUILT, name), "utf8").includes(dirname(BUILT)));
  expect(telling).toEqual([]);
});
