import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import type { Plugin } from "vite";
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

/** tfjs without TensorFlow. Its WebAssembly is looked for beside the script, and only a CommonJS one knows where it is. */
export const PURE_TF: Bundle = {
  source: "reference/pure",
  parts: [
    {
      ssr: { noExternal: true },
      plugins: [
        besideIt("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm"),
        besideIt("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm"),
      ],
      build: {
        ssr: "tf.ts",
        minify: true,
        rolldownOptions: { output: { format: "cjs", entryFileNames: "tf.cjs" } },
      },
    },
  ],
  said: {
    built: "the engine without TensorFlow is built",
    failed: "the engine without TensorFlow could not be built, so answers come from tfjs-node or locks alone",
  },
};

/** Puts a package's file beside a bundle, under its own name. */
function besideIt(file: string): Plugin {
  return {
    name: `beside ${file}`,
    generateBundle() {
      const source = readFileSync(createRequire(import.meta.url).resolve(file));
      this.emitFile({ type: "asset", fileName: basename(file), source });
    },
  };
}

export const BUNDLES: readonly Bundle[] = [PAGES, CHILD, PURE_TF];

/** Builds the bundles that have changed. */
export async function setUpBundles(say: Say): Promise<void> {
  for (const bundle of BUNDLES) await setUpBundle(bundle, say);
}
