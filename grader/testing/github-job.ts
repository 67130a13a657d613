import { mkdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import type { ProtectedRepository } from "./protected-repository.ts";

/** A step of a job or of a composite action on GitHub. */
export type Step = {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly shell?: string;
  readonly run?: string;
};

/** The values of GitHub's expressions, by their text. */
export type Values = Readonly<Record<string, string>>;

type Inputs = Readonly<Record<string, { readonly default: string }>>;

export type EndedJob = {
  readonly reports: string;
  /** The paths that it would upload. */
  readonly uploaded: readonly string[];
  readonly printed: string;
};

/** Runs the shell steps of a job in a folder that has the protected branch; an action of the folder runs as a step. */
export async function runJob(
  repository: ProtectedRepository,
  work: string,
  steps: readonly Step[],
  values: Values,
): Promise<EndedJob> {
  const temp = join(dirname(work), `${basename(work)}-temp`);
  await mkdir(temp);
  const printed: string[] = [];
  const uploaded: string[] = [];
  const runAll = async (all: readonly Step[], given: Values, action: string): Promise<void> => {
    for (const step of all) {
      if (step.if !== undefined && given[expression(step.if)] === "false") continue;
      if (step.run !== undefined) {
        const env = {
          ...evaluated(step.env ?? {}, given, repository),
          ...{ RUNNER_TEMP: temp, GITHUB_WORKSPACE: work, GITHUB_ACTIONS: "true", GITHUB_ACTION_PATH: action },
        };
        const { stdout, stderr } = await repository.run("bash", ["-eo", "pipefail", "-c", step.run], work, env);
        printed.push(stdout, stderr);
      } else if (step.uses?.startsWith("./")) {
        const folder = join(work, step.uses);
        const { inputs, runs } = parse(await readFile(join(folder, "action.yml"), "utf8"));
        await runAll(runs.steps, { ...given, ...inputValues(inputs, step.with) }, folder);
      } else if (step.uses?.startsWith("actions/upload-artifact")) {
        uploaded.push(...String(step.with?.path).replaceAll("${{ runner.temp }}", temp).trim().split("\n"));
      }
    }
  };
  await runAll(steps, { "runner.temp": temp, ...values }, "");
  return { reports: join(temp, "reports"), uploaded, printed: printed.join("") };
}

/** The values of the inputs of a workflow or an action. */
export function inputValues(inputs: Inputs, given: Readonly<Record<string, unknown>> = {}): Values {
  const values = Object.entries(inputs).map(([name, row]) => [name, String(given[name] ?? row.default)] as const);
  return {
    ...Object.fromEntries(values.map(([name, value]) => [`inputs.${name}`, value])),
    ...Object.fromEntries(values.map(([name, value]) => [`inputs.${name} == 'true'`, String(value === "true")])),
  };
}

function expression(text: string): string {
  return text.replace(/^\$\{\{ (.*) \}\}$/, "$1");
}

/** A step's environment with GitHub's expressions replaced. */
function evaluated(env: Readonly<Record<string, string>>, values: Values, { folder }: ProtectedRepository): Values {
  const isPush = "github.event.before" in values;
  const byExpression: Record<string, string | undefined> = {
    ...values,
    "format('https://x-access-token:{0}@github.com/{1}', github.token, github.repository)": `file://${folder}`,
    "github.event.pull_request && format('refs/pull/{0}/head', github.event.pull_request.number) || github.sha":
      values["github.event.pull_request"] ?? values["github.sha"],
    "github.event_name == 'push' && github.event.before || ''": isPush ? values["github.event.before"] : "",
    "inputs.student || github.event.pull_request.user.login":
      values["inputs.student"] || (values["github.event.pull_request.user.login"] ?? ""),
  };
  const known = (_: string, text: string) => {
    const value = byExpression[text];
    if (value === undefined) throw new Error(`the test does not know the value of ${text}`);
    return value;
  };
  return Object.fromEntries(
    Object.entries(env).map(([name, text]) => [name, text.replaceAll(/\$\{\{ (.*?) \}\}/g, known)]),
  );
}
