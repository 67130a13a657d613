import { expect, test } from "vitest";
import { remediesFor } from "./remedies.ts";

test.each([
  ["file:///home/kim/poolgrade/grader/store/remedies.ts", "npm run setup"],
  ["file:///home/kim/poolgrade/dist/store/remedies.js", "npm run setup"],
  ["file:///home/kim/course/node_modules/poolgrade/dist/store/remedies.js", "npx poolgrade doctor --fix"],
  ["file:///C:/course/node_modules/poolgrade/dist/store/remedies.js", "npx poolgrade doctor --fix"],
  ["file:///home/kim/node_modules.old/poolgrade/grader/store/remedies.ts", "npm run setup"],
])("at %s, `%s` sets up what is missing", (url, setUp) => {
  expect(remediesFor(url).setUp).toBe(setUp);
});
