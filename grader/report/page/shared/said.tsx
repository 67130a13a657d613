import { type Inline, inlinesOf, type Sentence } from "../../locales/sentence.ts";
import { Code } from "./code.tsx";
import { Explained } from "./explained.tsx";

/** A sentence; with an exercise, the names of its cases are links to them. */
export function Said({ text, exercise = null }: { readonly text: Sentence; readonly exercise?: string | null }) {
  return (
    <>
      {inlinesOf(text).map((each, i) => (
        <Piece key={i} inline={each} exercise={exercise} />
      ))}
    </>
  );
}

function Piece({ inline, exercise }: { readonly inline: Inline; readonly exercise: string | null }) {
  const { text } = inline;
  switch (inline.kind) {
    case "text":
      return <>{text}</>;
    case "code":
    case "value":
      return <Code>{text}</Code>;
    case "prose":
      return <>{text.split("`").map((part, i) => (i % 2 === 0 ? part : <Code key={i}>{part}</Code>))}</>;
    case "misconception":
      return <Explained id={text} />;
    case "case":
      return exercise === null ? (
        <span translate={false}>{text}</span>
      ) : (
        <a href={`#${exercise}.${inline.id}`} translate={false}>
          {text}
        </a>
      );
  }
}
