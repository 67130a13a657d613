import { isUtf8 } from "node:buffer";
import { readdir } from "node:fs/promises";
import type { Fault } from "./findings.ts";
import { readFolderFile } from "./folder-file.ts";

/** The file that every exercise's folder must have. */
export const SPEC_NAME = "exercise.yaml";

export type SpecText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "faulty"; readonly fault: Fault };

/** Reads the spec's file: UTF-8, at most 1 MiB. */
export function readSpecText(folder: string): Promise<SpecText> {
  return readYamlText(folder, SPEC_NAME);
}

/** Reads a file that an author wrote: UTF-8, at most 1 MiB. */
export async function readYamlText(folder: string, name: string): Promise<SpecText> {
  const file = await readFolderFile(folder, name, MAX_BYTES);
  switch (file.kind) {
    case "read":
      return decoded(file.bytes);
    case "missing":
      return missing(otherSpecName(await namesIn(folder)));
    case "outside":
      return faulty(`\`${name}\` is a link that leads out of its folder`, "put the file itself there");
    case "not-a-regular-file":
      return faulty(`\`${name}\` must be a regular file`, "folders, devices and pipes are not read");
    case "too-large":
      return faulty(
        `a spec has ${MAX_BYTES} bytes at most`,
        "fill large inputs, or spread the cases over several exercises",
      );
    case "unreadable":
      return faulty(`\`${name}\` cannot be read`, file.reason);
  }
}

/** Whether a folder contains a spec, or a file that is meant to be one. */
export async function isExercise(folder: string): Promise<boolean> {
  const names = await namesIn(folder);
  return names.includes(SPEC_NAME) || otherSpecName(names) !== null;
}

/** The name in a folder that is a misspelt spec's; null if there is none. */
export function otherSpecName(names: readonly string[]): string | null {
  return names.find((name) => name !== SPEC_NAME && MISSPELT.test(name)) ?? null;
}

const MISSPELT = /^(?:exercises?\.ya?ml(?:\.txt)?|exercise\.(?:json|txt))$/i;

const MAX_BYTES = 2 ** 20;

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).toSorted();
}

function missing(other: string | null): SpecText {
  return other === null
    ? faulty(`no \`${SPEC_NAME}\` in this folder`, "every exercise has a folder with a file of this name")
    : faulty(
        `no \`${SPEC_NAME}\` in this folder, but \`${other}\``,
        `the file must be called \`${SPEC_NAME}\`: rename it`,
      );
}

function decoded(bytes: Buffer): SpecText {
  if (isUtf8(bytes)) return { kind: "text", text: new TextDecoder().decode(bytes) };
  return {
    kind: "faulty",
    fault: { position: invalidAt(bytes), message: "the file is not valid UTF-8", help: "save it as UTF-8" },
  };
}

/** Lines are decoded one by one: in UTF-8, a line feed byte is never part of another character. */
function invalidAt(bytes: Buffer): Fault["position"] {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf("\n", start);
    const inLine = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (end < 0 || !isUtf8(inLine)) return { line, column: validLength(inLine) + 1 };
    start = end + 1;
  }
}

/** How many characters come before the first byte that is not valid UTF-8. */
function validLength(bytes: Buffer): number {
  const streaming = new TextDecoder("utf-8", { fatal: true });
  let length = 0;
  try {
    for (const byte of bytes) length += streaming.decode(Uint8Array.of(byte), { stream: true }).length;
  } catch {
    // the byte after those that were counted
  }
  return length;
}

function faulty(message: string, help: string): SpecText {
  return { kind: "faulty", fault: { position: { line: 1, column: 1 }, message, help } };
}
