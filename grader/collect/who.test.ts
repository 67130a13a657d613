import { expect, test } from "vitest";
import { type Person, rosterOf } from "./roster.ts";
import { inRoster } from "./who.ts";

const people = rosterOf({
  path: "roster.csv",
  text: `name,email,id,github,group
Minji Kim,minji@x.org,101,octocat,Team A
"Kim, Minji",other@x.org,102,,
${"박도윤".normalize("NFD")},p@x.org,00103,park,Team A
Seán O'Brien-Smith,s@x.org,104,,
`,
});

const find = (name: string, ...keys: readonly string[]) => {
  const who = [{ shown: name, name, keys }];
  return inRoster(people)({ who, file: "", submitted: null, isLate: null, order: 0 });
};
const idsOf = (found: ReturnType<typeof find>) =>
  found.kind === "people" ? found.people.map((person: Person) => person.keys[1]) : found.why;

test.each([
  ["by a number, whatever the name", "kimminji", "102", ["102"]],
  ["by a mail in any case", "somebody", "Minji@X.org", ["101"]],
  ["by a login", "octocat", "octocat", ["101"]],
  ["by the name as it is", "Minji Kim", "", ["101"]],
  ["by a name in another normalisation", "박도윤", "", ["00103"]],
  ["by Canvas's form of the sortable name", "obriensmithseán", "", ["104"]],
  ["as a group, by its name", "Team A", "9", ["101", "00103"]],
])("a person is found %s", (_, name, key, ids) => {
  expect(idsOf(find(name, ...(key === "" ? [] : [key])))).toEqual(ids);
});

test.each([
  [
    "who may be two",
    "kimminji",
    "kimminji may be 2 people of the roster: give it a column with what the platform calls them",
  ],
  ["who is not there", "lee", "lee is not in the roster"],
])("somebody %s is nobody", (_, name, why) => {
  expect(idsOf(find(name))).toBe(why);
});

test.each([
  ["GitHub Classroom", "identifier,github_username,github_id,name\nkim@x.org,octocat,77,Minji Kim\n", "octocat"],
  [
    "Moodle's grading worksheet",
    "Identifier,Full name,Email address,Grade,Maximum Grade\nParticipant 21,Minji Kim,k@x,,10\n",
    "21",
  ],
  ["Canvas's gradebook", 'Student,ID,SIS User ID,SIS Login ID,Section\n"Kim, Minji",101,s1,kim,1\n', "101"],
  ["a sheet in Korean, with semicolons", "학번;성명;이메일\n20261234;김민지;k@x\n", "20261234"],
])("a roster of %s is one", (_, text, key) => {
  expect(rosterOf({ path: "roster.csv", text })[0]?.keys).toContain(key);
});
