/** A base image as written, with what it resolves to. */
export interface BaseRef {
  /** As in the Dockerfile, variables included. */
  readonly written: string;
  /** As BuildKit normalizes it: `docker.io/library/node:20`. */
  readonly ref: string;
}

/** An image taken apart: `docker.io/library/node:20-alpine` is `node` and `20-alpine`. */
export interface ImageParts {
  /** Without `docker.io/library/`. */
  readonly name: string;
  readonly tag: string;
}

/** Takes a normalized reference apart. */
export function imageParts(ref: string): ImageParts {
  const [named = ""] = ref.replace(/^docker\.io\/library\//, "").split("@", 1);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  return colon < 0 ? { name: named, tag: "latest" } : { name: named.slice(0, colon), tag: named.slice(colon + 1) };
}

/** Whether the image is built on Alpine, by its name and tag. */
export function isAlpine({ name, tag }: ImageParts): boolean {
  return name === "alpine" || tag.includes("alpine");
}

/**
 * The slim variant of an interpreter's official image (Node, Python, Ruby): the same version on the same distribution,
 * without compilers. The image itself where it is slim, Alpine or a variant that has no slim one.
 */
export function slimVariant({ written, ref }: BaseRef): string {
  const { tag } = imageParts(ref);
  if (/alpine|slim|onbuild|windows|@/.test(tag) || written.includes("@")) return written;
  if (/^(?:latest)$/.test(tag)) return written.includes(":") ? written.replace(/:latest$/, ":slim") : `${written}:slim`;
  return /^(?:\d[\w.]*|lts|current|lts-\w+|\w+)(?:-(?:bookworm|bullseye|buster|trixie))?$/.test(tag)
    ? `${written}-slim`
    : written;
}

const CODENAME = /\b(?:trixie|bookworm|bullseye|buster)\b/;

/**
 * A small image with the C library that programs compiled in `ref` need: Alpine for Alpine, and otherwise Debian, of the
 * same release where the tag names it, and else the newest, whose C library runs what older ones linked.
 */
export function smallLinux(ref: string): string {
  const parts = imageParts(ref);
  if (isAlpine(parts)) return `alpine:${/alpine(\d+\.\d+)/.exec(parts.tag)?.[1] ?? ALPINE}`;
  return `debian:${CODENAME.exec(parts.tag)?.[0] ?? DEBIAN}-slim`;
}

const ALPINE = "3.22";
const DEBIAN = "trixie";

/** The Java runtime for an image with a JDK; null where the version can't be told. */
export function javaRuntime(ref: string): string | null {
  const { name, tag } = imageParts(ref);
  const named = /(?:temurin|jdk|openjdk|corretto)-?(\d+)/.exec(tag)?.[1];
  const version = named ?? (/openjdk|temurin|corretto|^java$/.test(name) ? /^(?:jdk)?(\d+)/.exec(tag)?.[1] : undefined);
  if (version === undefined || !/^(?:8|11|17|21|25)$/.test(version)) return null;
  return `eclipse-temurin:${version}-jre${tag.includes("alpine") ? "-alpine" : ""}`;
}

/** The ASP.NET image of an SDK image's version; null for anything else. */
export function dotnetRuntime({ written, ref }: BaseRef): string | null {
  return imageParts(ref).name === "mcr.microsoft.com/dotnet/sdk"
    ? written.replace("dotnet/sdk", "dotnet/aspnet")
    : null;
}
