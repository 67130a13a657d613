import { type FSWatcher, statSync, watch } from "node:fs";
import { basename, dirname } from "node:path";
import type { Submission } from "../model/submission.ts";
import { submittedFile } from "../submissions/submission.ts";

export type FileWatch = { readonly close: () => void };

type Watching = {
  /** Whether only to look at the file again and again, where the system tells of no changes. */
  readonly isPolling: boolean;
  readonly everyMs?: number;
};

/** A save comes as several events; the first may be of a file that is half written. */
const SETTLE_MS = 5;
/** Editors that save by renaming take the file away for a moment. */
const GONE_MS = 200;
const EVERY_MS = 1000;

/**
 * Calls `onChange` whenever the file has another text, or is gone. The folder is watched and not the file, which a
 * rename replaces; and once a second the file is looked at, for disks and containers that tell of no changes.
 */
export function watchFile(
  file: string,
  onChange: (submission: Submission) => void,
  { isPolling, everyMs = EVERY_MS }: Watching,
): FileWatch {
  let seen = contentOf(submittedFile(file));
  let stamp = stampOf(file);
  let settling: NodeJS.Timeout | undefined;

  const look = () => {
    const submission = submittedFile(file);
    if (contentOf(submission) === seen) return;
    seen = contentOf(submission);
    onChange(submission);
  };
  const lookSoon = () => {
    clearTimeout(settling);
    settling = setTimeout(look, stampOf(file) === null ? GONE_MS : SETTLE_MS);
  };
  const polling = setInterval(() => {
    const found = stampOf(file);
    if (found === stamp) return;
    stamp = found;
    lookSoon();
  }, everyMs);
  const watcher = isPolling ? null : watchFolder(file, lookSoon);
  return {
    close() {
      clearTimeout(settling);
      clearInterval(polling);
      watcher?.close();
    },
  };
}

/** Null where the system cannot watch the folder, or there is none yet. */
function watchFolder(file: string, onEvent: () => void): FSWatcher | null {
  try {
    const name = basename(file).normalize("NFC");
    const watcher = watch(dirname(file), (_, changed) => {
      if (changed === null || changed.normalize("NFC") === name) onEvent();
    });
    return watcher.on("error", () => watcher.close());
  } catch {
    return null;
  }
}

/** Changes with the file: null if there is none. */
function stampOf(file: string): string | null {
  try {
    const { mtimeMs, size, ino } = statSync(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return null;
  }
}

function contentOf(submission: Submission): string {
  return submission.kind === "file" ? submission.sha256 : JSON.stringify(submission);
}
