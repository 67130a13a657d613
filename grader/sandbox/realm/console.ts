import type { Primordials } from "./primordials.ts";

/**
 * Puts a console into the realm. The first lines are sent at once, so that they survive a case that is killed; later
 * ones are gathered, so that a loop that only prints reaches its limit long before its time is up.
 */
export function makeConsole(
  { defineProperty }: Primordials,
  show: (value: unknown) => string,
  sendAtOnce: number,
  chunk: number,
) {
  const printing = ["log", "info", "warn", "error", "debug"];
  const silent = [
    "assert",
    "clear",
    "count",
    "countReset",
    "dir",
    "dirxml",
    "group",
    "groupCollapsed",
    "groupEnd",
    "profile",
    "profileEnd",
    "table",
    "time",
    "timeEnd",
    "timeLog",
    "timeStamp",
    "trace",
  ];

  return function install(send: (text: string) => void): { flush(): void } {
    let gathered = "";
    let lines = 0;

    function print(...values: readonly unknown[]): void {
      try {
        let line = "";
        for (let i = 0; i < values.length; i++) line += i === 0 ? show(values[i]) : ` ${show(values[i])}`;
        lines += 1;
        gathered += `${line}\n`;
        if (lines <= sendAtOnce || gathered.length > chunk) flush();
      } catch {
        // A console never throws, whatever it is given and however little stack is left.
      }
    }

    function flush(): void {
      const text = gathered;
      gathered = "";
      if (text !== "") send(text);
    }

    const console = {};
    for (const name of printing)
      defineProperty(
        console,
        name,
        property((...values: unknown[]) => print(...values)),
      );
    for (const name of silent)
      defineProperty(
        console,
        name,
        property(() => {}),
      );
    defineProperty(globalThis, "console", property(console));
    return { flush };
  };

  function property(value: unknown): PropertyDescriptor {
    return { value, writable: true, enumerable: false, configurable: true };
  }
}
