import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { cacheFolder } from "../../store/cache-folder.ts";
import { contentStore } from "../../store/content-store.ts";

/**
 * The child's side as one script without types: a jail needs neither our files in it nor the time to take types out of
 * them. It is kept by the hash of its files, since loading the type stripper takes the parent as long.
 */
export async function childScript(): Promise<string> {
  const files = filesFrom(new URL(isBuilt ? "../child/child.js" : "../child/child.ts", import.meta.url));
  if (isBuilt) return join(files);
  const store = contentStore(cacheFolder("jail"));
  const joiner = readFileSync(new URL(import.meta.url), "utf8");
  const key = hashOf([...files.values(), joiner, process.version]);
  const kept = await store.get(key);
  if (kept !== null) return new TextDecoder().decode(kept);
  const script = join(files);
  await store.put(key, new TextEncoder().encode(script));
  return script;
}

const isBuilt = import.meta.url.endsWith(".js");

/** Every file that `file` needs at run time, by URL, each after those that it needs itself. */
function filesFrom(file: URL, found = new Map<string, string>()): ReadonlyMap<string, string> {
  const source = readFileSync(file, "utf8");
  for (const [, , from = ""] of source.matchAll(IMPORT)) {
    const needed = new URL(from, file);
    if (from.startsWith(".") && !found.has(needed.href)) filesFrom(needed, found);
  }
  return found.set(file.href, source);
}

/** Every file becomes a function that returns what the file exports; only the last one, `child`, may await. */
function join(files: ReadonlyMap<string, string>): string {
  const urls = [...files.keys()];
  const parts = [...files].map(([url, source], i) => {
    const code = isBuilt ? source : stripTypeScriptTypes(source);
    const names = [...code.matchAll(EXPORT)].map(([, name]) => name);
    const body = code
      .replace(EXPORT, (text) => text.slice("export ".length))
      .replace(IMPORT, (_, names, from) => {
        const file = urls.indexOf(new URL(from, url).href);
        return `const {${names.replaceAll(" as ", ": ")}} = ${file < 0 ? `require("${from}")` : `file${file}`};`;
      });
    const isLast = i === urls.length - 1;
    return isLast
      ? `(async () => {\n${body}\n})();`
      : `const file${i} = (() => {\n${body}\nreturn {${names.join(", ")}};\n})();`;
  });
  return `"use strict";\n${parts.join("\n")}\n`;
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}\0`).update(text);
  return hash.digest("hex");
}

/** Imports and exports as our formatter writes them; those of types alone are not there at run time. */
const IMPORT = /^import \{([^}]*)\} from "([^"]+)";$/gm;
const EXPORT = /^export (?:async )?(?:function|const|class) (\w+)/gm;
