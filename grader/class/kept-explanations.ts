import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import type { Language } from "../model/text.ts";
import type { MisconceptionsPageData } from "../report/page/misconceptions/data.ts";
import { misconceptionsPageData } from "../report/page-data/misconceptions-page.ts";
import { cacheFolder } from "../store/cache-folder.ts";
import { codeFingerprint } from "../store/code-fingerprint.ts";
import { contentStore } from "../store/content-store.ts";

/** The folders whose code decides what the pages of misconceptions say. */
export const EXPLAINING_CODE = [
  "model",
  "numeric",
  "pooling",
  "ops",
  "catalogue",
  "report/facts",
  "report/feedback",
  "report/locales",
  "report/page-data",
  "report/text",
] as const;

/** What explains every misconception, from the user's cache, or searched for and then kept there. */
export async function keptExplanations(
  language: Language,
  search: (language: Language) => MisconceptionsPageData = misconceptionsPageData,
): Promise<MisconceptionsPageData> {
  const store = contentStore(cacheFolder("explanations"));
  const key = keyOf(language);
  const bytes = await store.get(key);
  if (bytes !== null) return deserialize(bytes) as MisconceptionsPageData;
  const found = search(language);
  await store.put(key, serialize(found));
  return found;
}

let code: string | null = null;

/** Everything that they depend on, and the engine that writes them as bytes. */
function keyOf(language: Language): string {
  code ??= codeFingerprint(EXPLAINING_CODE);
  const parts = { code, language, v8: process.versions.v8 };
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
