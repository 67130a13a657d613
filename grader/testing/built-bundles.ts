import { setUpBundles } from "../setup/bundles.ts";

/** Before all tests: the pages of reports and the sandbox's jailed side are built, once, where their source has changed. */
export async function setup(): Promise<void> {
  await setUpBundles((line) => process.stderr.write(`${line}\n`));
}
