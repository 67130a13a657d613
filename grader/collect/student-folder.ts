import { createHash } from "node:crypto";
import { folded, MAX_BYTES, WINDOWS_DEVICE } from "../report/record/folder-name.ts";
import { BLANK, UNSEEN } from "../report/text/unseen.ts";
import { isPassedOver } from "../submissions/loose-files.ts";
import type { Person } from "./roster.ts";

/**
 * The folder of every person: the name, or the first number, mail or login beside it where two have the same. Characters
 * that some system does not take become `_`.
 */
export function studentFolders(people: readonly Person[]): ReadonlyMap<Person, string> {
  const sharing = Map.groupBy(people, ({ name }) => folded(safe(name)));
  const taken = new Set<string>();
  return new Map(
    people.map((person) => {
      const isAlone = sharing.get(folded(safe(person.name)))?.length === 1;
      const beside = person.keys.find((key) => key !== person.name) ?? "";
      const folder = untaken(safe(isAlone ? person.name : `${person.name} ${beside}`), taken);
      taken.add(folded(folder));
      return [person, folder];
    }),
  );
}

function untaken(folder: string, taken: ReadonlySet<string>): string {
  for (let i = 1; ; i += 1) {
    const each = i === 1 ? folder : `${folder} ${i}`;
    if (!taken.has(folded(each))) return each;
  }
}

const UNSAFE = new RegExp(String.raw`[\/\\:*?"<>\|]|${UNSEEN.source}`, "gv");

function safe(name: string): string {
  const shown = name
    .normalize("NFC")
    .trim()
    .replace(UNSAFE, "_")
    .replace(/[. ]+$/, "");
  const plain = shown === "" || BLANK.test(shown) ? "_" : shown;
  const own = isPassedOver(plain) || WINDOWS_DEVICE.test(plain) || /^[-.]/.test(plain) ? `_${plain}` : plain;
  if (Buffer.byteLength(own) <= MAX_BYTES) return own;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 12);
  return `${Buffer.from(own)
    .toString("utf8", 0, MAX_BYTES - 16)
    .replace(/\ufffd+$/, "")} ${hash}`;
}
