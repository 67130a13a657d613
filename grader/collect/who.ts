import { nameForms } from "./person-name.ts";
import type { Identity, Reading } from "./platforms/platform.ts";
import type { Person } from "./roster.ts";

/** Whose hand-in it is. Nothing is guessed: someone who may be two people is nobody. */
export type Whose =
  | { readonly kind: "people"; readonly people: readonly Person[]; readonly isGroup: boolean }
  | { readonly kind: "nobody"; readonly why: string };

/** Finds people by what a platform calls them. */
export type Finder = (reading: Reading) => Whose;

/** Everybody is who the platform says. */
export const asTold: Finder = ({ who }) => ({
  kind: "people",
  people: who.map(({ name, keys }) => ({ name: name.normalize("NFC"), keys, groups: [] })),
  isGroup: who.length > 1,
});

/** Looks people up by a number, mail or login, then by the name as it is, then by the name's letters alone. */
export function inRoster(roster: readonly Person[]): Finder {
  const indexes = [
    indexOf(roster, ({ keys }) => keys.map(lower)),
    indexOf(roster, ({ name }) => [lower(name)]),
    indexOf(roster, ({ name }) => nameForms(name)),
  ];
  const groups = indexOf(roster, (person) => person.groups.flatMap(nameForms));
  return ({ who }) => {
    const [only] = who;
    if (only === undefined) return { kind: "nobody", why: "the platform names nobody" };
    const members =
      who.length === 1 && !isPerson(only, indexes) ? groups.get(nameForms(only.name)[0] ?? "") : undefined;
    if (members !== undefined) return { kind: "people", people: members, isGroup: true };
    const found = who.map((each) => ({ each, people: peopleOf(each, indexes) }));
    const unsure = found.find(({ people }) => people.length !== 1);
    if (unsure !== undefined) return { kind: "nobody", why: whyNobody(unsure.each, unsure.people) };
    return { kind: "people", people: found.flatMap(({ people }) => people), isGroup: who.length > 1 };
  };
}

type Index = ReadonlyMap<string, readonly Person[]>;

function indexOf(roster: readonly Person[], keysOf: (person: Person) => readonly string[]): Index {
  const index = new Map<string, Person[]>();
  for (const person of roster) {
    for (const key of new Set(keysOf(person))) if (key !== "") index.set(key, [...(index.get(key) ?? []), person]);
  }
  return index;
}

function peopleOf({ name, keys }: Identity, [byKey, byName, byForm]: readonly Index[]): readonly Person[] {
  const ways = [
    ...keys.map((key) => byKey?.get(lower(key))),
    byName?.get(lower(name)),
    ...nameForms(name).map((form) => byForm?.get(form)),
  ];
  return ways.find((people) => people !== undefined) ?? [];
}

/** Whether the name is a person's: the platform may give a group the number of one of its members. */
function isPerson({ name }: Identity, [, byName, byForm]: readonly Index[]): boolean {
  return byName?.has(lower(name)) || byForm?.has(nameForms(name)[0] ?? "") || false;
}

function whyNobody({ shown }: Identity, people: readonly Person[]): string {
  if (people.length === 0) return `${shown} is not in the roster`;
  return `${shown} may be ${people.length} people of the roster: give it a column with what the platform calls them`;
}

function lower(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
