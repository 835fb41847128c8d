import type { RootImage } from "../../facts/images/root-image.ts";
import type { Severity } from "../../problem.ts";

/** What could take the place of an image. */
export interface SmallerImage {
  /** What the larger one has. */
  readonly brings: string;
  /** As it would be written; "" where that takes more than another name. */
  readonly image: string;
  readonly severity: Severity;
}

type Image = Extract<RootImage, { kind: "image" }>;

/**
 * The image that would do for what is started, where one is known; null where none is, and where the program that starts
 * needs the larger one. `tools` are those that install or build in the layers that ship.
 */
export function findSmallerImage(root: Image, program: string, tools: ReadonlySet<string>): SmallerImage | null {
  if (root.digest !== "") return null;
  if (root.registry === "mcr.microsoft.com") return forDotnet(root, program);
  if (!root.isOfficial) return null;
  switch (root.path) {
    case "golang":
      return tools.has("go") && !["go", "air", "dlv", "reflex"].includes(program) ? compiler("the Go toolchain") : null;
    case "rust":
      return tools.has("cargo") && program !== "cargo" ? compiler("the Rust toolchain") : null;
    case "maven":
    case "gradle":
      return program === "java"
        ? {
            brings: `${root.path === "maven" ? "Maven" : "Gradle"} and a JDK`,
            image: javaRuntime(root.tag),
            severity: "warning",
          }
        : null;
    case "eclipse-temurin":
      return program === "java" ? forTemurin(root) : null;
    case "openjdk":
      return program === "java" && !/jre/.test(root.tag)
        ? { brings: "a whole JDK", image: javaRuntime(root.tag), severity: "warning" }
        : null;
    case "node":
      return program === "node" ? forSlim(root, tools, ["npm", "yarn", "pnpm"]) : null;
    case "python":
      return forSlim(root, tools, ["pip", "poetry", "uv", "pipenv"]);
    case "ruby":
      return forSlim(root, tools, ["bundler"]);
    default:
      return null;
  }
}

function compiler(brings: string): SmallerImage {
  return { brings, image: "", severity: "warning" };
}

function forDotnet({ path, tag }: Image, program: string): SmallerImage | null {
  if (path !== "dotnet/sdk" || program !== "dotnet") return null;
  // the runtime counts its patch releases otherwise
  const image = /^\d+\.\d+(?:-[a-z].*)?$/.test(tag) ? `mcr.microsoft.com/dotnet/aspnet:${tag}` : "";
  return { brings: "the .NET SDK", image, severity: "warning" };
}

function forTemurin({ tag }: Image): SmallerImage | null {
  if (/jre/.test(tag) || !/^\d/.test(tag)) return null;
  const image = /-jdk\b/.test(tag) ? tag.replace("-jdk", "-jre") : /^(\d+)$/.test(tag) ? `${tag}-jre` : "";
  return { brings: "a whole JDK", image: image === "" ? "" : `eclipse-temurin:${image}`, severity: "warning" };
}

/** The runtime of the same version of Java. */
function javaRuntime(tag: string): string {
  const version = /(?:temurin|jdk|openjdk|corretto)-?(\d+)/.exec(tag)?.[1] ?? /^(\d+)/.exec(tag)?.[1];
  return version && /^(?:8|11|17|21|25)$/.test(version) ? `eclipse-temurin:${version}-jre` : "";
}

/**
 * The full image of an interpreter has compilers and headers, which installing libraries in it may need; where they come
 * out of another stage they are needed no more.
 */
function forSlim({ path, tag }: Image, tools: ReadonlySet<string>, installers: readonly string[]): SmallerImage | null {
  const isFull = /^\d+(?:\.\d+)*(?:-(?:bookworm|bullseye|buster|trixie))?$/.test(tag);
  if (!isFull) return null;
  const severity = installers.some((tool) => tools.has(tool)) ? "info" : "warning";
  return { brings: "compilers and headers", image: `${path}:${tag}-slim`, severity };
}
