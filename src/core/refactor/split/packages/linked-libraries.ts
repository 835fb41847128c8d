import { baseOf } from "../base-of.ts";
import { distributionOf } from "./distribution.ts";
import type { Artifact, Recipe } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import type { RuntimeInstalls } from "./runtime-installs.ts";

/** What copies the libraries that a program is linked with. */
export interface LibraryCopies {
  /** The end of the stage that builds: collects them. */
  readonly build: readonly string[];
  readonly artifacts: readonly Artifact[];
  /** What the stage that runs does about them. */
  readonly after: readonly string[];
}

const NONE: LibraryCopies = { build: [], artifacts: [], after: [] };
const FOLDER = "/libraries";
/** How the RUN begins that collects libraries, and that only reads the programs it names. */
export const COLLECTS_LIBRARIES = `RUN mkdir -p ${FOLDER} && `;

/** The libraries that a compiled program, or the extensions of an interpreter, need and that no known package brings. */
export function libraryCopies(reading: StageReading, recipe: Recipe, installs: RuntimeInstalls): LibraryCopies {
  const { linked, needsLibraries } = recipe;
  if (linked.length === 0 || (!needsLibraries && installs.unknownLibraries.length === 0)) return NONE;
  const distribution = distributionOf(baseOf(reading));
  const isProgram = linked.every((path) => path.startsWith("="));
  const isFolder = linked.some((path) => path.startsWith("+"));
  const paths = linked.map((path) => path.replace(/^[=+]/, ""));
  const programs = linked.flatMap((path) => {
    const name = path.replace(/^[=+]/, "");
    return path.startsWith("+") ? ["*", "*/*", "*/*/*"].map((below) => `${name}/${below}`) : [name];
  });
  const list = isProgram
    ? `ldd ${paths.join(" ")}`
    : isFolder
      ? `for program in ${programs.join(" ")}; do test -f "$program" && test -x "$program" && ldd "$program"; done`
      : `find ${paths.join(" ")} -name '*.so*' -exec ldd {} ';'`;
  const taken = isProgram || isFolder ? "/*)" : "/lib* | /usr/lib*)";
  const folder = /fedora|centos|rocky|alma|oraclelinux|ubi/.test(recipe.runtimeImage)
    ? "/usr/lib64/"
    : "/usr/local/lib/";
  return {
    build: [
      "# the shared libraries that it is linked with, apart from the C library",
      `${COLLECTS_LIBRARIES}\\`,
      `    for library in $(${list}); do \\`,
      '      case "$library" in \\',
      "        */ld-* | */libc.* | */libm.* | */libdl.* | */libpthread.* | */librt.* | */libresolv.*) ;; \\",
      `        ${taken} cp -L "$library" ${FOLDER}/ ;; \\`,
      "      esac; \\",
      "    done",
    ],
    artifacts: [{ from: `${FOLDER}/`, to: folder }],
    after: distribution === "alpine" ? [] : ["RUN ldconfig"],
  };
}
