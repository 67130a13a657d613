/**
 * Tasks of VS Code. Their output is searched for places, `file:line:column: error: …`, which the editor then underlines.
 */
export function editorTasks(whose: "learners" | "instructors"): string {
  const check = {
    label: "poolgrade: check this file",
    ...COMMAND,
    args: ["poolgrade", "check", "${relativeFile}"],
    group: { kind: "build", isDefault: true },
  };
  const validate = { label: "poolgrade: validate the exercises", ...COMMAND, args: ["poolgrade", "validate"] };
  const tasks = whose === "learners" ? [check] : [check, validate];
  return `${JSON.stringify({ version: "2.0.0", tasks }, null, 2)}\n`;
}

/** A place in the form of compilers; inside text, its line may be indented. */
export const PLACE = String.raw`^\s*(\S.*?):(\d+):(\d+): (error|warning): (.+)$`;

const COMMAND = {
  type: "shell",
  command: "npx",
  presentation: { clear: true, showReuseMessage: false },
  problemMatcher: {
    owner: "poolgrade",
    source: "poolgrade",
    fileLocation: ["autoDetect", "${workspaceFolder}"],
    pattern: { regexp: PLACE, file: 1, line: 2, column: 3, severity: 4, message: 5 },
  },
} as const;
