import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "vite";

/** One import of a file, as written there. */
export type Import = { readonly imported: string; readonly isType: boolean };

export function importsOf(path: string): readonly Import[] {
  const { module } = parseSync(path, readFileSync(path, "utf8"));
  return module.staticImports.map(({ moduleRequest, entries }) => ({
    imported: moduleRequest.value,
    isType: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
}

/** The packages and Node modules that a file needs to run, directly or through its imports. */
export function packagesBehind(path: string): ReadonlySet<string> {
  const imported = filesBehind(path).flatMap((file) =>
    known(file).flatMap((each) => (each.isType ? [] : each.imported)),
  );
  return new Set(imported.filter((each) => !each.startsWith(".")));
}

/** The files that a file needs to run, itself among them. */
export function filesBehind(path: string): readonly string[] {
  const seen = new Set<string>();
  const look = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { imported, isType } of known(file)) {
      if (!isType && imported.startsWith(".") && /\.[jt]sx?$/.test(imported)) look(join(dirname(file), imported));
    }
  };
  look(path);
  return [...seen];
}

const KNOWN = new Map<string, readonly Import[]>();

function known(path: string): readonly Import[] {
  const imports = KNOWN.get(path) ?? importsOf(path);
  KNOWN.set(path, imports);
  return imports;
}
