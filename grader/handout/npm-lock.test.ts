import { expect, test } from "vitest";
import { packageJson } from "../repository/package-json.ts";
import { learnersLock } from "./npm-lock.ts";

const PACKAGE = packageJson("1.2.3", 24);
const YAML = {
  version: "2.9.1",
  resolved: "https://registry.example.org/yaml.tgz",
  integrity: "sha512-abc",
  dev: true,
};

function lockOf(dependencies: object, packages: object = { "node_modules/yaml": YAML }): string {
  return JSON.stringify({
    name: "my-course",
    lockfileVersion: 3,
    packages: { "": { name: "my-course", ...dependencies }, ...packages },
  });
}

test("the lock of a course that has poolgrade alone is the learners', without the addresses of a registry", () => {
  expect(JSON.parse(learnersLock(lockOf({ devDependencies: { poolgrade: "1.2.3" } }), PACKAGE) ?? "")).toEqual({
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": { devDependencies: { poolgrade: "1.2.3" }, engines: { node: ">=24" } },
      "node_modules/yaml": { version: "2.9.1", integrity: "sha512-abc", dev: true },
    },
  });
});

test.each([
  ["more than poolgrade", lockOf({ devDependencies: { poolgrade: "1.2.3", eslint: "9.0.0" } })],
  ["another version", lockOf({ dependencies: { poolgrade: "1.2.2" } })],
  ["nothing that can be read", "{"],
  ["no packages", '{ "lockfileVersion": 3 }'],
])("a lock of %s is not the learners'", (_, text) => {
  expect(learnersLock(text, PACKAGE)).toBeNull();
});
