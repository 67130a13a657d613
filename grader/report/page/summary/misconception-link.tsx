import { Code } from "../shared/code.tsx";
import { misconceptionsFile } from "../shared/misconceptions-file.ts";
import { useWording } from "./wording.ts";

/** A misconception's id, linked to where it is explained. */
export function MisconceptionLink({ id }: { readonly id: string }) {
  const { language } = useWording();
  return (
    <a href={`${misconceptionsFile(language)}#${id}`}>
      <Code>{id}</Code>
    </a>
  );
}
