import { Code } from "./code.tsx";
import { misconceptionsFile } from "./misconceptions-file.ts";
import { useSetting } from "./setting.ts";

/** Leads to where a misconception is explained; a page that stands alone names the command instead. */
export function Explained({ id }: { readonly id: string }) {
  const { language, standsAlone } = useSetting();
  if (standsAlone) return <Code>poolgrade explain {id}</Code>;
  return (
    <a href={`../../${misconceptionsFile(language)}#${id}`} translate={false}>
      {id}
    </a>
  );
}
