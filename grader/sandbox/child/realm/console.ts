import type { Write } from "./format-value.ts";
import type { Primordials } from "./primordials.ts";

/**
 * Installs a console in the realm. The first lines are sent at once, so that they survive a case that is killed; later
 * ones are buffered. After `kept` characters only the bytes are counted, so that a loop that only prints reaches its
 * limit long before its time is up.
 */
export function makeConsole(
  { defineProperty, slice, codeAt }: Primordials,
  format: (value: unknown, to: Write) => void,
  sendAtOnce: number,
  kept: number,
) {
  const printing = ["log", "info", "warn", "error", "debug", "trace", "group", "groupCollapsed"];
  const printingOne = ["table", "dir", "dirxml"]; // their other arguments say how to print the first
  const silent = [
    "clear",
    "count",
    "countReset",
    "groupEnd",
    "profile",
    "profileEnd",
    "time",
    "timeEnd",
    "timeLog",
    "timeStamp",
  ];

  return function installConsole(send: (text: string, more: number) => void): { flush(): void } {
    let gathered = "";
    let lines = 0;
    let room = kept;
    let dropped = 0;

    function print(...values: readonly unknown[]): void {
      try {
        for (let i = 0; i < values.length; i++) {
          if (i > 0) take(" ");
          format(values[i], take);
        }
        lines += 1;
        take("\n");
        if (lines <= sendAtOnce) flush();
      } catch {
        // A console never throws, whatever its arguments and however little stack is left.
      }
    }

    function take(text: string): void {
      const rest = room < text.length ? slice(text, room) : "";
      if (room > 0) gathered += slice(text, 0, room);
      room -= text.length - rest.length;
      dropped += bytesOf(rest);
      if (dropped > kept) flush();
    }

    function flush(): void {
      const text = gathered;
      const more = dropped;
      gathered = "";
      dropped = 0;
      if (text !== "" || more > 0) send(text, more);
    }

    const console = {};
    const add = (names: readonly string[], method: (...values: unknown[]) => void) => {
      for (let i = 0; i < names.length; i++) {
        defineProperty(
          console,
          names[i] as string,
          property((...values: unknown[]) => method(...values)),
        );
      }
    };
    add(printing, print);
    add(printingOne, (value) => print(value));
    add(["assert"], (holds, ...values) => {
      if (!holds) print("Assertion failed", ...values);
    });
    add(silent, () => {});
    defineProperty(globalThis, "console", property(console));
    return { flush };
  };

  /** In UTF-8; each half of a surrogate pair counts two. */
  function bytesOf(text: string): number {
    let bytes = 0;
    for (let i = 0; i < text.length; i++) {
      const code = codeAt(text, i);
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 2 : 3;
    }
    return bytes;
  }

  function property(value: unknown): PropertyDescriptor {
    return { value, writable: true, enumerable: false, configurable: true };
  }
}
