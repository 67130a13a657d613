import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { builtFolder } from "./bundle.ts";
import { BUNDLES } from "./bundles.ts";

test.for(BUNDLES)("the build of $source does not contain the path where it was built, not even in tests", (bundle) => {
  const built = builtFolder(bundle);
  const telling = readdirSync(built).filter((name) => readFileSync(join(built, name), "utf8").includes(dirname(built)));
  expect(telling).toEqual([]);
});
