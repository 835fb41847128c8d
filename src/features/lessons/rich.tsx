import { Fragment } from "react";
import { TermPopover } from "#ui/term-popover.tsx";
import type { RichPart } from "#i18n/prose.ts";
import { lessonParts } from "./lesson-parts.ts";
import styles from "./rich.module.css";
import { TermMeaning } from "./term-meaning.tsx";

/** A sentence of a lesson, with its code, what matters most in it, and words that can be looked up. */
export function Rich({ children }: { readonly children: string }) {
  return lessonParts(children).map((part) => <Part key={part.at} part={part} />);
}

function Part({ part }: { readonly part: RichPart }) {
  if (part.kind === "term") {
    return (
      <TermPopover word={part.text} label={part.text}>
        <TermMeaning term={part.term} />
      </TermPopover>
    );
  }
  if (part.kind === "code") return <Code text={part.text} />;
  return part.kind === "strong" ? <strong>{part.text}</strong> : <span>{part.text}</span>;
}

/** As much as the narrowest panel has room for in a line. */
const LONGEST_WORD = 26;

/** A line breaks between the words of code and behind commas, not at `--`; elsewhere only in what fills a line. */
function Code({ text }: { readonly text: string }) {
  const words = [...text.matchAll(/(\s*)([^\s,]+,?|,)/gu)];
  return (
    <code>
      {words.map(({ 1: gap, 2: word = "", index }) => (
        <Fragment key={index}>
          {gap === "" && index > 0 ? <wbr /> : gap}
          <span className={word.length > LONGEST_WORD ? undefined : styles.word}>{word}</span>
        </Fragment>
      ))}
    </code>
  );
}

/** A title without markup, whose flags (`--link`) aren't broken at their hyphens. */
export function Title({ children }: { readonly children: string }) {
  return [...children.matchAll(/--\S+|(?:(?!--\S).)+/gsu)].map(({ 0: part, index }) => (
    <span key={index} className={part.startsWith("--") ? styles.word : undefined}>
      {part}
    </span>
  ));
}
