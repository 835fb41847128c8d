import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { pairsOf } from "../../../source/pairs.ts";
import type { ShellWord } from "../../../shell/script/script.ts";
import { hasArg, plainArgs } from "../../../shell/script/shell-args.ts";
import type { Finding } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { unpinned } from "./unpinned.ts";

interface RpmInstaller {
  readonly programs: readonly string[];
  /** With one of these arguments no packages are installed but modules or groups. */
  readonly others: readonly string[];
}

type VariableNames = ReadonlySet<string>;

/** What is installed by a program that takes `name-version` for packages and `name:stream` for modules. */
export function findUnpinnedRpms(facts: Facts, installer: RpmInstaller): Finding[] {
  const scopes = { plain: new VariableScopes(), trigger: new VariableScopes() };
  const calls = new Set(installer.programs.flatMap((name) => facts.commands(name)).map(({ at }) => at));
  const found: Finding[] = [];
  if (calls.size === 0) return found;
  for (const at of facts.instructions) {
    const scope = at.isTrigger ? scopes.trigger : scopes.plain;
    scope.read(at);
    if (!calls.has(at)) continue;
    const remark = unpinned(
      at,
      facts,
      openPackages(at, installer, scope.names(), facts.input.isExact ?? false),
      isPinnedInVariable,
    );
    if (remark) found.push(toFinding(at, remark));
  }
  return found;
}

function openPackages(
  at: InstructionFacts,
  { programs, others }: RpmInstaller,
  known: VariableNames,
  isExact: boolean,
): ShellWord[] {
  const hasVersion = (name: string): boolean => isPinned(name, known) || (!isExact && VERSION_IN_VARIABLE.test(name));
  return at.script.commands
    .filter((command) => programs.includes(command.name) && hasArg(command, "install"))
    .flatMap((command) => {
      const words = plainArgs(command).filter(({ text }) => text !== "install" && text !== "module");
      if (hasArg(command, "module")) return words.filter(({ text }) => !text.includes(":"));
      return hasArg(command, ...others) ? [] : words.filter(({ text }) => !hasVersion(text));
    });
}

/** `terraform${TERRAFORM_VERSION}`: whoever builds says the version. */
const VERSION_IN_VARIABLE = /^[\w.+-]+\$\{?\w*VERSION\w*\}?$/i;

function isPinned(name: string, known: VariableNames): boolean {
  const [, ...parts] = name.split("-");
  if (parts.length === 0) return false;
  if (name.endsWith(".rpm")) return true;
  if (name.includes("$")) return [...known].some((variable) => name.includes(`\${${variable}}`));
  return parts.every((part) => /^[0-9A-Za-z.~^_:+]*$/.test(part)) && parts.some((part) => /^[0-9]/.test(part));
}

/** A variable that is known may hold a name with its version. */
function isPinnedInVariable(name: string): boolean {
  return !name.includes("$") && isPinned(name, NO_NAMES);
}

const NO_NAMES: VariableNames = new Set();

/** The variables that are known where an instruction is: ENV of its stage and those below it, every ARG above. */
class VariableScopes {
  private readonly args = new Set<string>();
  private env = new Set<string>();
  private readonly byStage = new Map<string, Set<string>>();

  read(at: InstructionFacts): void {
    if (at.keyword === "from") {
      const { alias, name } = at.base;
      this.env = new Set(this.byStage.get(name.toLowerCase()));
      if (alias !== "") this.byStage.set(alias, this.env);
    } else if (at.keyword === "env") for (const { key } of pairsOf(at)) this.env.add(key);
    else if (at.keyword === "arg") for (const arg of at.syntax.args) this.args.add(arg.split("=", 1)[0] ?? "");
  }

  names(): VariableNames {
    return new Set([...this.env, ...this.args]);
  }
}
