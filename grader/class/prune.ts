import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { SCRIPT_FOLDERS, TASK_FOLDER } from "./exercise-assets.ts";
import { PICTURE_FOLDERS } from "./picture-assets.ts";
import { REPORT_FILES, REPORT_FOLDERS, removeReport } from "./reports-folder.ts";

/** Removes the reports of these students, and then the pictures and scripts that no report shows any more. */
export async function prune(reportsFolder: string, gone: readonly string[]): Promise<void> {
  const parents = Object.values(REPORT_FOLDERS).map((name) => join(reportsFolder, name));
  for (const parent of parents) for (const folder of gone) await removeReport(join(parent, folder));
  const shown = new Set<string>();
  for (const parent of parents) for (const path of await pathsShownBelow(parent)) shown.add(path);
  for (const folder of [...Object.values(PICTURE_FOLDERS), ...Object.values(SCRIPT_FOLDERS), TASK_FOLDER]) {
    await removeUnshown(reportsFolder, folder, shown);
  }
}

/** The names of our pictures and scripts. A student's and the staff's may have the same name; their folders differ. */
const NAME = "(?:[0-9a-f]{64}\\.png|[a-z0-9-]+-[0-9a-f]{16}\\.js)";
const IS_NAME = new RegExp(`^${NAME}$`);
const PATH = new RegExp(`(?:staff/)?assets/(?:pictures|exercises|tasks)/${NAME}`, "g");

async function pathsShownBelow(parent: string): Promise<readonly string[]> {
  const shown: string[] = [];
  for (const folder of await names(parent)) {
    for (const file of REPORT_FILES) {
      const text = await readFile(join(parent, folder, file), "utf8").catch(() => "");
      shown.push(...(text.match(PATH) ?? []));
    }
  }
  return shown;
}

async function removeUnshown(reportsFolder: string, shelf: string, shown: ReadonlySet<string>): Promise<void> {
  for (const name of await names(join(reportsFolder, shelf))) {
    if (IS_NAME.test(name) && !shown.has(`${shelf}/${name}`)) await rm(join(reportsFolder, shelf, name));
  }
}

async function names(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
