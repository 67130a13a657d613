import type { MarkdownBlock, MarkdownSpan } from "../../text/markdown-blocks.ts";
import { Code } from "../shared/code.tsx";

/** An author's Markdown. */
export function Prose({ blocks }: { readonly blocks: readonly MarkdownBlock[] }) {
  return <>{blocks.map(blockElement)}</>;
}

function blockElement(block: MarkdownBlock, key: number) {
  if ("p" in block) return <p key={key}>{block.p.map(spanElement)}</p>;
  if ("h" in block) {
    return (
      <p key={key} class="heading">
        {block.h.map(spanElement)}
      </p>
    );
  }
  if ("pre" in block) return <CodeBlock key={key} text={block.pre} />;
  if ("ul" in block) return <ul key={key}>{block.ul.map(itemElement)}</ul>;
  return <ol key={key}>{block.ol.map(itemElement)}</ol>;
}

function itemElement(item: readonly MarkdownBlock[], key: number) {
  return <li key={key}>{item.map(blockElement)}</li>;
}

function spanElement(span: MarkdownSpan, key: number) {
  if (typeof span === "string") return span;
  if ("code" in span) return <Code key={key}>{span.code}</Code>;
  if ("strong" in span) return <strong key={key}>{span.strong.map(spanElement)}</strong>;
  if ("em" in span) return <em key={key}>{span.em.map(spanElement)}</em>;
  return (
    <a key={key} href={span.href}>
      {span.a.map(spanElement)}
    </a>
  );
}

/** Lines of code, which scroll where they do not fit. */
export function CodeBlock({ text }: { readonly text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling areas must be reachable by keyboard
    <pre class="code" tabIndex={0} lang="zxx" translate={false}>
      <code>{text}</code>
    </pre>
  );
}
