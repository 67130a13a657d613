import { describe } from "vitest";
import { isEverythingRequired } from "../cli/required.ts";
import { openSandbox } from "../sandbox/sandbox.ts";

/**
 * Whether tests that need a part of the machine run: if it is missing they are skipped with a notice, unless everything
 * is required.
 */
export function isUsable(part: string, present: boolean): boolean {
  const required = isEverythingRequired();
  if (!present && !required)
    process.stderr.write(
      `notice: skipping tests that need ${part}: \`npm run doctor\` says what this machine lacks and what installs it\n`,
    );
  return present || required;
}

/** A suite that needs a part of the machine. */
export function describeWith(part: string, present: boolean, suite: () => void): void {
  describe.skipIf(!isUsable(part, present))(`with ${part}`, suite);
}

/** Whether the strong sandbox is available: bubblewrap may be installed and still be denied what it needs. */
export async function hasStrongSandbox(): Promise<boolean> {
  try {
    await (await openSandbox("strict")).close();
    return true;
  } catch {
    return false;
  }
}
