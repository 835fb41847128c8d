import type { ShellCommand, ShellWord } from "../../../shell/script/script.ts";
import type { Facts } from "../facts.ts";
import { groupBy } from "../../../text/group-by.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../memoize.ts";
import { plainArgs } from "../../../shell/script/shell-args.ts";
import { type PackageManager, PACKAGE_TOOLS, packagesInstalledBy } from "../../../shell/package-commands.ts";

/** Packages of the distribution that a RUN installs. */
export interface PackageInstall {
  readonly at: InstructionFacts;
  readonly command: ShellCommand;
  readonly manager: PackageManager;
  readonly packages: readonly ShellWord[];
}

/** All installations of packages by the package manager of the distribution, into the image itself. */
export const packageInstalls = memoize((facts): readonly PackageInstall[] =>
  PACKAGE_TOOLS.flatMap((name) =>
    facts.commands(name).flatMap(({ at, command }) => {
      const installed = at.isTrigger ? null : packagesInstalledBy(command);
      return installed ? [{ at, command, ...installed }] : [];
    }),
  ),
);

const byInstruction = memoize((facts) => groupBy(packageInstalls(facts), ({ at }) => at));

/** Those of one RUN. */
export function packageInstallsAt(facts: Facts, at: InstructionFacts): readonly PackageInstall[] {
  return byInstruction(facts).get(at) ?? [];
}

/** The RUNs of which every command belongs to an installation of packages: nothing in them reads what was copied. */
export const packageOnlyRuns = memoize((facts): readonly InstructionFacts[] => {
  return [...byInstruction(facts)].filter(([at, installs]) => isOnlyPackages(at, installs)).map(([at]) => at);
});

function isOnlyPackages({ script, syntax }: InstructionFacts, installs: readonly PackageInstall[]): boolean {
  if (script.isBroken || syntax.isJson || !installs.every(({ packages }) => packages.every(isFromRepository)))
    return false;
  return script.commands.every((command) => PACKAGE_TOOLS.includes(command.name) || isHousekeeping(command));
}

// a path or a variable may stand for a copied file
function isFromRepository({ text, isLiteral }: ShellWord): boolean {
  return isLiteral && !text.includes("/") && !/\.(?:deb|rpm|apk)$/.test(text);
}

const QUIET = new Set(
  "set : true echo mkdir adduser addgroup useradd groupadd usermod update-ca-certificates locale-gen ldconfig".split(
    " ",
  ),
);
const CACHE_PATHS = /^\/(?:var\/(?:lib\/apt|cache|lib\/dnf|log)|tmp|root\/\.cache|usr\/share\/(?:doc|man|info))\b/;

function isHousekeeping(command: ShellCommand): boolean {
  if (QUIET.has(command.name)) return true;
  return command.name === "rm" && plainArgs(command).every(({ text }) => CACHE_PATHS.test(text));
}
