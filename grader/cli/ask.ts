import { createInterface } from "node:readline/promises";

/** Asks the user; null where nobody can answer, because this is no terminal. */
export type Ask = ((question: string, usual: string) => Promise<string>) | null;

/** Questions on this process's terminal; an empty answer means the usual one. */
export function askOnTerminal(signal: AbortSignal): Ask {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY || process.env.CI) return null;
  return async (question, usual) => {
    const terminal = createInterface({ input: stdin, output: stderr });
    try {
      const answer = await terminal.question(`${question} (${usual}) `, { signal });
      return answer.trim() || usual;
    } finally {
      terminal.close();
    }
  };
}
