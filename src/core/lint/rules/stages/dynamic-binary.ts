import type { ShellCommand } from "../../../shell/script/script.ts";
import type { Facts } from "../../facts/facts.ts";
import { type CLibrary, cLibraryOf } from "../../facts/images/image-traits.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { rootImage } from "../../facts/images/root-image.ts";
import { hasArg, hasFlag } from "../../../shell/script/shell-args.ts";
import { stageInstructions } from "../../facts/stages/stage-at.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { transfers } from "../../facts/transfers.ts";
import { insert, unsafeFix } from "../../fix/edits.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const dynamicBinary: Rule = {
  id: "stages/dynamic-binary",
  family: "stages",
  title: "A program is linked against a C library that the image doesn't have",
  severity: "warning",
  check: (facts) => {
    const users = programUsers(facts);
    if (users.size === 0) return [];
    const found: Finding[] = [];
    for (const name of ["go", "cargo"]) {
      for (const { at, command } of facts.commands(name)) {
        const library = users.get(at.stage);
        if (!library || at.isTrigger || !isDynamic(facts, at, command)) continue;
        const start = at.scriptRange(command.nameWord).start;
        const verb = command.args[0];
        const range = { start, end: verb ? at.scriptRange(verb).end : start };
        const where = library === "none" ? say`which the final image doesn't have` : say`but the final image has musl`;
        const message =
          name === "go"
            ? say`\`go build\` links against glibc if a package uses cgo, as \`net\` does, ${where}`
            : say`\`cargo build\` links against glibc, ${where}`;
        const fixes = name === "go" ? [unsafeFix(say`Build without cgo`, insert(start, "CGO_ENABLED=0 "))] : [];
        found.push(toFinding(at, { message, range, fixes }));
      }
    }
    return found;
  },
};

/** The stages with glibc out of which something is copied to where there is another C library or none. */
function programUsers(facts: Facts): ReadonlyMap<number, CLibrary> {
  const users = new Map<number, CLibrary>();
  for (const { at, source, paths } of transfers(facts)) {
    if (source < 0 || !facts.ships(at.stage) || !paths.some(({ path }) => path !== null && isProgram(path))) continue;
    const library = cLibraryOf(rootImage(facts, at.stage));
    if (library === "glibc" || library === "unknown" || cLibraryOf(rootImage(facts, source)) !== "glibc") continue;
    for (const stage of stageLinks(facts).chainOf(source)) users.set(stage, library);
  }
  return users;
}

function isProgram(path: string): boolean {
  return !/^\/(?:etc|usr\/(?:local\/)?(?:share|lib)|lib|lib64)\b|\.(?:crt|pem|json|ya?ml|toml|html?|js|css|sh|so[.\d]*|sql|txt|wasm|tar|gz|zip)$/.test(
    path,
  );
}

function isDynamic(facts: Facts, at: InstructionFacts, command: ShellCommand): boolean {
  const { original } = at.syntax;
  if (command.name === "cargo") {
    const isBuild = hasArg(command, "build") || (hasArg(command, "install") && hasFlag(command, "path"));
    return (
      isBuild && !hasFlag(command, "target") && !mentions(facts, at, /musl|crt-static|CARGO_BUILD_TARGET|rustup target/)
    );
  }
  const [verb] = command.args;
  if (verb?.text !== "build" && verb?.text !== "install") return false;
  // another platform is built for without cgo
  return (
    !/GO(?:OS|ARCH)=["']?\$|-static|-linkmode|-buildmode/.test(original) &&
    !mentions(facts, at, /CGO_ENABLED|GOARCH[= ]["']?\$|musl/)
  );
}

/** The stage or one it is built on says so, anywhere. */
function mentions(facts: Facts, { stage }: InstructionFacts, pattern: RegExp): boolean {
  return stageLinks(facts)
    .chainOf(stage)
    .some((index) =>
      stageInstructions(facts, index).some(
        ({ syntax, holder }) =>
          pattern.test(syntax.original) || holder.heredocs.some(({ content }) => pattern.test(content)),
      ),
    );
}
