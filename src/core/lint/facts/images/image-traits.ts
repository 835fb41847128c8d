import type { RootImage } from "./root-image.ts";
import { lookUp } from "../../../text/look-up.ts";

/** The C library programs are linked with; none where the image has none. */
export type CLibrary = "glibc" | "musl" | "none" | "unknown";

/** What an image has for a language. */
export interface LanguageImage {
  readonly language: "go" | "rust" | "java" | "dotnet" | "node" | "python" | "ruby" | "php";
  /** As far as the tag tells: [3, 11]. */
  readonly version: readonly number[];
}

const GLIBC_TAG =
  /(?:^|-)(?:stretch|buster|bullseye|bookworm|trixie|jessie|slim|bionic|focal|jammy|noble|xenial|debian|ubuntu|ubi\d*|oracle(?:linux\d+)?|al\d+)\b/;
const DEBIAN_BASED = new Set(
  "debian ubuntu buildpack-deps golang rust node python ruby php openjdk eclipse-temurin maven gradle perl gcc nginx httpd postgres mysql mariadb tomcat jetty".split(
    " ",
  ),
);
const RED_HAT = /^(?:centos|fedora|rockylinux|almalinux|amazonlinux|oraclelinux|ubi\d.*|amazoncorretto)$/;
const DISTROLESS = /^distroless\//;

/** Which C library the programs of an image are linked with. */
export function cLibraryOf(root: RootImage): CLibrary {
  if (root.kind === "scratch") return "none";
  if (root.kind === "unknown") return "unknown";
  const { path, tag, registry, isOfficial } = root;
  if (/alpine/.test(tag) || path === "alpine" || /(?:^|\/)alpine$/.test(path)) return "musl";
  if (registry === "gcr.io" && DISTROLESS.test(path)) return path.startsWith("distroless/static") ? "none" : "glibc";
  if (GLIBC_TAG.test(tag)) return "glibc";
  if (isOfficial && (DEBIAN_BASED.has(path) || RED_HAT.test(path))) return "glibc";
  return "unknown";
}

/** No shell is in the image: scratch and those that are made without one. */
export function hasNoShell(root: RootImage): boolean {
  if (root.kind === "scratch") return true;
  // another target may have brought one
  if (root.kind === "unknown" || root.isContext) return false;
  return root.registry === "gcr.io" && DISTROLESS.test(root.path) && !/debug/.test(root.tag);
}

const LANGUAGES: Readonly<Record<string, LanguageImage["language"]>> = {
  golang: "go",
  rust: "rust",
  openjdk: "java",
  "eclipse-temurin": "java",
  amazoncorretto: "java",
  node: "node",
  python: "python",
  ruby: "ruby",
  php: "php",
  "dotnet/sdk": "dotnet",
  "dotnet/aspnet": "dotnet",
  "dotnet/runtime": "dotnet",
};

/** The language an image is made for, with its version; null where it is for none or not known. */
export function languageOf(root: RootImage): LanguageImage | null {
  if (root.kind !== "image") return null;
  const { path, tag, isOfficial, registry } = root;
  if (isOfficial && (path === "maven" || path === "gradle")) {
    const version = /(?:temurin|jdk|openjdk|corretto)-?(\d+)/.exec(tag)?.[1];
    return version ? { language: "java", version: [Number(version)] } : null;
  }
  const bare = registry === "gcr.io" ? /^distroless\/(nodejs|java)(\d+)/.exec(path) : null;
  if (bare) return { language: bare[1] === "java" ? "java" : "node", version: [Number(bare[2])] };
  const language = isOfficial || registry === "mcr.microsoft.com" ? lookUp(LANGUAGES, path) : undefined;
  if (!language) return null;
  const version = /^(\d+(?:\.\d+)*)/.exec(tag)?.[1];
  return { language, version: version ? version.split(".").map(Number) : [] };
}
