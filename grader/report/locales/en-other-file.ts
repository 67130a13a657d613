import { code, type Sentence, sentence } from "./sentence.ts";
import type { OtherFile } from "./words.ts";

/** A file that does not have the required name, in English. */
export function otherFile({ kind, file, wanted }: OtherFile): Sentence {
  switch (kind) {
    case "instead":
      return sentence`There is ${code(file)}; the file must be called ${code(wanted)}.`;
    case "deeper":
      return sentence`There is ${code(file)}; the file must be called ${code(wanted)} and lie directly in your folder.`;
    case "packed":
      return sentence`There is ${code(file)}; unpack it and hand in ${code(wanted)} itself.`;
    case "beside":
      return sentence`There is also ${code(file)}; only ${code(wanted)} was graded.`;
  }
}
