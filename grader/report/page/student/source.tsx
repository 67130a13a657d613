import type { OwnExercise, OwnText } from "./data.ts";
import { useSetting } from "./setting.ts";

/** Text of the student, a line an element. What was handed in the script reads from here, so that it is in the page once. */
export function TextLines({
  id,
  text,
  look,
  marked,
}: {
  readonly id: string;
  readonly text: OwnText;
  readonly look: string;
  /** The line to point at, counted from 1. */
  readonly marked?: number | null;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <pre id={id} class={look} tabIndex={0} lang="zxx" translate={false}>
      {text.lines.map((line, i) => (
        <code key={i} class={marked === i + 1 ? "marked" : undefined}>
          {line}
        </code>
      ))}
    </pre>
  );
}

/** What was handed in. */
export function Source({ own }: { readonly own: OwnExercise }) {
  const { pageWords } = useSetting();
  const { source, file, exercise } = own;
  if (source === null || file === null) return file === null ? null : <p class="file">{file}</p>;
  return (
    <section class="source-part">
      <h3>
        {pageWords.file} <small>{file}</small>
      </h3>
      <TextLines id={`${exercise}.source`} text={source} look="source" marked={faultyLine(own)} />
      {source.cut ? <p class="note">{pageWords.sourceCut}</p> : null}
    </section>
  );
}

/** Where the file does not compile, or else where it first threw. */
function faultyLine({ fault, cases }: OwnExercise): number | null {
  const told = [fault, ...cases.map((each) => (each.kind === "seen" ? each.told : null))];
  for (const each of told) {
    if (each?.kind === "runtime-error" && each.error?.line) return each.error.line;
    if (each?.kind === "compile-error" && each.fault.kind === "syntax") return each.fault.line;
  }
  return null;
}
