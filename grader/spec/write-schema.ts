import { writeFile } from "node:fs/promises";
import { COURSE_SCHEMAS } from "./course/schema.ts";
import { schemaFile, schemaText } from "./schema.ts";

await writeFile(new URL("exercise.schema.json", import.meta.url), schemaText());
for (const [name, schema] of Object.entries(COURSE_SCHEMAS))
  await writeFile(new URL(`course/${name}`, import.meta.url), schemaFile(schema));
