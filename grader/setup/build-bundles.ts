/* Builds every bundle, for this checkout or for the folder of a package named on the command line. */
import { resolve } from "node:path";
import { buildBundle, builtFolder, GRADER } from "./bundle.ts";
import { BUNDLES } from "./bundles.ts";

for (const bundle of BUNDLES) await buildBundle(bundle, builtFolder(bundle, resolve(process.argv[2] ?? GRADER)));
