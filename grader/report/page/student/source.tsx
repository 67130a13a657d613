import { useSetting } from "../shared/setting.ts";
import type { OwnExercise } from "./data.ts";

type TextProps = {
  readonly id: string;
  readonly lines: readonly string[];
  readonly look: "source" | "printed";
  /** The line to highlight, counted from 1. */
  readonly marked?: number | null;
};

/** The student's text. The script reads the submitted source from here, so that the page contains it only once. */
export function TextLines({ id, lines, look, marked = null }: TextProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling areas must be reachable by keyboard
    <pre id={id} class={look} tabIndex={0} lang="zxx" translate={false}>
      {look === "source" ? <span aria-hidden="true">{lines.map((_, i) => i + 1).join("\n")}</span> : null}
      <code>{marked === null ? lines.join("\n") : <Marked lines={lines} line={marked - 1} />}</code>
    </pre>
  );
}

function Marked({ lines, line }: { readonly lines: readonly string[]; readonly line: number }) {
  return (
    <>
      {lines.slice(0, line).map((each) => `${each}\n`)}
      <mark>{lines[line]}</mark>
      {lines.slice(line + 1).map((each) => `\n${each}`)}
    </>
  );
}

/** The submitted source. */
export function Source({ own }: { readonly own: OwnExercise }) {
  const { pageWords } = useSetting();
  const { source, file, exercise } = own;
  if (source === null || file === null)
    return file === null ? null : (
      <p class="file" translate={false}>
        {file}
      </p>
    );
  return (
    <section class="source-part">
      <h3>
        {pageWords.file} <small translate={false}>{file}</small>
      </h3>
      <TextLines id={`${exercise}.source`} lines={source.lines} look="source" marked={faultyLine(own)} />
      {source.cut ? <p class="note">{pageWords.sourceCut}</p> : null}
    </section>
  );
}

/** The line where the file does not compile, or else where it first threw. */
function faultyLine({ fault, cases }: OwnExercise): number | null {
  const told = [fault, ...cases.map((each) => (each.kind === "seen" ? each.happened : null))];
  for (const each of told) {
    if (each?.kind === "runtime-error" && each.error?.line) return each.error.line;
    if (each?.kind === "compile-error" && "line" in each.fault) return each.fault.line ?? null;
  }
  return null;
}
