import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { START } from "./poolgrade.ts";

/** The command line on a real pseudo-terminal, as somebody sees it who sits there. */
export type Seat = {
  readonly press: (keys: string) => void;
  /** Waits until the screen shows a text or a pattern; returns the screen. */
  readonly until: (shown: string | RegExp) => Promise<string>;
  /** The lines on the screen, with their colours. */
  readonly lines: () => readonly string[];
  /** Waits for a text before there is a screen. */
  readonly hears: (text: string) => Promise<unknown>;
  /** All that was written, with its escape codes, and the exit code. */
  readonly ended: Promise<{ readonly code: number | null; readonly written: string }>;
  readonly kill: (signal: NodeJS.Signals) => void;
};

export const SIZE = { rows: 40, columns: 100 };

/** Whether this machine can make pseudo-terminals for tests. */
export const HAS_TERMINAL = process.platform === "linux";

export function sit(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Seat {
  const command = [process.execPath, START, ...args].map((each) => `'${each}'`).join(" ");
  const sized = `stty rows ${SIZE.rows} cols ${SIZE.columns}; exec ${command}`;
  const child = spawn("script", ["-qefc", sized, "/dev/null"], {
    cwd,
    env: { ...process.env, ...PLAIN, ...env },
  });
  let written = "";
  let look = () => {};
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    written += text;
    look();
  });
  const ended = new Promise<{ readonly code: number | null; readonly written: string }>((resolve) =>
    child.on("close", (code) => resolve({ code, written })),
  );
  const once = (text: () => string, isThere: (text: string) => boolean, wanted: string | RegExp) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    look = () => {
      const seen = text();
      if (isThere(seen)) resolve(seen);
    };
    ended.then(({ code }) => reject(new Error(`ended with ${code} before it showed ${wanted}:\n${written}`)));
    look();
    return promise;
  };
  return {
    press: (keys) => child.stdin.write(keys),
    lines: () => linesOf(written),
    until: (wanted) =>
      once(
        () => screenOf(written),
        (screen) => (typeof wanted === "string" ? screen.includes(wanted) : wanted.test(screen)),
        wanted,
      ),
    hears: (wanted) =>
      once(
        () => written,
        (all) => all.includes(wanted),
        wanted,
      ),
    ended,
    kill: (signal) => {
      if (child.exitCode === null) child.kill(signal);
    },
  };
}

const PLAIN = {
  NO_COLOR: "1",
  CI: "",
  TERM: "xterm",
  LC_ALL: "C.UTF-8",
  VISUAL: "",
  EDITOR: "",
  TERM_PROGRAM: "",
  INIT_CWD: "",
};

function screenOf(written: string): string {
  return linesOf(written)
    .map((line) => stripVTControlCharacters(line).trimEnd())
    .join("\n");
}

/** What lines are on the other screen: each is written as a whole, from its first column. */
function linesOf(written: string): readonly string[] {
  const entered = written.slice(written.lastIndexOf("\u001b[?1049h") + 1);
  const lines: string[] = [];
  for (const [, row, text = ""] of entered.matchAll(LINE)) lines[Number(row) - 1] = text;
  return Array.from(lines, (line = "") => line);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's lines begin and end with them
const LINE = /\u001b\[(\d+);1H(.*?)\u001b\[K/gs;
