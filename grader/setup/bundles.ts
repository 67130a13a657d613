import { STYLES } from "../report/render/page/open-pages.ts";
import { type Bundle, setUpBundle } from "./bundle.ts";
import type { Say } from "./setup.ts";

/** The script of all pages, their style sheets, and the module that renders them in Node. */
export const PAGES: Bundle = {
  source: "report/page",
  parts: [
    {
      build: { lib: { entry: "client.ts", name: "poolgrade", formats: ["iife" as const], fileName: () => "pages.js" } },
    },
    ...STYLES.map((style) => ({
      build: {
        rolldownOptions: { input: `${style}/style.css`, output: { assetFileNames: `${style}.css` } },
      },
    })),
    { ssr: { noExternal: true }, build: { ssr: "server.tsx", minify: true } },
  ],
  said: {
    built: "the pages of reports are built",
    failed: "the pages of reports could not be built, so reports come without HTML",
  },
};

/**
 * The jailed side of the sandbox as one script. Its lines and names are kept: for an error, Node prints the line that
 * threw, and functions are sent on as their text.
 */
export const CHILD: Bundle = {
  source: "sandbox/child",
  parts: [
    {
      ssr: { noExternal: true },
      build: {
        ssr: "child.ts",
        target: "esnext",
        minify: false,
        rolldownOptions: { output: { format: "cjs", entryFileNames: "child.cjs", strict: true, comments: false } },
      },
    },
  ],
  said: {
    built: "the jailed side of the sandbox is built",
    failed: "the jailed side of the sandbox could not be built, so nothing can be run",
  },
};

export const BUNDLES: readonly Bundle[] = [PAGES, CHILD];

/** Builds the bundles that have changed. */
export async function setUpBundles(say: Say): Promise<void> {
  for (const bundle of BUNDLES) await setUpBundle(bundle, say);
}
