import { type Inline, inlinesOf, type Sentence } from "../../locales/sentence.ts";
import { shortened } from "../../text/escape.ts";

const MOST_QUOTED = 300;

/** A sentence; the names of cases lead to them where it is said of an exercise. */
export function Said({ text, exercise = null }: { readonly text: Sentence; readonly exercise?: string | null }) {
  return (
    <>
      {inlinesOf(text).map((each, i) => (
        <Piece key={i} inline={each} exercise={exercise} />
      ))}
    </>
  );
}

function Piece({ inline: { kind, text }, exercise }: { readonly inline: Inline; readonly exercise: string | null }) {
  switch (kind) {
    case "text":
      return <>{text}</>;
    case "code":
      return <code>{shortened(text, MOST_QUOTED)}</code>;
    case "value":
      return <code>{text}</code>;
    case "prose":
      return <>{text.split("`").map((part, i) => (i % 2 === 0 ? part : <code key={i}>{part}</code>))}</>;
    case "case":
      return exercise === null ? text : <a href={`#${exercise}.${text}`}>{text}</a>;
  }
}
