import { changedLines } from "../coach/changed-lines.ts";
import { typedKeys } from "../coach/typed-keys.ts";

/** The whole screen of this process's terminal, and its keys; what was on it comes back in the end. */
export type Terminal = {
  readonly show: (lines: readonly string[]) => void;
  /** Gives the terminal to another program until that has ended. */
  readonly lend: <Result>(use: () => Promise<Result>) => Promise<Result>;
  readonly close: () => void;
};

type Listeners = {
  readonly onKey: (key: string) => void;
  readonly onResize: (width: number, height: number) => void;
};

/** Whether somebody sits at a terminal that can show a screen. */
export function isTerminal({ TERM }: NodeJS.ProcessEnv = process.env): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true && TERM !== "dumb";
}

export function terminalSize(): { readonly width: number; readonly height: number } {
  const { columns, rows } = process.stdout;
  return { width: columns || USUAL.width, height: rows || USUAL.height };
}

/** Terminals that do not know their size. */
const USUAL = { width: 80, height: 24 };

/** Another screen, without a cursor, whose lines do not go on below; and back. */
const ENTER = "\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[H\u001b[2J";
const LEAVE = "\u001b[?7h\u001b[?25h\u001b[?1049l";

export function openTerminal({ onKey, onResize }: Listeners, signal: AbortSignal): Terminal {
  const { stdin, stdout } = process;
  let shown: readonly string[] = [];
  let isOurs = false;
  let wanted: readonly string[] = [];

  const draw = () => {
    const { width, height } = terminalSize();
    onResize(width, height);
  };
  const redraw = () => {
    stdout.write("\u001b[2J");
    shown = [];
    draw();
  };
  const typed = (sent: string) => {
    for (const key of typedKeys(sent)) onKey(key);
  };
  const enter = () => {
    isOurs = true;
    shown = [];
    stdout.write(ENTER);
    stdin.setRawMode(true).setEncoding("utf8").on("data", typed).resume();
    show(wanted);
  };
  const leave = () => {
    if (!isOurs) return;
    isOurs = false;
    stdin.off("data", typed).setRawMode(false).pause();
    stdout.write(LEAVE);
  };
  const show = (lines: readonly string[]) => {
    wanted = lines;
    if (!isOurs) return;
    const changed = changedLines(shown, lines);
    if (changed !== "") stdout.write(changed);
    shown = lines;
  };

  stdout.on("resize", redraw);
  process.once("exit", leave);
  signal.addEventListener("abort", leave, { once: true });
  enter();
  return {
    show,
    async lend(use) {
      leave();
      try {
        return await use();
      } finally {
        enter();
      }
    },
    close() {
      stdout.off("resize", redraw);
      process.off("exit", leave);
      leave();
    },
  };
}
