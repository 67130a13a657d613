import type { Printed } from "../../model/run.ts";
import { PRINTED_FIRST_LINES, PRINTED_KEPT_BYTES, PRINTED_LIMIT_BYTES } from "../wire/limits.ts";

/** Gathers what one case prints. */
export type Printer = {
  /** Returns whether there is still room for more. */
  add(text: string, more: number): boolean;
  printed(): Printed;
  /** For a case that was killed: only what does not depend on when. */
  firstLines(): Printed;
};

/** Opens an empty printer for one case. */
export function openPrinter(): Printer {
  let kept = Buffer.alloc(0);
  let bytes = 0;
  const printed = (): Printed => {
    const text = new TextDecoder().decode(kept, { stream: true }); // a character that was cut in half is left out
    const more = bytes - Buffer.byteLength(text);
    return more === 0 ? { text, cut: false } : { text, cut: true, more };
  };
  return {
    add(text, more) {
      bytes += Buffer.byteLength(text) + more;
      const room = PRINTED_KEPT_BYTES - kept.length;
      if (room > 0) kept = Buffer.concat([kept, Buffer.from(text.slice(0, room)).subarray(0, room)]);
      return bytes <= PRINTED_LIMIT_BYTES;
    },
    printed,
    firstLines() {
      const { text, cut } = printed();
      const lines = text
        .split(/(?<=\n)/)
        .slice(0, PRINTED_FIRST_LINES)
        .join("");
      return { text: lines, cut: cut || lines.length < text.length };
    },
  };
}
