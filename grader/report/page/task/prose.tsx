import type { MarkdownBlock, MarkdownSpan } from "../../text/markdown-blocks.ts";
import { Code } from "../shared/code.tsx";

/** An author's Markdown. */
export function Prose({ blocks }: { readonly blocks: readonly MarkdownBlock[] }) {
  return (
    <>
      {blocks.map((block, i) => (
        <Block key={i} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { readonly block: MarkdownBlock }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case "heading":
      return (
        <p class="heading">
          <Spans spans={block.spans} />
        </p>
      );
    case "code":
      return <CodeBlock text={block.text} />;
    case "list": {
      const items = block.items.map((item, i) => (
        <li key={i}>
          <Prose blocks={item} />
        </li>
      ));
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
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

function Spans({ spans }: { readonly spans: readonly MarkdownSpan[] }) {
  return (
    <>
      {spans.map((span, i) => (
        <Span key={i} span={span} />
      ))}
    </>
  );
}

function Span({ span }: { readonly span: MarkdownSpan }) {
  switch (span.kind) {
    case "text":
      return <>{span.text}</>;
    case "code":
      return <Code>{span.text}</Code>;
    case "strong":
      return (
        <strong>
          <Spans spans={span.spans} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Spans spans={span.spans} />
        </em>
      );
    case "link":
      return (
        <a href={span.url}>
          <Spans spans={span.spans} />
        </a>
      );
  }
}
