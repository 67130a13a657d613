/* Builds the pages of reports, into the folder that is named or where this checkout looks for them. */
import { resolve } from "node:path";
import { BUILT, buildPages } from "./pages.ts";

await buildPages(resolve(process.argv[2] ?? BUILT));
