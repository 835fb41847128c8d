import { unquote, type Word } from "./words.ts";

/** An image name as written, cut into its parts; "" for what it does not have. */
export interface ImageName {
  /** `ghcr.io`, `localhost:5000`. */
  readonly registry: string;
  /** Without registry, tag and digest. */
  readonly name: string;
  readonly tag: string;
  readonly digest: string;
}

/** What a FROM says. */
export interface BaseImage extends ImageName {
  /** As written. */
  readonly written: string;
  readonly platform: string;
  /** Lower case, as BuildKit keeps it. */
  readonly alias: string;
  readonly imageWord: Word | undefined;
  readonly aliasWord: Word | undefined;
}

/** Takes a FROM apart: its words without flags, and the value of `--platform`. */
export function readBaseImage(words: readonly Word[], platform: string): BaseImage {
  const [imageWord, as, aliasWord] = words;
  const written = unquote(imageWord?.text ?? "");
  const hasAlias = as?.text.toLowerCase() === "as" && aliasWord !== undefined;
  return {
    ...splitImage(written),
    written,
    platform,
    alias: hasAlias ? aliasWord.text.toLowerCase() : "",
    imageWord,
    aliasWord: hasAlias ? aliasWord : undefined,
  };
}

const VARIABLE = /\$\{[^}]*\}/g;

/** Takes an image name apart; a `:` inside `${…}` is none. */
export function splitImage(written: string): ImageName {
  const plain = written.includes("${") ? written.replace(VARIABLE, (variable) => "$".repeat(variable.length)) : written;
  const at = plain.indexOf("@");
  const digest = at < 0 ? "" : written.slice(at + 1);
  const end = at < 0 ? written.length : at;
  const colon = plain.indexOf(":", plain.lastIndexOf("/", end) + 1);
  const hasTag = colon >= 0 && colon < end;
  const slash = plain.indexOf("/");
  const first = slash < 0 ? "" : written.slice(0, slash);
  const isRegistry = first.includes(".") || first.includes(":") || first === "localhost";
  const registry = isRegistry ? first : "";
  return {
    registry,
    name: written.slice(registry === "" ? 0 : slash + 1, hasTag ? colon : end),
    tag: hasTag ? written.slice(colon + 1, end) : "",
    digest,
  };
}
