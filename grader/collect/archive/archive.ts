/** What a learning platform gives: a zip, or the folder that it was unpacked into. */
export type Archive = {
  /** The name of the file or folder. */
  readonly name: string;
  readonly entries: readonly Entry[];
  /** Folders that are git repositories, `.` for the archive itself. */
  readonly repositories: readonly string[];
  readonly close: () => void;
};

/** A file of an archive, or something in the place of one. `path` has slashes and is in NFC. */
export type Entry = {
  readonly path: string;
  readonly kind: "file" | "link" | "special" | "unreadable";
  readonly bytes: number;
  /** How many bytes it takes in the archive; the same where nothing is compressed. */
  readonly packedBytes: number;
  /** The whole content; throws if it is damaged. */
  readonly read: () => Promise<Uint8Array>;
};

/** Larger archives are refused before anything is read of them. */
export const MOST_ENTRIES = 100_000;

/** An archive that cannot be taken at all, in words. */
export class ArchiveRefused extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}

export function tooMany(path: string, entries: number): ArchiveRefused {
  return new ArchiveRefused(
    `${path} has ${entries} entries: more than ${MOST_ENTRIES} are not read`,
    "collect one assignment at a time",
  );
}
