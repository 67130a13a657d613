import { type Platform, type Reading, UNSAID } from "./platform.ts";
import { sharedFolder } from "./shared-folder.ts";

/**
 * Moodle: `<name>_<participant>_assignsubmission_file` as a folder, or before the file's name. Moodle takes `_` out of
 * names. A group has its own name and number in the place of a participant's.
 */
export const moodle: Platform = {
  name: "moodle",
  title: "Moodle",
  open: async (archive) => {
    const shared = NAMED.test(sharedFolder(archive)) ? "" : sharedFolder(archive);
    return (path) => readingsOf(path.slice(shared.length));
  },
};

function readingsOf(path: string): readonly Reading[] {
  const { name: told, participant, kind, file = "" } = NAMED.exec(path)?.groups ?? {};
  if (told === undefined) return [];
  const name = BLIND.test(told) ? `${told} ${participant}` : told;
  return [readingOf(name, participant, kind === "file" ? file : "onlinetext.html")];
}

const NAMED = /^(?<name>[^_/]+)(?:_(?<participant>\d+))?_assignsubmission_(?<kind>file|onlinetext)[_/]+(?<file>.*)$/;

/** What stands in the place of a name where marking is blind. */
const BLIND = /^(?:participant|참가자|참여자)$/i;

function readingOf(name: string, participant: string | undefined, file: string): Reading {
  const shown = participant === undefined ? name : `${name} (${participant})`;
  return { ...UNSAID, who: [{ shown, name, keys: participant === undefined ? [] : [participant] }], file };
}
