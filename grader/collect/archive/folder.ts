import { type Dirent, lstatSync, readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type Archive, type Entry, MOST_ENTRIES, tooMany } from "./archive.ts";
import { diskName } from "./entry-name.ts";

/** Lists an unpacked archive. No link is followed. */
export function openFolder(path: string): Archive {
  const entries: Entry[] = [];
  const repositories: string[] = [];
  const look = (folder: Buffer, above: string): void => {
    for (const found of readdirSync(folder, { withFileTypes: true, encoding: "buffer" }).sort(byBytes)) {
      const place = Buffer.concat([folder, SLASH, found.name]);
      const name = above + diskName(found.name);
      if (found.name.equals(GIT)) repositories.push(above === "" ? "." : above.slice(0, -1));
      else if (found.isDirectory()) look(place, `${name}/`);
      else entries.push(entryAt(place, name, found));
      if (entries.length > MOST_ENTRIES) throw tooMany(path, entries.length);
    }
  };
  look(Buffer.from(path), "");
  return { name: basename(resolve(path)).normalize("NFC"), entries, repositories, close: () => undefined };
}

const SLASH = Buffer.from("/");
const GIT = Buffer.from(".git");

function entryAt(place: Buffer, path: string, found: Dirent<Buffer>): Entry {
  const kind = found.isSymbolicLink() ? "link" : found.isFile() ? "file" : "special";
  const bytes = lstatSync(place).size;
  return { path, kind, bytes, packedBytes: bytes, read: async () => readFileSync(place) };
}

function byBytes(a: Dirent<Buffer>, b: Dirent<Buffer>): number {
  return Buffer.compare(a.name, b.name);
}
