import type { CasePictures } from "../../access/view.ts";
import type { OwnCase, OwnExercise, SharedExercise } from "./data.ts";
import { Picture } from "./picture.tsx";
import { useSetting } from "./setting.ts";

type Pictured = { readonly case: string; readonly pictures: CasePictures };

/** The lesson's pictures: each original next to its pooled result, with the shapes. */
export function Gallery({ own, shared }: { readonly own: OwnExercise; readonly shared: SharedExercise }) {
  const { pageWords } = useSetting();
  const groups = Map.groupBy(own.cases.flatMap(picturedCase), ({ pictures }) => pictures.input.path);
  if (groups.size === 0) return null;
  return (
    <section class="gallery">
      <h3>{pageWords.lesson}</h3>
      {[...groups].map(([path, group]) => (
        <Original key={path} group={group} op={shared.op} />
      ))}
    </section>
  );
}

function Original({ group, op }: { readonly group: readonly Pictured[]; readonly op: string }) {
  const { words, pageWords } = useSetting();
  const poolings: Readonly<Record<string, string>> = words.pooling;
  const named = (id: string, pooling: string) =>
    [id, ...(poolings[pooling] === undefined ? [] : [poolings[pooling]])].join(", ");
  const [first] = group;
  return (
    <div class="pictures">
      {first === undefined ? null : <Picture label={pageWords.original} link={first.pictures.input} />}
      {group.flatMap(({ case: id, pictures: { expected, comparisons } }) => [
        ...(expected === null ? [] : [<Picture key={id} label={named(id, op)} link={expected} />]),
        ...comparisons.flatMap(({ pooling, picture }) =>
          picture === null ? [] : [<Picture key={`${id}-${pooling}`} label={named(id, pooling)} link={picture} />],
        ),
      ])}
    </div>
  );
}

/** A case with pictures of the right result; if that is withheld, there is nothing to show. */
function picturedCase(each: OwnCase): Pictured[] {
  if (each.kind === "hidden" || each.pictures === undefined || each.pictures.expected === null) return [];
  return [{ case: each.case, pictures: each.pictures }];
}
