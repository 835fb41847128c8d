import { useMemo } from "react";
import { Rich } from "../rich.tsx";
import { type MarkdownBlock, markdownBlocks } from "./markdown-blocks.ts";
import styles from "./markdown.module.css";

/** A task that somebody wrote. Nothing in it becomes HTML, a link, or an image. */
export function Markdown({ children }: { readonly children: string }) {
  const blocks = useMemo(() => markdownBlocks(children), [children]);
  return (
    <div className={styles.markdown}>
      {blocks.map((block) => (
        <Block key={block.at} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: MarkdownBlock }) {
  switch (block.kind) {
    case "code":
      return <pre className={styles.code}>{block.text}</pre>;
    case "heading":
      return (
        <h3 className={styles.heading}>
          <Rich>{block.text}</Rich>
        </h3>
      );
    case "bullets":
      return <ul className={styles.list}>{entries(block.entries)}</ul>;
    case "numbers":
      return <ol className={styles.list}>{entries(block.entries)}</ol>;
    default:
      return (
        <p>
          <Rich>{block.text}</Rich>
        </p>
      );
  }
}

function entries(texts: readonly string[]) {
  return [...texts.entries()].map(([at, text]) => (
    <li key={at}>
      <Rich>{text}</Rich>
    </li>
  ));
}
