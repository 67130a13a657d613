/**
 * Settings of an editor: all YAML of a course is completed and checked at the version of poolgrade that it pins, also
 * without a network; files of `readOnly` are only read.
 */
export function editorSettings(readOnly: readonly string[] = []): string {
  const settings = {
    "files.eol": "\n",
    ...(readOnly.length === 0
      ? {}
      : { "files.readonlyInclude": Object.fromEntries(readOnly.map((glob) => [glob, true])) }),
    "yaml.schemas": Object.fromEntries(
      FILES.map(([name, file]) => [`./node_modules/poolgrade/schema/${name}.json`, file]),
    ),
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** The schemas of the package, and the files that they are for. */
const FILES = [
  ["exercise", "exercises/*/exercise.yaml"],
  ["course", "course.yaml"],
  ["staff", "staff.yaml"],
] as const;

/** The settings of TypeScript for hand-ins, as in `solutions/` of this repository. */
export const TSCONFIG = `// For editors only: what they tell learners about their files. Grading never reads it.
{
  "compilerOptions": {
    "target": "es2024",
    // JavaScript as it is graded: nothing of a browser's or Node's (globals.d.ts has what there is beside it), and
    // nothing that shares memory or holds on to it weakly.
    "lib": [
      "es5",
      "es2015.collection", "es2015.core", "es2015.generator", "es2015.iterable", "es2015.promise",
      "es2015.proxy", "es2015.reflect", "es2015.symbol", "es2015.symbol.wellknown",
      "es2016.array.include",
      "es2017.arraybuffer", "es2017.date", "es2017.object", "es2017.string", "es2017.typedarrays",
      "es2018.asyncgenerator", "es2018.asynciterable", "es2018.promise", "es2018.regexp",
      "es2019.array", "es2019.object", "es2019.string", "es2019.symbol",
      "es2020.bigint", "es2020.number", "es2020.promise", "es2020.string", "es2020.symbol.wellknown",
      "es2021.promise", "es2021.string",
      "es2022.array", "es2022.error", "es2022.object", "es2022.regexp", "es2022.string",
      "es2023.array", "es2023.collection",
      "es2024.arraybuffer", "es2024.collection", "es2024.object", "es2024.promise", "es2024.regexp",
      "es2024.string"
    ],
    "module": "esnext",
    "moduleResolution": "bundler",
    "moduleDetection": "force", // every file is a module of its own
    "types": [],
    "strict": true,
    "skipLibCheck": true,
    "noEmit": true
  },
  "include": ["globals.d.ts", "*/*.ts"]
}
`;

/** What there is beside JavaScript itself, as in `solutions/` of this repository. */
export const GLOBALS = `// For editors only: what there is beside JavaScript itself. Grading never reads it.

declare const console: Record<"log" | "info" | "warn" | "error" | "debug" | "table", (...values: unknown[]) => void>;

/** A clock that goes on by one step a call, so that two runs read the same. */
declare const performance: { now(): number };

/** Copies numbers, arrays, plain objects, maps, sets, dates and typed arrays; functions cannot be copied. */
declare function structuredClone<Value>(value: Value): Value;
`;
