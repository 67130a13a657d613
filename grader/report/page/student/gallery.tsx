import type { CasePictures } from "../../view.ts";
import type { OwnCase } from "./data.ts";
import { Picture } from "./picture.tsx";
import { useSetting } from "./setting.ts";

type Pictured = { readonly case: string; readonly pictures: CasePictures };

/** The lesson's pictures: each original beside what pooling makes of it, with the shapes. */
export function Gallery({ cases }: { readonly cases: readonly OwnCase[] }) {
  const { pageWords } = useSetting();
  const groups = Map.groupBy(cases.flatMap(picturedCase), ({ pictures }) => pictures.input.path);
  if (groups.size === 0) return null;
  return (
    <section class="gallery">
      <h3>{pageWords.lesson}</h3>
      {[...groups].map(([path, group]) => (
        <Original key={path} group={group} />
      ))}
    </section>
  );
}

function Original({ group }: { readonly group: readonly Pictured[] }) {
  const { words, pageWords } = useSetting();
  const [first] = group;
  return (
    <div class="pictures">
      {first === undefined ? null : <Picture label={pageWords.original} link={first.pictures.input} />}
      {group.flatMap(({ case: id, pictures: { expected, beside } }) => [
        ...(expected === null ? [] : [<Picture key={id} label={id} link={expected} />]),
        ...beside.flatMap(({ pooling, picture }) =>
          picture === null
            ? []
            : [<Picture key={`${id}-${pooling}`} label={`${id}, ${words.pooling[pooling]}`} link={picture} />],
        ),
      ])}
    </div>
  );
}

/** Cases that show what is right; where that is withheld, there is nothing to look at. */
function picturedCase(each: OwnCase): Pictured[] {
  if (each.kind === "hidden" || each.pictures === undefined || each.pictures.expected === null) return [];
  return [{ case: each.case, pictures: each.pictures }];
}
