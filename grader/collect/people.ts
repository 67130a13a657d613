import type { Found, LeftOut } from "./found.ts";
import type { Person } from "./roster.ts";

/** Hand-ins whose people are sure, and those that are nobody's because they may be two people's. */
export type Identified = { readonly sure: readonly Found[]; readonly nobodys: readonly LeftOut[] };

/**
 * Where there is no roster: who is the same in all archives. One name is one person, unless a single archive tells two
 * of that name apart.
 */
export function withoutRoster(found: readonly Found[]): Identified {
  const twins = new Set(toldApart(found, ({ name }) => name).map(({ person }) => person.name));
  const known = new Map<string, Person>();
  const same = (person: Person): Person => {
    const key = JSON.stringify(twins.has(person.name) ? [person.name, person.keys] : [person.name]);
    const first = known.get(key) ?? person;
    known.set(key, first);
    return first;
  };
  const sure = found.map((each) => ({ ...each, whose: { ...each.whose, people: each.whose.people.map(same) } }));
  return { sure, nobodys: [] };
}

/** Where there is one: two whom an archive tells apart are not the same person of it. */
export function byRoster(found: readonly Found[]): Identified {
  const unsure = new Map(toldApart(found, (person) => person).map(({ person, shown }) => [person, shown]));
  const isSure = ({ whose }: Found) => !whose.people.some((person) => unsure.has(person));
  const nobodys = found
    .filter((each) => !isSure(each))
    .map(({ archive, entry, whose }) => {
      const person = whose.people.find((each) => unsure.has(each));
      const shown = unsure.get(person as Person)?.join(" and ");
      const why = `${shown} are both ${person?.name} of the roster: give it a column with what the platform calls them`;
      return { archive, path: entry.path, why };
    });
  return { sure: found.filter(isSure), nobodys };
}

type Apart = { readonly person: Person; readonly shown: readonly string[] };

/** People who share something, though one archive shows them as several. */
function toldApart(found: readonly Found[], what: (person: Person) => unknown): readonly Apart[] {
  const alone = found.flatMap(({ archive, reading: { who }, whose: { people } }) => {
    const [person, shown] = [people[0], who[0]?.shown];
    return people.length === 1 && person !== undefined && shown !== undefined ? [{ archive, person, shown }] : [];
  });
  return [...Map.groupBy(alone, ({ archive }) => archive).values()]
    .flatMap((ofArchive) => [...Map.groupBy(ofArchive, ({ person }) => what(person)).values()])
    .map((group) => ({ group, shown: [...new Set(group.map(({ shown }) => shown))] }))
    .filter(({ shown }) => shown.length > 1)
    .flatMap(({ group, shown }) => group.map(({ person }) => ({ person, shown })));
}
