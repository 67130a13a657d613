import { setUpBundles } from "../setup/bundles.ts";

/** Before all tests: builds the pages of reports and the sandbox's jailed side, if their source has changed. */
export async function setup(): Promise<void> {
  await setUpBundles((line) => process.stderr.write(`${line}\n`));
}
