import type { Archive } from "../archive/archive.ts";
import { type Platform, type Reading, UNSAID } from "./platform.ts";

/** A folder a student, perhaps all in one folder. A folder's name may have a student number beside the name. */
export const folders: Platform = {
  name: "folders",
  title: "a folder a student",
  open: async (archive) => {
    const around = folderAround(archive);
    return (path) => {
      const [, folder, file] = /^([^/]+)\/(.+)$/.exec(path.slice(around.length)) ?? [];
      return folder === undefined || file === undefined ? [] : [readingOf(folder, file)];
    };
  },
};

/** The folder that holds all others and no file, with its slash; empty if there is none. */
function folderAround({ entries }: Archive): string {
  const [first = ""] = entries.map(({ path }) => /^[^/]+\/(?=[^/]+\/)/.exec(path)?.[0] ?? "");
  const isAround =
    first !== "" && entries.every(({ path }) => path.startsWith(first) && path.slice(first.length).includes("/"));
  const within = new Set(entries.map(({ path }) => path.slice(first.length).split("/", 1)[0]));
  return isAround && within.size > 1 ? first : "";
}

function readingOf(folder: string, file: string): Reading {
  const words = folder.split(/[\s_]+/);
  const numbers = words.filter((word) => /^\d{4,}$/.test(word));
  const rest = words.filter((word) => !numbers.includes(word)).join(" ");
  const name = numbers.length === 1 && rest !== "" ? rest : folder;
  return { ...UNSAID, who: [{ shown: folder, name, keys: [folder, ...numbers] }], file };
}
