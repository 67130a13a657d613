import { spawn } from "node:child_process";
import { basename } from "node:path";

/** What opens a file: a program with a window of its own, or one that takes the terminal until it ends. */
export type Editor = {
  readonly program: string;
  readonly hasWindow: boolean;
  /** False if it could not be started. */
  readonly open: (file: string) => Promise<boolean>;
};

/** They show the file in a window, and need no terminal. */
const WITH_WINDOW: ReadonlySet<string> = new Set([
  ...["code", "code-insiders", "codium", "cursor", "windsurf", "zed", "subl", "atom", "mate"],
  ...["gedit", "gnome-text-editor", "kate", "kwrite", "mousepad", "xed", "idea", "webstorm", "notepad", "notepad++"],
]);

/** The editor that the learner's environment names; in the terminal of VS Code, that. */
export function editorOf({ VISUAL, EDITOR, TERM_PROGRAM }: NodeJS.ProcessEnv = process.env): Editor | null {
  const line = VISUAL?.trim() || EDITOR?.trim() || (TERM_PROGRAM === "vscode" ? "code -g" : "");
  const [program = "", ...args] = line.split(/\s+/);
  if (program === "") return null;
  if (!WITH_WINDOW.has(basename(program).replace(/\.(?:exe|cmd)$/i, "")))
    return { program, hasWindow: false, open: (file) => inTerminal(line, file) };
  const given = args.filter((arg) => arg !== "--wait" && arg !== "-w"); // it would wait until the window is closed
  return { program, hasWindow: true, open: (file) => inWindow(program, [...given, file]) };
}

/** The shell knows the quotes in what the environment says. */
function inTerminal(line: string, file: string): Promise<boolean> {
  const isWindows = process.platform === "win32";
  const child = isWindows
    ? spawn(`${line} "${file}"`, { shell: true, stdio: "inherit" })
    : spawn("sh", ["-c", `${line} "$@"`, line, file], { stdio: "inherit" });
  return new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code !== NOT_FOUND));
  });
}

/** What a shell ends with if there is no such program. */
const NOT_FOUND = 127;

function inWindow(program: string, args: readonly string[]): Promise<boolean> {
  const isWindows = process.platform === "win32";
  const given = isWindows ? args.map((arg) => `"${arg}"`) : args;
  const child = spawn(program, given, { detached: !isWindows, shell: isWindows, stdio: "ignore" });
  child.unref();
  return new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("spawn", () => resolve(true));
  });
}
