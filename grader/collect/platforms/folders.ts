import type { Archive } from "../archive/archive.ts";
import { type Platform, type Reading, UNSAID } from "./platform.ts";
import { sharedFolder } from "./shared-folder.ts";

/** A folder a student, perhaps all in one folder. A folder's name may have a student number beside the name. */
export const folders: Platform = {
  name: "folders",
  title: "folders, one a student",
  open: async (archive) => {
    const around = folderAround(archive);
    return (path) => {
      const [, folder, file] = /^([^/]+)\/(.+)$/.exec(path.slice(around.length)) ?? [];
      return folder === undefined || file === undefined ? [] : [readingOf(folder, file)];
    };
  },
};

/** The folder around those of several students; empty if there is none. */
function folderAround(archive: Archive): string {
  const shared = sharedFolder(archive);
  const within = archive.entries.map(({ path }) => path.slice(shared.length));
  const students = new Set(within.map((path) => path.split("/", 1)[0]));
  return students.size > 1 && within.every((path) => path.includes("/")) ? shared : "";
}

function readingOf(folder: string, file: string): Reading {
  const words = folder.split(/[\s_]+/);
  const numbers = words.filter((word) => /^\d{4,}$/.test(word));
  const rest = words.filter((word) => !numbers.includes(word)).join(" ");
  const name = numbers.length === 1 && rest !== "" ? rest : folder;
  return { ...UNSAID, who: [{ shown: folder, name, keys: [folder, ...numbers] }], file };
}
