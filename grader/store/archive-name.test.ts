import { expect, test } from "vitest";
import { isArchive } from "./archive-name.ts";

test("archives are recognised in upper and lower case", () => {
  const names = ["a.zip", "a.ZIP", "a.tar.gz", "a.tgz", "a.7z", "a.rar", "a.alz", "a.ts", "zip"];
  expect(names.filter(isArchive)).toEqual(["a.zip", "a.ZIP", "a.tar.gz", "a.tgz", "a.7z", "a.rar", "a.alz"]);
});
