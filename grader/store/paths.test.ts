import { posix, win32 } from "node:path";
import { expect, test } from "vitest";
import { isWithin, withSlashes } from "./paths.ts";

test.each([
  [posix, "/course", "/course", true],
  [posix, "/course", "/course/solutions/kim", true],
  [posix, "/course", "/course/..hidden", true],
  [posix, "/course", "/courses", false],
  [posix, "/course", "/", false],
  [posix, "/course", "/Course/solutions", false],
  [win32, "C:\\course", "C:\\course\\solutions", true],
  [win32, "C:\\course", "c:/COURSE/solutions", true],
  [win32, "C:\\course", "C:\\courses", false],
  [win32, "C:\\course", "D:\\course\\solutions", false],
  [win32, "\\\\server\\course", "C:\\course", false],
] as const)("a path is within a folder as its system sees it", (paths, folder, path, isInside) => {
  expect(isWithin(folder, path, paths)).toBe(isInside);
});

test("a path is told with slashes", () => {
  expect(withSlashes("kim\\max-pool-2d.ts", win32)).toBe("kim/max-pool-2d.ts");
  expect(withSlashes("kim/max\\pool.ts", posix)).toBe("kim/max\\pool.ts");
});
