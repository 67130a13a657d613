import { createHash } from "node:crypto";
import type { Named as Exercise } from "../submissions/meant-for.ts";
import { type Archive, ArchiveRefused } from "./archive/archive.ts";
import { faultOfSize } from "./archive/faults.ts";
import type { Attempt } from "./attempt.ts";
import { type Found, type LeftOut, sortedOut } from "./found.ts";
import { byRoster, withoutRoster } from "./people.ts";
import type { Recognized } from "./platforms/table.ts";
import type { Person } from "./roster.ts";
import { studentFolders } from "./student-folder.ts";
import { asTold, inRoster } from "./who.ts";

/** An attempt of this run, with its text and how the platform calls whoever made it. */
export type Collected = Attempt & { readonly shown: string; readonly content: Uint8Array };

/** All that archives hold for a course. */
export type Collection = {
  /** In the order in which they were made, as far as that is known. */
  readonly attempts: readonly Collected[];
  readonly nobodys: readonly LeftOut[];
  readonly refused: readonly LeftOut[];
  /** The folders of all people of the roster; null: there is none. */
  readonly expected: readonly string[] | null;
};

/** An archive that is open, and the platform that it is of. */
export type Opened = { readonly archive: Archive; readonly recognized: Recognized };

/** What archives are collected for. */
export type CourseToCollect = { readonly exercises: readonly Exercise[]; readonly roster: readonly Person[] | null };

/** Reads the hand-ins of archives; throws `ArchiveRefused` if they are larger than any class's. */
export async function collect(opened: readonly Opened[], { exercises, roster }: CourseToCollect): Promise<Collection> {
  const find = roster === null ? asTold : inRoster(roster);
  const sorted = opened.map(({ archive, recognized }) => sortedOut(archive, recognized, exercises, find));
  const found = sorted.flatMap((each) => each.found.toSorted(byCopy)).sort(byOrder);
  const { sure, nobodys } = roster === null ? withoutRoster(found) : byRoster(found);
  const folders = studentFolders(roster ?? [...new Set(sure.flatMap(({ whose }) => whose.people))]);
  const read = await readAll(sure);
  return {
    attempts: read.kept.flatMap((each) => attemptsOf(each, folders)),
    nobodys: [...sorted.flatMap((each) => each.nobodys), ...nobodys],
    refused: [...sorted.flatMap((each) => each.refused), ...read.refused],
    expected: roster === null ? null : [...folders.values()],
  };
}

/** Later copies last, and files in deeper folders before those that lie where they belong. */
function byCopy(a: Found, b: Found): number {
  return a.copy - b.copy || depth(b) - depth(a);
}

function depth({ reading }: Found): number {
  return reading.file.split("/").length;
}

function byOrder(a: Found, b: Found): number {
  return a.reading.order - b.reading.order;
}

type Read = Found & { readonly content: Uint8Array };

async function readAll(
  found: readonly Found[],
): Promise<{ readonly kept: readonly Read[]; readonly refused: readonly LeftOut[] }> {
  const kept: Read[] = [];
  const refused: LeftOut[] = [];
  let bytes = 0;
  for (const each of found) {
    const { archive, entry } = each;
    const fault = faultOfSize(entry);
    bytes += fault === null ? entry.bytes : 0;
    if (bytes > MOST_BYTES) throw tooLarge(archive);
    const content = fault === null ? await entry.read().catch((error) => String(error.message)) : fault;
    if (typeof content !== "string") kept.push({ ...each, content });
    else refused.push({ archive, path: entry.path, why: content });
  }
  return { kept, refused };
}

const MOST_BYTES = 256 * 1024 * 1024;

function tooLarge(archive: string): ArchiveRefused {
  return new ArchiveRefused(
    `${archive} holds more than ${MOST_BYTES / 1024 / 1024} MiB of hand-ins: no class writes as much`,
    "look at what is in it, and collect one assignment at a time",
  );
}

/** One attempt for each of those whose hand-in it is. */
function attemptsOf(read: Read, folders: ReadonlyMap<Person, string>): readonly Collected[] {
  const { archive: from, entry, exercise, content, reading, whose } = read;
  const { submitted, isLate, who } = reading;
  const students = whose.people.map((person) => folders.get(person) ?? person.name);
  const sha256 = createHash("sha256").update(content).digest("hex");
  const members = whose.isGroup ? students : [];
  const shown = whose.isGroup && who.length > 1 ? who.map((each) => each.shown).join(", ") : (who[0]?.shown ?? "");
  return students.map((student) => ({
    ...{ student, exercise, submitted, isLate, members, from, path: entry.path, sha256, shown, content },
  }));
}
