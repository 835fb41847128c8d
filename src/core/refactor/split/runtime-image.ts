/** A base image as written, with what it resolves to. */
export interface BaseRef {
  /** As in the Dockerfile, variables included. */
  readonly written: string;
  /** As BuildKit normalizes it: `docker.io/library/node:20`. */
  readonly ref: string;
}

/** An image taken apart: `docker.io/library/node:20-alpine` is `node` and `20-alpine`. */
export interface ImageParts {
  /** Without `docker.io/` and `library/`. */
  readonly name: string;
  readonly tag: string;
}

/** Takes a normalized reference apart. */
export function imageParts(ref: string): ImageParts {
  const [named = ""] = ref.replace(/^docker\.io\/(?:library\/)?/, "").split("@", 1);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  return colon < 0 ? { name: named, tag: "latest" } : { name: named.slice(0, colon), tag: named.slice(colon + 1) };
}

/** Whether the image is built on Alpine, by its name and tag. */
export function isAlpine({ name, tag }: ImageParts): boolean {
  return name === "alpine" || tag.includes("alpine");
}

const RELEASE = /-(jessie|stretch|buster|bullseye|bookworm|trixie)$/;

/**
 * The slim variant of an interpreter's official image (Node, Python, Ruby, Bun): the same version on the same
 * distribution, without compilers. The image itself where it is slim, Alpine or a variant that has no slim one.
 */
export function slimVariant({ written, ref }: BaseRef): string {
  const { name, tag } = imageParts(ref);
  const official =
    /^(?:.+\/library\/)?(node|python|ruby)$/.exec(name)?.[1] ?? (name === "oven/bun" ? "bun" : undefined);
  if (official === undefined || /alpine|slim|onbuild|windows|distroless|@/.test(tag) || written.includes("@"))
    return written;
  if (tag === "latest") return written.includes(":") ? written.replace(/:latest$/, ":slim") : `${written}:slim`;
  if (!/^(?:\d[\w.]*|lts|current|lts-\w+|[a-z]+)(?:-[a-z]+)?$/.test(tag)) return written;
  const release = RELEASE.exec(tag)?.[1];
  if (release === undefined || official === "node") return `${written}-slim`;
  // these name the release last
  return written.endsWith(`-${release}`) ? written.replace(RELEASE, "-slim-$1") : written;
}

const CODENAME = /\b(?:trixie|bookworm|bullseye|buster)\b/;

/**
 * A small image with the C library that programs compiled in an image need: its own distribution where it is one; for an
 * image with a compiler Alpine or Debian, of the same release where the tag names it, and else the newest, whose C
 * library runs what older ones linked.
 */
export function smallLinux({ written, ref }: BaseRef): string {
  const parts = imageParts(ref);
  const { name, tag } = parts;
  if (/(?:^|\/)(?:golang|rust|gcc|clang|buildpack-deps)$/.test(name)) {
    if (isAlpine(parts)) return `alpine:${/alpine-?(\d+\.\d+)/.exec(tag)?.[1] ?? ALPINE}`;
    return `debian:${CODENAME.exec(tag)?.[0] ?? releaseOf(parts)}-slim`;
  }
  if (name === "debian" && /^[a-z\d.]+$/.test(tag) && tag !== "latest" && !written.includes("@"))
    return `${written}-slim`;
  const release = /(debian|ubuntu)-?(\d+(?:\.\d+)?)/.exec(tag);
  if (release && name !== "debian" && name !== "ubuntu")
    return `${release[1]}:${release[2]}${release[1] === "debian" ? "-slim" : ""}`;
  return written;
}

/** The release of Debian that what an image compiles runs on; an older one where the image was never built on the newest. */
function releaseOf({ name, tag }: ImageParts): string {
  const minor = Number(/^1\.(\d+)/.exec(tag)?.[1] ?? Number.NaN);
  const last = name.endsWith("golang") ? 23 : name.endsWith("rust") ? 88 : 0;
  return minor <= last ? "bookworm" : DEBIAN;
}

const ALPINE = "3.22";
const DEBIAN = "trixie";

/** The release of Java that an image with a JDK has; null where the image has none, or none that can be told. */
export function javaRelease(ref: string): number | null {
  const { name, tag } = imageParts(ref);
  const named =
    /(?:temurin|jdk|openjdk|corretto|graalvm|java|zulu|liberica|semeru|ibm|jre|sapmachine|hotspot)[a-z]*-?(\d+)/.exec(
      tag,
    )?.[1];
  const isJava =
    /openjdk|temurin|corretto|(?:^|\/)java$|zulu|liberica|graalvm|sapmachine|semeru|ubi\d+\/openjdk|sbt/.test(name);
  const inName = /openjdk-(\d+)/.exec(name)?.[1];
  const version = named ?? inName ?? (isJava ? /^(?:jdk-?)?(\d+)/.exec(tag)?.[1] : undefined);
  if (version !== undefined) return Number(version);
  // these come with a recent one, which the newest runs
  return /(?:^|\/)(?:maven|gradle|eclipse-temurin|openjdk|amazoncorretto)$/.test(name)
    ? (RELEASES.at(-1) ?? null)
    : null;
}

/** Releases of Java with long-term support. */
const RELEASES: readonly number[] = [8, 11, 17, 21, 25];

/** The Java runtime for an image with a JDK: of the same release, or of the next that is supported for long; null where the image has no JDK. */
export function javaRuntime(ref: string): string | null {
  const wanted = javaRelease(ref);
  const release = wanted === null ? undefined : RELEASES.find((one) => one >= wanted);
  if (release === undefined) return null;
  const { name, tag } = imageParts(ref);
  if (tag.includes("alpine")) return `eclipse-temurin:${release}-jre-alpine`;
  // those who publish it have both on the same releases
  const distribution = /temurin/.test(name + tag) ? /-(?:focal|jammy|noble)$/.exec(tag)?.[0] : undefined;
  return `eclipse-temurin:${release}-jre${release === wanted ? (distribution ?? "") : ""}`;
}

/** A server's image with the Java runtime instead of a JDK, where there is one. */
export function serverRuntime({ written, ref }: BaseRef): string {
  const { name } = imageParts(ref);
  return /^(?:tomcat|jetty)$/.test(name) && !written.includes("@")
    ? written.replace(/-jdk(8|11|17|21)(?=$|-temurin)/, "-jre$1")
    : written;
}

/** The image with the .NET runtime that belongs to an SDK image; null for anything else. `kind` is the one it is to have. */
export function dotnetRuntime({ written, ref }: BaseRef, kind: "aspnet" | "runtime" | "runtime-deps"): string | null {
  const { name } = imageParts(ref);
  if (/^mcr\.microsoft\.com\/dotnet\/(?:core\/|nightly\/)?sdk$/.test(name)) {
    // runtimes count their patch releases otherwise
    return written.replace(/\/sdk(?=[:@]|$)/, `/${kind}`).replace(/:(\d+\.\d+)\.\d{3}(?=[-@]|$)/, ":$1");
  }
  if (name === "microsoft/dotnet") {
    const old = { aspnet: "aspnetcore-runtime", runtime: "runtime", "runtime-deps": "runtime-deps" }[kind];
    return /:[\d.]+-sdk/.test(written) ? written.replace(/:(\d+\.\d+)(?:\.\d+)?-sdk/, `:$1-${old}`) : null;
  }
  return name === "microsoft/aspnetcore-build" ? written.replace("aspnetcore-build", "aspnetcore") : null;
}
