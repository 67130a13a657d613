import { writeFile } from "node:fs/promises";
import { schemaText } from "./schema.ts";

await writeFile(new URL("exercise.schema.json", import.meta.url), schemaText());
