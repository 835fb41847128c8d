import type { Facts } from "../../lint/facts/facts.ts";
import { hasArg, hasFlag } from "../../shell/script/shell-args.ts";
import { stageLinks } from "../../lint/facts/stages/stage-links.ts";
import { type StageTransfer, transfers, transfersOf } from "../../lint/facts/transfers.ts";
import { valueAt } from "../../lint/facts/values.ts";
import { insert } from "../../lint/fix/edits.ts";
import { lineEndOf } from "../../lint/fix/line-start.ts";
import type { ShellCommand } from "../../shell/script/script.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import type { Refactoring, Rewrite } from "../refactoring.ts";
import { aboveComments } from "./above-comments.ts";
import { execOf } from "./read-runs.ts";
import { isInsidePath, pathFrom } from "../../text/path.ts";

/**
 * Builds Go programs without cgo on the platform of the machine, for the platform of the image. Other compilers need
 * more than two variables for that, so they are left alone.
 */
export const crossCompile: Refactoring = {
  find: ({ facts }) =>
    facts.input.stages.flatMap(({ index }): Rewrite[] => {
      const edits = crossBuild(facts, index);
      const stage = facts.input.stages[index];
      if (!edits || !stage) return [];
      return [
        {
          key: `${index}`,
          edits,
          scope: { changesPlatforms: true, variables: ["TARGETOS", "TARGETARCH", "GOOS", "GOARCH"] },
          notes: [{ id: "built-natively", stage: stage.label, image: stage.baseWritten }],
        },
      ];
    }),
  reasonFor: (line) => {
    if (line.includes("--platform=$BUILDPLATFORM")) return "build-platform";
    return /TARGETARCH/.test(line) ? "target-platform" : null;
  },
};

function crossBuild(facts: Facts, stage: number): ReturnType<typeof insert>[] | null {
  const from = facts.stages.find(({ index }) => index === stage)?.from;
  const base = facts.input.stages[stage]?.base;
  const { imageWord } = from?.base ?? {};
  if (!from || !imageWord || base?.kind !== "image" || !facts.isBuilt(stage) || facts.ships(stage)) return null;
  if (facts.input.baseImages[stage]?.name !== "docker.io/library/golang" || from.flagWord("platform")) return null;
  // a stage that starts from it would be of the other platform as well
  if (
    stageLinks(facts)
      .usersOf(stage)
      .some(({ kind }) => kind !== "copy")
  )
    return null;
  const instructions = facts.stages.find(({ index }) => index === stage)?.instructions ?? [];
  if (
    instructions.some(
      ({ syntax, isTrigger }) =>
        isTrigger || /\b(?:GOOS|GOARCH|GOBIN|TARGETARCH|TARGETPLATFORM|BUILDPLATFORM)\b/.test(syntax.original),
    )
  )
    return null;
  const runs = instructions.filter(({ keyword }) => keyword === "run");
  const builds = runs.flatMap((at) => at.script.commands.filter(isGoBuild).map((command) => ({ at, command })));
  const [first] = builds;
  if (!first || builds.some(({ at, command }) => !isPure(facts, at, command) || at.syntax.isJson || at.script.isBroken))
    return null;
  if (runs.some((at) => at.script.isBroken || at.script.commands.some((command) => isOtherwise(command)))) return null;
  if (instructions.some((at) => asksForPlatform(at) || downloadsForPlatform(at))) return null;
  if (!takesOnlyPrograms(facts, stage, builds)) return null;
  const lineEnd = lineEndOf(first.at);
  return [
    insert(from.rangeOf(imageWord).start, "--platform=$BUILDPLATFORM "),
    insert(aboveComments(first.at), `ARG TARGETOS TARGETARCH${lineEnd}`),
    ...builds.map(({ at, command }) =>
      insert(at.scriptRange(command.nameWord).start, "GOOS=$TARGETOS GOARCH=$TARGETARCH "),
    ),
  ];
}

function isGoBuild({ name, args }: ShellCommand): boolean {
  return name === "go" && args[0]?.text === "build";
}

/** cgo is off, by the command or by ENV, and nothing asks for it. */
function isPure(facts: Facts, at: InstructionFacts, command: ShellCommand): boolean {
  const own = command.assignments
    .findLast(({ text }) => text.startsWith("CGO_ENABLED="))
    ?.text.slice("CGO_ENABLED=".length);
  const exported = /(?:^|[\s;&])export\s+CGO_ENABLED=(\d)/.exec(at.script.text.slice(0, command.start))?.[1];
  const value = own ?? exported ?? valueAt(facts, at, "CGO_ENABLED");
  return (
    value === "0" && !hasFlag(command, "race", "msan") && !hasArg(command, "-buildmode=c-shared", "-buildmode=plugin")
  );
}

/** Makes a program that is not for the image's platform, or makes it in a way that two variables don't reach. */
function isOtherwise(command: ShellCommand): boolean {
  const { name, args } = command;
  if (name === "go") return args[0]?.text === "install" && !args.some(({ text }) => text.includes("@"));
  return /^(?:make|gcc|g\+\+|cc|cmake|cargo|mage|task|just|goreleaser|ko|upx|xx-go|bazel|\.\/.+|(?:ba|a)?sh)$/.test(
    name,
  );
}

/** A RUN works out which platform it runs on, which would be the machine's. */
function asksForPlatform({ keyword, script }: InstructionFacts): boolean {
  return (
    keyword === "run" &&
    (/\buname\b|\$\(\s*arch\b|`\s*arch\b|--print-(?:foreign-)?arch|\bgo\s+env\b|\b(?:HOSTTYPE|MACHTYPE)\b/.test(
      script.text,
    ) ||
      script.commands.some(({ name }) => name === "arch"))
  );
}

/** A RUN or ADD fetches a file whose address names a platform. */
function downloadsForPlatform({ keyword, script, syntax }: InstructionFacts): boolean {
  const isFetching =
    keyword === "add"
      ? syntax.original.includes("://")
      : keyword === "run" && script.commands.some(({ name }) => /^(?:curl|wget|aria2c)$/.test(name));
  return isFetching && PLATFORM.test(keyword === "add" ? syntax.original : script.text);
}

const PLATFORM =
  /(?:^|[^a-z0-9])(?:amd64|x86[_-]64|x64|arm64|aarch64|arm(?:v\d\w*|hf|el)?|i?[36]86|ppc64(?:le|el)?|s390x|riscv64)(?![a-z0-9])|\$\{?(?:\w*_)?(?:ARCH|PLATFORM)\b/i;

/** Files that are the same on every platform. */
const NEUTRAL =
  /^\/(?:etc\/(?:ssl|passwd|group|nsswitch\.conf|pki|mime\.types)|usr\/share\/(?:zoneinfo|ca-certificates)|usr\/local\/go\/lib\/time)(?:\/|$)/;

/** What others copy out of the stage was built for the image's platform, came from the build context, or is neutral. */
function takesOnlyPrograms(
  facts: Facts,
  stage: number,
  builds: readonly { readonly at: InstructionFacts; readonly command: ShellCommand }[],
): boolean {
  const outputs = builds.flatMap(({ at, command }) => outputOf(facts, at, command) ?? []);
  if (outputs.length < builds.length) return false;
  const copied = transfersOf(facts, stage).filter(({ isFromContext }) => isFromContext);
  const taken = transfers(facts).filter(({ source }) => source === stage);
  return (
    taken.length > 0 &&
    taken.every(({ paths }) => paths.every(({ path }) => path !== null && isFit(path, outputs, copied)))
  );
}

function isFit(path: string, outputs: readonly string[], copied: readonly StageTransfer[]): boolean {
  if (NEUTRAL.test(path)) return true;
  if (
    outputs.some((output) =>
      output.endsWith("/")
        ? isInsidePath(path, output.slice(0, -1))
        : path === output || (isInsidePath(output, path) && !SYSTEM.test(path)),
    )
  )
    return true;
  return copied.some(({ paths }) =>
    paths.some(({ destination }) => destination !== null && isBelow(path, destination)),
  );
}

/** Directories with programs of the image itself. */
const SYSTEM = /^\/(?:usr|bin|sbin|lib|go|etc)?(?:\/|$)/;

function isBelow(path: string, destination: string): boolean {
  const folder = destination.replace(/(?<=.)\/+$/, "");
  return folder !== "/" && isInsidePath(path, folder);
}

/** Where `go build` puts the program: what -o says, a directory with its slash; the working directory without it. */
function outputOf(facts: Facts, at: InstructionFacts, { args }: ShellCommand): string | null {
  const cwd = execOf(facts, at)?.cwd ?? "";
  const place = args.findIndex(({ text }) => text === "-o");
  const joined = args.find(({ text }) => text.startsWith("-o="))?.text.slice("-o=".length);
  const written = joined ?? (place < 0 ? undefined : args[place + 1]?.text);
  if (cwd === "" || at.script.commands.some(({ name }) => name === "cd" || name === "pushd")) return null;
  if (written === undefined) return `${cwd.replace(/(?<=.)\/+$/, "")}/`;
  if (written.includes("$")) return null;
  const path = pathFrom(cwd, written);
  return written.endsWith("/") || written === "." ? `${path}/` : path;
}
