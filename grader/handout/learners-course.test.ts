import { expect, test } from "vitest";
import { learnersCourse } from "./learners-course.ts";

const HEAD = "format: poolgrade/course/v1\n# its name\ntitle: { en: A } # short\n";
const COPY = HEAD.replace("# its name", "copy: learners\n# its name");

test.for([
  ["in a line", "folders: { exercises: tasks, solutions: in } # ours\n"],
  ["over several lines", "folders:\n  # ours\n  exercises: tasks\n  solutions: in\n"],
])("a handout has the usual folders, so those of the course are left out: %s", ([, folders]) => {
  expect(learnersCourse(`${HEAD}${folders}# the parts\nparts: []\n`)?.text).toBe(`${COPY}# the parts\nparts: []\n`);
  expect(learnersCourse(`${HEAD}${folders}`)?.text).toBe(COPY);
});

test("a copy of a copy is the same", () => {
  expect(learnersCourse(COPY)?.text).toBe(COPY);
});

test.for(["[]", "title: 1", "format: poolgrade/course/v1"])("%s is no course that can be handed out", (text) => {
  expect(learnersCourse(text)).toBeNull();
});
