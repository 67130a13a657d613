import { constants } from "node:fs";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { openPromise, type Entry as ZipEntry, type ZipFile } from "yauzl";
import { type Archive, ArchiveRefused, type Entry, MOST_ENTRIES, tooMany } from "./archive.ts";
import { zipName } from "./entry-name.ts";
import { repositoriesIn } from "./repositories.ts";

/** Lists a zip. Nothing is unpacked: entries are read one at a time, and no further than the size that they state. */
export async function openZip(path: string): Promise<Archive> {
  const zip = await openPromise(path, { decodeStrings: false, autoClose: false }).catch((error) => fail(path, error));
  try {
    if (zip.entryCount > MOST_ENTRIES) throw tooMany(path, zip.entryCount);
    const all = await listed(zip).catch((error) => fail(path, error));
    return {
      name: basename(path).normalize("NFC"),
      entries: all.filter(({ path: entry }) => !entry.endsWith("/")),
      repositories: repositoriesIn(all.map(({ path: entry }) => entry)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function listed(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entryOf(zip, entry));
  return entries;
}

function entryOf(zip: ZipFile, entry: ZipEntry): Entry {
  return {
    path: zipName(entry),
    kind: kindOf(entry),
    bytes: entry.uncompressedSize,
    packedBytes: entry.compressedSize,
    read: async () => whole(await zip.openReadStreamPromise(entry), entry),
  };
}

/** Unix keeps the kind of a file above its permissions, where the zip has any. */
function kindOf(entry: ZipEntry): Entry["kind"] {
  if (!entry.canDecodeFileData()) return "unreadable";
  const kind = (entry.externalFileAttributes >>> 16) & S_IFMT;
  if (kind === S_IFLNK) return "link";
  return kind === 0 || kind === S_IFREG || kind === S_IFDIR ? "file" : "special";
}

const { S_IFMT, S_IFLNK, S_IFREG, S_IFDIR } = constants;

async function whole(stream: Readable, { uncompressedSize, crc32: stated }: ZipEntry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > uncompressedSize) throw new Error("it is larger than the archive says");
    chunks.push(chunk);
  }
  const content = Buffer.concat(chunks);
  if (crc32(content) !== stated) throw new Error("its checksum is not the archive's");
  return content;
}

function fail(path: string, error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== undefined) throw error;
  throw new ArchiveRefused(`${path} cannot be read as a zip: ${message}`, "download it again");
}
