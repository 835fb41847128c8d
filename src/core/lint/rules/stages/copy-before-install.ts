import {
  type DependencyInstall,
  dependencyInstallsAt,
  type Ecosystem,
} from "../../facts/packages/dependency-installs.ts";
import { foldStages } from "../../facts/stages/fold-stages.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import type { Facts } from "../../facts/facts.ts";
import { languageOf } from "../../facts/images/image-traits.ts";
import { hasCacheMount } from "../../../source/mounts.ts";
import { rootImage } from "../../facts/images/root-image.ts";
import { type StageTransfer, transferAt } from "../../facts/transfers.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../rule-helpers.ts";
import { installFirst } from "./install-first.ts";
import { say } from "../../say.ts";

/** What a stage has up to some instruction. */
interface Layers {
  /** The COPY of the whole build context. */
  readonly copy: StageTransfer | null;
  /** Whose libraries are there already. */
  readonly installed: ReadonlySet<Ecosystem>;
}

export const copyBeforeInstall: Rule = {
  id: "stages/copy-before-install",
  family: "stages",
  title: "Everything is copied before the dependencies are installed",
  severity: "warning",
  check: (facts) => {
    const found = new Map<StageTransfer, Finding>();
    const start: Layers = { copy: null, installed: new Set() };
    foldStages(facts, start, (layers, at) => {
      const { copy, installed } = layers;
      const transfer = transferAt(facts, at);
      if (transfer) return !copy && isEverything(transfer) ? { ...layers, copy: transfer } : layers;
      const all = dependencyInstallsAt(facts, at);
      if (all.length === 0) return isVendored(at) ? { copy, installed: withTools(installed, ["go"]) } : layers;
      const install = all.find((one) => !installed.has(one.ecosystem) && !isInGopath(facts, one, copy));
      if (install && copy && !found.has(copy) && !hasCacheMount(at) && facts.isBuilt(at.stage)) {
        const [path] = copy.paths;
        const message = say`Any file change reruns \`${shown(install)}\`, because \`${copy.at.keyword.toUpperCase()} ${path?.word.text}\` comes before it`;
        const severity = whereItShips(facts, copy.at, "warning");
        const range = copy.at.rangeOf(path?.word);
        found.set(copy, toFinding(copy.at, { message, range, severity, fixes: installFirst(facts, copy, install) }));
      }
      return {
        copy,
        installed: withTools(
          installed,
          all.map(({ ecosystem }) => ecosystem),
        ),
      };
    });
    return found.values();
  },
};

function withTools(installed: ReadonlySet<Ecosystem>, tools: readonly Ecosystem[]): ReadonlySet<Ecosystem> {
  return new Set([...installed, ...tools]);
}

function isEverything({ isFromContext, paths: [path, ...others] }: StageTransfer): boolean {
  return isFromContext && others.length === 0 && (path?.path === "/" || path?.path === "/*");
}

/** ENV says that the libraries of Go are in the context. */
function isVendored({ keyword, syntax }: InstructionFacts): boolean {
  return keyword === "env" && syntax.original.includes("-mod=vendor");
}

/** A build of Go that takes its libraries from GOPATH and fetches none: before modules, or where they were not yet the rule. */
function isInGopath(facts: Facts, { ecosystem, at }: DependencyInstall, copy: StageTransfer | null): boolean {
  if (ecosystem !== "go") return false;
  const image = languageOf(rootImage(facts, at.stage));
  const [major = 1, minor = Infinity] = image?.language === "go" ? image.version : [1, FIRST_ALWAYS - 1];
  if (major > 1 || minor >= FIRST_ALWAYS) return false;
  if (minor < FIRST_WITH_MODULES) return true;
  return (
    (copy?.paths.some(({ destination }) => destination?.startsWith("/go/src/") ?? false) ?? false) &&
    !usesModules(facts, at)
  );
}

/** Versions 1.11 and 1.16 of Go. */
const FIRST_WITH_MODULES = 11;
const FIRST_ALWAYS = 16;

function usesModules(facts: Facts, { stage }: InstructionFacts): boolean {
  return facts.commands("go").some(({ at, command }) => at.stage === stage && command.args[0]?.text === "mod");
}

/** The command without what is set in front of it, in one line. */
function shown({ at, command }: DependencyInstall): string {
  const { start, end } = at.scriptRange({ start: command.nameWord.start, end: command.end });
  const line = at.text.slice(start, end).replace(/\s*\\?\r?\n\s*/g, " ");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
