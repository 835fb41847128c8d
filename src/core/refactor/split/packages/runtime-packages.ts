import type { PackageInstall } from "../../../lint/facts/packages/package-installs.ts";
import type { ShellWord } from "../../../shell/script/script.ts";
import { packageName } from "../../../shell/package-commands.ts";
import type { Distribution } from "./distribution.ts";
import { libraryFor } from "./libraries.ts";
import type { Recipe } from "../recipe.ts";

/** What becomes of a distribution's package in the stage that runs. */
export type RuntimePackage =
  /** It is only needed to build. */
  | { readonly kind: "build" }
  /** Its library may be needed to run, and the package that has it isn't known. */
  | { readonly kind: "unknown" }
  /** It may be needed to run, or is the library that belongs to it. */
  | { readonly kind: "run"; readonly name: string };

const BUILD_TOOL =
  /^(?:build-essential|build-base|base-devel|gcc(?:-\d+)?|gcc-c\+\+|g\+\+(?:-\d+)?|clang(?:-\d+)?|lld(?:-\d+)?|llvm(?:-\d+)?|mold|make|cmake|automake|autoconf|libtool|ninja(?:-build)?|meson|bison|flex|pkg-config|findutils|which|pkgconf|pkgconfig|golang(?:-go)?|go|rustc|rust|cargo|maven|gradle|nodejs|npm|yarn|git|mercurial|subversion|unzip|zip|patch|file|swig|gfortran|nasm|yasm|protobuf-compiler|ant|sbt|composer|dirmngr|libtool-bin|cmake3|ccache|binutils|openssl-libs-static|zlib-static|.+-static|dotnet-sdk-[\d.]+|openjdk[\d-]*-jdk|python[\d.]*-dev|python[\d.]*-pip|protoc|(?:default|openjdk-?\d+)-jdk(?:-headless)?|java-[\d.]+-openjdk-devel|linux-headers|.+-headers|python[\d.]*-(?:pip|venv|setuptools|wheel|distutils)|py3-pip|software-properties-common|apt-transport-https|gnupg2?|lsb-release|wget)$/;

/** What headers of the C library and the kernel are in: no library belongs to them. */
const ONLY_HEADERS =
  /^(?:libc6?-dev|musl-dev|glibc-devel|linux-headers|linux-libc-dev|.+-headers|libstdc\+\+-.*|(?:lib)?(?:nlohmann-json\d?|json-modern-cpp|rapidjson|eigen\d?|glm|catch2?|doctest|cxxopts|cli11|range-v3|asio|utfcpp|websocketpp|stb)(?:-dev|-devel)?)$/;
/** Packages whose program has another name. */
const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ["nodejs", "node"],
  ["supervisor", "supervisord"],
]);

/** What decides about a package. */
export interface PackageNeeds {
  /** Names of the programs that the image starts or is checked with. */
  readonly programs: ReadonlySet<string>;
  /** Names of the programs that the build starts. */
  readonly used: ReadonlySet<string>;
  readonly recipe: Pick<Recipe, "buildPackages" | "runtimePackage" | "copiesLibraries">;
  readonly distribution: Distribution;
}

/** What becomes of one package, by its name. */
export function runtimePackage(
  { manager }: PackageInstall,
  written: string,
  name: string,
  { programs, used, recipe, distribution }: PackageNeeds,
): RuntimePackage {
  const program = PROGRAMS.get(name) ?? name;
  const replacement = recipe.runtimePackage(name);
  if (replacement !== null) return replacement === "" ? { kind: "build" } : { kind: "run", name: replacement };
  const library = libraryFor(name, manager, distribution);
  if (library !== null) return recipe.copiesLibraries ? { kind: "unknown" } : { kind: "run", name: library };
  if (programs.has(program)) return { kind: "run", name: written };
  if (recipe.buildPackages?.test(name)) return { kind: "build" };
  if (/-(?:dev|devel)$/.test(name) && !ONLY_HEADERS.test(name)) return { kind: "unknown" };
  if (BUILD_TOOL.test(name) || ONLY_HEADERS.test(name)) return { kind: "build" };
  // it downloads or unpacks what the build needs
  if (/^(?:curl|tar|xz-utils|xz|bzip2)$/.test(name) && used.has(name)) return { kind: "build" };
  return { kind: "run", name: written };
}

/** The packages of an installation as they are written, with their names. */
export function packagesOf({
  packages,
}: PackageInstall): readonly { readonly written: string; readonly name: string }[] {
  return packages.map((word) => ({ written: word.text, name: packageName(word) }));
}

/** What names packages that aren't known, as it is written; undefined where all are, or are in a variable. */
export function unknownPackages({ at, packages }: PackageInstall): string | undefined {
  const written = ({ start, end }: ShellWord): string => at.script.text.slice(start, end).replace(/\s+/g, " ");
  return packages
    .filter(({ isLiteral }) => !isLiteral)
    .map(written)
    .find((text) => !PLAIN.test(text));
}

/** Every `$` in it starts a plain variable. */
const PLAIN = /^(?:[^$`]|\$(?:\w+|\{\w+\}))*$/;
