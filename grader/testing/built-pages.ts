import { setUpPages } from "../setup/pages.ts";

/** Before all tests: the pages of reports are built, once, where their source has changed. */
export async function setup(): Promise<void> {
  await setUpPages((line) => process.stderr.write(`${line}\n`));
}
