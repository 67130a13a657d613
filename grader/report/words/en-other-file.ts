import type { OtherFile, Quote } from "./words.ts";

/** A file that is not called as it must be, in English. */
export function otherFile({ kind, file, wanted }: OtherFile, quote: Quote): string {
  switch (kind) {
    case "instead":
      return `There is ${quote(file)}; the file must be called ${quote(wanted)}.`;
    case "deeper":
      return `There is ${quote(file)}; the file must be called ${quote(wanted)} and lie directly in your folder.`;
    case "packed":
      return `There is ${quote(file)}; unpack it and hand in ${quote(wanted)} itself.`;
    case "beside":
      return `There is also ${quote(file)}; only ${quote(wanted)} was graded.`;
  }
}
