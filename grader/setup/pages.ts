import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { InlineConfig } from "vite";
import { PAGE_KINDS } from "../report/pages/open-pages.ts";
import type { Say } from "./setup.ts";

const GRADER = fileURLToPath(new URL("../", import.meta.url));
const SOURCE = join(GRADER, "report", "page");

/** Where the pages of this checkout are built. */
export const BUILT = join(SOURCE, "built");

/** Which files went into what is built, and their hash. */
const INPUTS = "inputs.json";

/** Builds the pages of reports where their source is here and has changed; a package comes with them built. */
export async function setUpPages(say: Say): Promise<void> {
  if (!existsSync(join(SOURCE, "server.tsx")) || isUpToDate()) return;
  try {
    await buildPages(BUILT);
    say("the pages of reports are built");
  } catch (error) {
    say(`the pages of reports could not be built, so reports come without HTML: ${error}`);
  }
}

/** Bundles a script and a style sheet for each kind of page, and the module that renders them in Node. */
export async function buildPages(folder: string): Promise<void> {
  const { build } = await import("vite");
  const inputs = new Set<string>();
  const common = {
    root: SOURCE,
    configFile: false,
    logLevel: "warn",
    oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } }, // whatever NODE_ENV says
    plugins: [{ name: "inputs", moduleParsed: ({ id }: { id: string }) => void inputs.add(id) }],
  } satisfies InlineConfig;
  await mkdir(dirname(folder), { recursive: true });
  const half = await mkdtemp(`${folder}-`);
  for (const kind of PAGE_KINDS) {
    await build({
      ...common,
      build: {
        outDir: half,
        emptyOutDir: false,
        lib: {
          entry: join(SOURCE, kind, "client.ts"),
          name: "poolgrade",
          formats: ["iife"],
          fileName: () => `${kind}.js`,
          cssFileName: kind,
        },
      },
    });
  }
  await build({
    ...common,
    ssr: { noExternal: true },
    build: { outDir: half, emptyOutDir: false, ssr: join(SOURCE, "server.tsx"), minify: true },
  });
  const files = [...inputs].filter((id) => id.startsWith(GRADER) && existsSync(id)).map((id) => relative(GRADER, id));
  await writeFile(join(half, INPUTS), `${JSON.stringify({ hash: hashOf(files.sort()), files })}\n`);
  await rm(folder, { recursive: true, force: true });
  await rename(half, folder);
}

/** Whether what is built was built from the source as it is now. */
function isUpToDate(): boolean {
  try {
    const { hash, files } = JSON.parse(readFileSync(join(BUILT, INPUTS), "utf8"));
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
