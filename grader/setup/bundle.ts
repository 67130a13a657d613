import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { InlineConfig } from "vite";
import type { Say } from "./setup.ts";

/** A part of the grader that Vite bundles before it is used. */
export type Bundle = {
  /** The source folder, relative to the grader's; the output goes into its `built` folder. */
  readonly source: string;
  /** Each is bundled separately; its entry is relative to the source folder. */
  readonly parts: readonly Pick<InlineConfig, "build" | "ssr" | "plugins">[];
  /** The messages after a build, and after a failed one. */
  readonly said: { readonly built: string; readonly failed: string };
};

/** The grader's folder: of its source, or of the compiled code in a package. */
export const GRADER = fileURLToPath(new URL("../", import.meta.url));

const isSource = import.meta.url.endsWith(".ts");

/** The table of bundles and their settings; a change to it rebuilds them all. */
const TABLE = fileURLToPath(new URL("bundles.ts", import.meta.url));

/** The list of files that went into a build, with their hash. */
const INPUTS = "inputs.json";

/** The output folder of a bundle. */
export function builtFolder({ source }: Bundle, grader = GRADER): string {
  return join(grader, source, "built");
}

/** Builds a bundle if its source has changed; in a package, bundles are already built. */
export async function setUpBundle(bundle: Bundle, say: Say): Promise<void> {
  if (!isSource || isUpToDate(bundle)) return;
  try {
    await buildBundle(bundle, builtFolder(bundle));
    say(bundle.said.built);
  } catch (error) {
    if (!isUpToDate(bundle)) say(`${bundle.said.failed}: ${error}`); // otherwise another process built it meanwhile
  }
}

/** Bundles every part into one folder, which is replaced as a whole. */
export async function buildBundle({ source, parts }: Bundle, folder: string): Promise<void> {
  const { build } = await import("vite");
  const styles = globSync("**/*.css", { cwd: join(GRADER, source), exclude: ["built*/**"] });
  const inputs = new Set([TABLE, ...styles.map((name) => join(GRADER, source, name))]); // Vite does not name what they import
  await mkdir(dirname(folder), { recursive: true });
  const half = await mkdtemp(`${folder}-`);
  for (const part of parts) {
    await build({
      ...part,
      root: join(GRADER, source),
      configFile: false,
      logLevel: "warn",
      oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } }, // whatever NODE_ENV says
      plugins: [part.plugins, { name: "inputs", moduleParsed: ({ id }: { id: string }) => void inputs.add(id) }],
      build: { ...part.build, outDir: half, emptyOutDir: false },
    });
  }
  const files = [...inputs].filter((id) => id.startsWith(GRADER) && existsSync(id)).map((id) => relative(GRADER, id));
  await writeFile(join(half, INPUTS), `${JSON.stringify({ hash: hashOf(files.sort()), files })}\n`);
  await chmod(half, 0o755); // the user who grades may not be the one who installed
  await rm(folder, { recursive: true, force: true });
  await rename(half, folder);
}

/** Whether the bundle was built from the current source. */
function isUpToDate(bundle: Bundle): boolean {
  try {
    const { hash, files } = JSON.parse(readFileSync(join(builtFolder(bundle), INPUTS), "utf8"));
    return hash === hashOf(files);
  } catch {
    return false;
  }
}

function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(GRADER, file)));
  return hash.digest("hex");
}
