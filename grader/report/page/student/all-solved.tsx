import { misconceptionsFile } from "../shared/misconceptions-file.ts";
import { useSetting, useText } from "../shared/setting.ts";
import type { OwnExercise, SharedExercise } from "./data.ts";
import { hasPictures } from "./gallery.tsx";

type Props = { readonly parts: readonly { readonly own: OwnExercise; readonly shared: SharedExercise }[] };

/** Every exercise is right: what that means, what to look at again, and how to go on. */
export function AllSolved({ parts }: Props) {
  const { words, pageWords, language, standsAlone } = useSetting();
  const text = useText();
  const cases = parts.flatMap(({ own }) => own.cases);
  const hidden = cases.filter(({ kind }) => kind === "hidden").length;
  const pictured = parts.filter(({ own }) => hasPictures(own));
  return (
    <>
      <p>
        {words.next.allSolved} {pageWords.allRight({ open: cases.length - hidden, hidden })}
      </p>
      {pictured.length === 0 ? null : (
        <>
          <p>{pageWords.picturesAgain}</p>
          <ul>
            {pictured.map(({ shared }) => (
              <li key={shared.id}>
                <a href={`#${shared.id}`}>{text(shared.title)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {pageWords.goOn} {standsAlone ? null : <a href={`../../${misconceptionsFile(language)}`}>{pageWords.others}</a>}
      </p>
    </>
  );
}
